/** The fetch door: a WHATWG `Request` in, a `Response` out, no network between. */

import type { Answering } from '../engine/engine.js'
import { fetchFailed } from './broken.js'
import { follow } from './follow.js'
import { toResponse } from './to-response.js'
import { toSimRequest } from './to-sim-request.js'
import { troubled } from './troubled.js'
import { toUrlParts } from './url-parts.js'
import { worldOf } from './world-context.js'

/** Says where it came from, as only `fetch` itself can say it. */
const saying = (response: Response, { url }: Request): Response =>
  Object.defineProperty(response, 'url', { value: url.split('#', 1)[0] })

const ask = async (simulator: Answering, request: Request, world: string | undefined): Promise<Response> => {
  const { signal } = request
  signal.throwIfAborted()
  const asked = await toSimRequest(request, toUrlParts(request.url), { mount: '', world })
  const { reply } = await simulator.handle(asked)
  signal.throwIfAborted()
  const response = toResponse(reply, request.method === 'HEAD')
  return saying(reply.transport ? await troubled(response, reply.transport, signal, fetchFailed) : response, request)
}

/**
 * A function with the shape of `fetch` that answers from the simulator. `world` names the one that answers; without it that
 * is the one of the asynchronous context.
 */
export const createFetch = (simulator: Answering, world = () => worldOf(simulator)) => {
  const answer = (request: Request): Promise<Response> => ask(simulator, request, world())
  return async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && !init ? input : new Request(input, init)
    const response = await answer(request)
    return response.status < 300 || response.status > 399 ? response : follow(response, request, answer)
  }
}
