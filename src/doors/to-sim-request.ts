/** From a WHATWG `Request` to what the simulator takes. */

import type { SimRequest } from '../core/message.js'
import { bodyLimit } from './body-limit.js'
import { readStream } from './read-stream.js'
import type { UrlParts } from './url-parts.js'

/** What the door knows besides: where its dialect is, and the world that answers. */
export type Whereabouts = Pick<SimRequest, 'mount' | 'dialect' | 'world'>

const toHeaders = (request: Request, host: string): Record<string, string> => {
  const headers: Record<string, string> = { host }
  for (const [name, value] of request.headers) headers[name] = value
  return headers
}

/** @throws TypeError if the body has been read already; whatever the signal says if its client gives up meanwhile */
export const toSimRequest = async (
  request: Request,
  { host, path, search }: UrlParts,
  whereabouts: Whereabouts,
): Promise<SimRequest> => {
  if (request.bodyUsed)
    throw new TypeError('Failed to fetch: the body of the request has been read already. Please clone it.')
  const { method, body, signal } = request
  const asked = { method, path, search, headers: toHeaders(request, host), body: null, ...whereabouts }
  if (!body) return asked
  const sent = await readStream(body, bodyLimit(path), signal)
  // Who gives up before everything was sent has asked for nothing.
  signal.throwIfAborted()
  return { ...asked, ...sent }
}
