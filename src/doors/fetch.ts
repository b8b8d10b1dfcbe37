/** The fetch door: a WHATWG `Request` in, a `Response` out, no network between. */

import { bodyBytes, toBytes } from '../core/body.js'
import type { Part, Reply, SimRequest } from '../core/message.js'
import type { Answering } from '../engine.js'
import { bodyLimit } from './body-limit.js'
import { follow } from './follow.js'
import { readStream } from './read-stream.js'
import { troubled } from './troubled.js'
import { worldOf } from './world-context.js'

const NO_BODY_STATUS = new Set([204, 205, 304])

type Sent = Pick<SimRequest, 'body' | 'oversized'>

const readBody = async ({ body, bodyUsed, signal }: Request, limit: number): Promise<Sent> => {
  if (bodyUsed) throw new TypeError('Failed to fetch: the body of the request has been read already. Please clone it.')
  return body ? readStream(body, limit, signal) : { body: null }
}

const toRequest = async (request: Request, world: string | undefined): Promise<SimRequest> => {
  const { host, pathname, search } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    search: search.slice(1),
    headers: { host, ...Object.fromEntries(request.headers) },
    mount: '',
    ...(world !== undefined && { world }),
    ...(await readBody(request, bodyLimit(pathname))),
  }
}

const bytesOf = (part: Part): Uint8Array => (typeof part === 'string' ? toBytes(part) : part)

const toStream = (parts: Iterable<Part>): ReadableStream<Uint8Array> => {
  const iterator = parts[Symbol.iterator]()
  return new ReadableStream({
    pull(controller) {
      const { value, done } = iterator.next()
      if (done) controller.close()
      else controller.enqueue(bytesOf(value))
    },
  })
}

const toResponse = ({ status, headers, body }: Reply, isHead: boolean): Response => {
  const own = new Headers()
  for (let index = 0; index < headers.length; index += 2) own.append(headers[index] ?? '', headers[index + 1] ?? '')
  const empty = NO_BODY_STATUS.has(status)
  if (body?.kind !== 'stream' && !empty) own.set('content-length', String(body?.length ?? 0))
  if (!body || isHead || empty) return new Response(null, { status, headers: own })
  return new Response(body.kind === 'parts' ? bodyBytes(body) : toStream(body.parts), { status, headers: own })
}

/** Says where it came from, as only `fetch` itself can say it. */
const saying = (response: Response, { url }: Request): Response =>
  Object.defineProperty(response, 'url', { value: url.split('#', 1)[0] })

const ask = async (simulator: Answering, request: Request, world: string | undefined): Promise<Response> => {
  const { signal } = request
  signal.throwIfAborted()
  const asked = await toRequest(request, world)
  // Who gives up before everything was sent has asked for nothing; afterwards only the answer is lost.
  signal.throwIfAborted()
  const { reply } = await simulator.handle(asked)
  signal.throwIfAborted()
  const response = toResponse(reply, request.method === 'HEAD')
  return saying(reply.transport ? await troubled(response, reply.transport, signal) : response, request)
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
