/** A server of its own around the middleware, tuned for being thrown rubbish at. */

import { createServer as createHttpServer, type Server } from 'node:http'
import type { Answering } from '../engine/engine.js'
import { createMiddleware, type MiddlewareOptions } from './express.js'
import { refuseRubbish } from './refuse-rubbish.js'

/** Room for a query string of 100 kB and more; what is longer gets 431 from Node. */
const MAX_HEADER_BYTES = 256 * 1024

/** An HTTP server that answers for the simulator; not yet listening. */
export const createServer = (simulator: Answering, options: MiddlewareOptions = {}): Server => {
  const answer = createMiddleware(simulator, options)
  const server = createHttpServer({ maxHeaderSize: MAX_HEADER_BYTES, noDelay: true }, (req, res) => answer(req, res))
  return server.on('clientError', refuseRubbish)
}
