/** How the control API says yes; how it says no is in `refuse.ts`. */

import { jsonBody } from '../core/body.js'
import type { Success } from '../core/dialect.js'

/** Nothing in between may keep an answer: it can hold tokens, and it is true only now. */
export const FRESH: readonly string[] = ['cache-control', 'no-store']

const json =
  (status: number) =>
  (value: unknown): Success => ({ status, body: jsonBody(value), headers: FRESH })

export const ok = json(200)
export const created = json(201)
export const DONE: Success = { status: 204, body: null, headers: FRESH }
