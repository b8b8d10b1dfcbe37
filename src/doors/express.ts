/**
 * The Express door: a plain `(req, res, next)` listener. Mount it in an Express app, at the root or on a path, before or
 * behind `express.json()`; or hand it to `http.createServer` without Express.
 */

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Exchange, SimRequest } from '../core/message.js'
import type { Answering } from '../engine/engine.js'
import { bodyLimit } from './body-limit.js'
import { alreadyParsed, hasBody, NO_BODY, type ReadBody, readBody } from './read-body.js'
import { send } from './send.js'
import { type Target, toTarget } from './to-target.js'
import { sendTroubled } from './trouble.js'
import { createTurn } from './turn.js'

/** What Express adds to a request; all of it may be absent. */
export type MiddlewareRequest = IncomingMessage & { readonly baseUrl?: string; readonly body?: unknown }

export type Middleware = (req: MiddlewareRequest, res: ServerResponse, next?: (error?: unknown) => void) => void

export type MiddlewareOptions = {
  /** Told of each answer once it is handed to the socket, with the milliseconds it took. */
  readonly onExchange?: (exchange: Exchange, milliseconds: number) => void
}

/** What is ready to leave, and when its request came. */
type Answered = { readonly exchange: Exchange; readonly res: ServerResponse; readonly start: number }

/** HTTP/2 names the host as `:authority`. */
const targetOf = ({ url = '/', headers }: IncomingMessage): Target => {
  const target = toTarget(url)
  const authority = headers[':authority']
  return target.host === null && typeof authority === 'string' ? { ...target, host: authority } : target
}

const toRequest = (req: MiddlewareRequest, { body, parsedBody, oversized }: ReadBody): SimRequest => {
  const { path, search, host } = targetOf(req)
  return {
    method: req.method ?? 'GET',
    path,
    search,
    headers: host === null ? req.headers : { ...req.headers, host },
    body,
    mount: req.baseUrl ?? '',
    parsedBody,
    oversized,
    remote: GUARDED.test(path) && !isLoopback(req.socket.remoteAddress),
  }
}

/** Where it matters who asks: the control API, and the pages at `/` and `/<dialect>` that may show keys. */
const GUARDED = /^\/(_proforma(\/|$)|[^/]*\/?$)/

/** Unknown, as on a Unix socket, is this machine. */
const isLoopback = (address: string | undefined): boolean =>
  address === undefined || address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.')

/**
 * A listener that answers for the simulator. With `next`, only requests for a dialect are answered and all others passed on;
 * without it, everything is answered.
 */
export const createMiddleware = (simulator: Answering, { onExchange }: MiddlewareOptions = {}): Middleware => {
  const finish = ({ exchange, res, start }: Answered): void => {
    const { reply, request } = exchange
    try {
      if (reply.transport) sendTroubled(reply, res, request.method === 'HEAD', reply.transport)
      else send(reply, res, request.method === 'HEAD')
    } catch (error) {
      res.destroy(toError(error))
    }
    if (onExchange) onExchange(exchange, performance.now() - start)
  }
  const answered = createTurn(finish)
  const answer = (req: MiddlewareRequest, res: ServerResponse, read: ReadBody): void => {
    const start = onExchange ? performance.now() : 0
    const result = simulator.handle(toRequest(req, read))
    if (result instanceof Promise) result.then((exchange) => answered({ exchange, res, start }))
    else answered({ exchange: result, res, start })
  }

  return (req, res, next) => {
    if (next && !isClaimed(simulator, req)) {
      next()
      return
    }
    const parsed = alreadyParsed(req)
    if (parsed) answer(req, res, hasBody(req) ? parsed : NO_BODY)
    else if (hasBody(req)) readBody(req, limitOf(req), (read) => answer(req, res, read))
    else answer(req, res, NO_BODY)
  }
}

const limitOf = ({ url = '/', socket }: IncomingMessage): number =>
  bodyLimit(toTarget(url).path, !isLoopback(socket.remoteAddress))

const isClaimed = (simulator: Answering, req: IncomingMessage): boolean => {
  const { path, host } = targetOf(req)
  return simulator.claims(path, host ?? req.headers.host ?? '')
}

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
