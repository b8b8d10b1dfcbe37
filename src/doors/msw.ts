/**
 * The MSW door: `setupServer(...createHandlers(simulator))` in Node, `setupWorker(...)` in browsers, with the user's own copy of
 * MSW, 2 or 3. One handler answers for all operations, so nothing grows with their number.
 */

import { http, type RequestHandler } from 'msw'
import type { Answering } from '../engine.js'
import { answerIntercepted } from './intercepted.js'
import { createPlaces, type PlacesOptions } from './places.js'
import { toSentParts } from './sent-parts.js'

export { syncNodeImports } from './sync-node-imports.js'

export type HandlersOptions = PlacesOptions

/**
 * One handler for the vendors' hosts, and for base URLs of the user's choice. Whatever goes there is answered, with the
 * vendor's own 404 or 405 where it matches no operation; requests to other hosts are left to the handlers behind it.
 *
 * node:http2 is not intercepted by MSW, and npm's undici goes past it: see `proforma/undici`.
 * @throws TypeError for a base URL that is none, or of no dialect
 */
export const createHandlers = (simulator: Answering, options: HandlersOptions = {}): RequestHandler[] => {
  const find = createPlaces(simulator.dialects, options)
  return [
    http.all(
      ({ request }) => find(toSentParts(request)) !== null,
      ({ request }) => {
        const parts = toSentParts(request)
        const place = find(parts)
        return place ? answerIntercepted(simulator, request, parts, place) : undefined
      },
    ),
  ]
}
