/** The fetch door: a WHATWG `Request` in, a `Response` out, no network between. */

import { toBytes } from '../core/body.js'
import type { Body, Part, Reply, SimRequest } from '../core/message.js'
import { MAX_BODY } from '../pipeline.js'
import type { Simulator } from '../simulator.js'

const NO_BODY_STATUS = new Set([204, 205, 304])

const readBody = async (request: Request): Promise<Pick<SimRequest, 'body' | 'oversized'>> => {
  if (!request.body) return { body: null }
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.byteLength > MAX_BODY ? { body: null, oversized: true } : { body: bytes }
}

const toRequest = async (request: Request): Promise<SimRequest> => {
  const { host, pathname, search } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    search: search.slice(1),
    headers: { host, ...Object.fromEntries(request.headers) },
    mount: '',
    ...(await readBody(request)),
  }
}

const bytesOf = (part: Part): Uint8Array => (typeof part === 'string' ? toBytes(part) : part)

const join = ({ parts, length }: Extract<Body, { kind: 'parts' }>): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    joined.set(bytesOf(part), offset)
    offset += part.length
  }
  return joined
}

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
  return new Response(body.kind === 'parts' ? join(body) : toStream(body.parts), { status, headers: own })
}

/** A function with the shape of `fetch` that answers from the simulator. */
export const createFetch =
  (simulator: Simulator) =>
  async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && !init ? input : new Request(input, init)
    const { reply } = await simulator.handle(await toRequest(request))
    return toResponse(reply, request.method === 'HEAD')
  }
