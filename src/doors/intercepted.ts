/** Answers a request that MSW holds back. Nothing is thrown except a broken connection, as MSW would make noise of it. */

import type { Answering } from '../engine/engine.js'
import { below } from './below.js'
import { connectionReset, fetchFailedWithCode } from './broken.js'
import type { Place } from './places.js'
import { toResponse } from './to-response.js'
import { toSimRequest } from './to-sim-request.js'
import { troubled } from './troubled.js'
import type { UrlParts } from './url-parts.js'
import { worldOf } from './world-context.js'

const isNode = (): boolean => typeof globalThis.process?.versions?.node === 'string'

/** A socket's own error for who speaks HTTP; MSW 2 hands it to `fetch` as it is, so that must be what `fetch` throws. */
const resetOf =
  ({ headers }: Request) =>
  (): Error =>
    headers.has('host') ? connectionReset() : fetchFailedWithCode()

const answer = async (
  simulator: Answering,
  request: Request,
  parts: UrlParts,
  { dialect, mount }: Place,
): Promise<Response> => {
  const whereabouts = { dialect, mount, world: worldOf(simulator) }
  const asked = await toSimRequest(request, { ...parts, path: below(parts.path, mount) }, whereabouts)
  const { reply } = await simulator.handle(asked)
  const response = toResponse(reply, request.method === 'HEAD')
  return reply.transport ? troubled(response, reply.transport, request.signal, resetOf(request)) : response
}

export const answerIntercepted = async (
  simulator: Answering,
  request: Request,
  parts: UrlParts,
  place: Place,
): Promise<Response> => {
  try {
    return await answer(simulator, request, parts, place)
  } catch (error) {
    // Nobody waits for it any more.
    if (request.signal.aborted) return new Response()
    // A service worker can break a connection only like this.
    if (!isNode()) return Response.error()
    throw error
  }
}
