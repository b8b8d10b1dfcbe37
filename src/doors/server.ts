/** A server of its own around the middleware, tuned for being thrown rubbish at. */

import { createServer as createHttpServer, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Simulator } from '../simulator.js'
import { createMiddleware, type MiddlewareOptions } from './express.js'

/** Room for a query string of 100 kB and more; what is longer gets 431 from Node. */
const MAX_HEADER_BYTES = 256 * 1024

const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Something that is not HTTP arrived: there is no request to answer in a dialect. */
const refuse = (error: Error & { readonly code?: string }, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = STATUS[error.code ?? ''] ?? '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

/** An HTTP server that answers for the simulator; not yet listening. */
export const createServer = (simulator: Simulator, options: MiddlewareOptions = {}): Server => {
  const answer = createMiddleware(simulator, options)
  const server = createHttpServer({ maxHeaderSize: MAX_HEADER_BYTES, noDelay: true }, (req, res) => answer(req, res))
  return server.on('clientError', refuse)
}
