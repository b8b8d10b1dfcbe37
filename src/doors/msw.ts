/**
 * The MSW door: `setupServer(...createHandlers(simulator))` in Node, `setupWorker(...)` in browsers, with the user's own copy of
 * MSW, 2 or 3. One handler answers for all operations, so nothing grows with their number.
 */

import { HttpHandler, type RequestHandler } from 'msw'
import type { Answering } from '../engine/engine.js'
import { answerIntercepted } from './intercepted.js'
import { createPlaces, type PlacesOptions } from './places.js'
import { toSentParts } from './sent-parts.js'

export { syncNodeImports } from './sync-node-imports.js'

export type HandlersOptions = PlacesOptions

type Answer = (request: Request) => Promise<Response> | null
type Claims = (request: Request) => boolean
type Run = HttpHandler['run']

const ANY = /.+/

/** MSW's own `run` copies each request for a log and reads its cookies, which costs more than the answer. */
class SimulatorHandler extends HttpHandler {
  readonly #claims: Claims
  readonly #answer: Answer

  constructor(claims: Claims, answer: Answer) {
    super(ANY, ANY, ({ request }) => answer(request) ?? undefined)
    this.#claims = claims
    this.#answer = answer
  }

  override async predicate({ request }: { readonly request: Request }): Promise<boolean> {
    return this.#claims(request)
  }

  override async run({ request, requestId }: Parameters<Run>[0]): ReturnType<Run> {
    const answering = this.#answer(request)
    if (!answering) return null
    this.isUsed = true
    return { handler: this, request, requestId, response: await answering }
  }
}

/**
 * One handler for the vendors' hosts, and for base URLs of the user's choice. Whatever goes there is answered, with the
 * vendor's own 404 or 405 where it matches no operation; requests to other hosts are left to the handlers behind it.
 *
 * Clients that import single functions of `node:http` need `syncNodeImports()` after `listen()`. MSW does not see
 * `node:http2`, whose requests go out to the network, nor npm's undici, for which there is `proforma/undici`.
 * @throws TypeError for a base URL that is none, or of no dialect
 */
export const createHandlers = (simulator: Answering, options: HandlersOptions = {}): [RequestHandler] => {
  const find = createPlaces(simulator.dialects, options)
  const answer: Answer = (request) => {
    const parts = toSentParts(request)
    const place = find(parts)
    return place && answerIntercepted(simulator, request, parts, place)
  }
  return [new SimulatorHandler((request) => find(toSentParts(request)) !== null, answer)]
}
