/** A request that goes on to a server: what is sent, and what it is once it has arrived there. Pure. */

import type { Address } from '../core/address.js'
import { toBytes } from '../core/body.js'
import type { SimRequest } from '../core/message.js'
import type { Sent } from './create-sender.js'
import { toServerHeaders } from './headers.js'
import { isWrite } from './is-write.js'
import type { Seen } from './to-location.js'
import type { Server } from './to-targets.js'

export type Going = {
  /** As the client sent it. */
  readonly request: SimRequest
  readonly address: Address
  readonly server: Server
}

/** Below what the client has in front of the server's paths. */
const restOf = ({ request, address }: Going): string => (address.beside === null ? request.path : address.beside || '/')

export const seenOf = (going: Going): Seen => {
  const { request, address, server } = going
  const mount = address.beside === null ? request.mount : `${request.mount}/${address.dialect.name}`
  return { server, path: `${server.path}${restOf(going)}`, mount }
}

/** As it arrives there, so that a report names the real server, and its line for a shell asks that. */
export const toArriving = (going: Going): SimRequest => {
  const { request, server } = going
  const headers = { ...request.headers, host: server.host }
  return { ...request, headers, mount: server.path, path: restOf(going), scheme: server.scheme }
}

/** What a parser in front of the door has taken apart is put together again. */
const bytesOf = ({ body, parsedBody }: SimRequest): Uint8Array | null =>
  body ?? (parsedBody?.kind === 'json' ? toBytes(JSON.stringify(parsedBody.value)) : null)

export const toSent = (going: Going): Sent => {
  const { request, server } = going
  const { path } = seenOf(going)
  return {
    server,
    method: request.method,
    target: request.search === '' ? path : `${path}?${request.search}`,
    headers: toServerHeaders(request.headers, server.host),
    body: bytesOf(request),
    repeatable: !isWrite(request),
  }
}
