/** The fetch door: a WHATWG `Request` in, a `Response` out, no network between. */

import { bodyBytes, toBytes } from '../core/body.js'
import type { Part, Reply, SimRequest, Transport } from '../core/message.js'
import type { Simulator } from '../simulator.js'
import { bodyLimit } from './body-limit.js'

const NO_BODY_STATUS = new Set([204, 205, 304])

const readBody = async (request: Request, limit: number): Promise<Pick<SimRequest, 'body' | 'oversized'>> => {
  if (!request.body) return { body: null }
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.byteLength > limit ? { body: null, oversized: true } : { body: bytes }
}

const toRequest = async (request: Request): Promise<SimRequest> => {
  const { host, pathname, search } = new URL(request.url)
  return {
    method: request.method,
    path: pathname,
    search: search.slice(1),
    headers: { host, ...Object.fromEntries(request.headers) },
    mount: '',
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

/** A function with the shape of `fetch` that answers from the simulator. */
export const createFetch =
  (simulator: Simulator) =>
  async (input: Request | string | URL, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && !init ? input : new Request(input, init)
    const { signal } = request
    signal.throwIfAborted()
    const { reply } = await simulator.handle(await toRequest(request))
    const response = toResponse(reply, request.method === 'HEAD')
    return reply.transport ? trouble(response, reply.transport, signal) : response
  }

/** What `fetch` throws when a connection breaks: the same shape as over a network, with the code as its cause. */
const broken = (): TypeError =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
  })

/** A client that gives up meanwhile gets its own reason, as from a network. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
    if (signal.aborted) giveUp()
    else signal.addEventListener('abort', giveUp, { once: true })
  })

const trouble = async (response: Response, { delay, end, drip }: Transport, signal: AbortSignal): Promise<Response> => {
  if (delay !== undefined) await wait(delay, signal)
  if (end === 'reset' || (end === 'cut' && !response.body)) throw broken()
  const { status, headers } = response
  if (!response.body || (end === undefined && drip === undefined)) return response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const shown = end === 'cut' ? bytes.subarray(0, Math.floor(bytes.byteLength / 2)) : bytes
  const body = new ReadableStream({
    async start(controller) {
      const size = Math.max(1, Math.ceil(shown.byteLength / DRIPS))
      for (let from = 0; from < shown.byteLength; from += size) {
        if (drip !== undefined) await wait(drip / DRIPS, signal)
        controller.enqueue(shown.subarray(from, from + size))
      }
      if (end === 'cut') controller.error(broken())
      else controller.close()
    },
  })
  return new Response(body, { status, headers })
}

/** Pieces of a dripping body. */
const DRIPS = 20
