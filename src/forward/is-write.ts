/** Whether a request may change something on a server. */

import { headerValue, type SimRequest } from '../core/message.js'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** With these some servers take a request for another than it says. */
const OVERRIDES = ['x-http-method-override', 'x-http-method', 'x-method-override']

export const isWrite = ({ method, headers }: Pick<SimRequest, 'method' | 'headers'>): boolean =>
  [method, ...OVERRIDES.flatMap((name) => headerValue(headers, name) ?? [])].some(
    (each) => !SAFE.has(each.trim().toUpperCase()),
  )
