/** From a reply of the simulator to a WHATWG `Response`. */

import { bodyBytes, toBytes } from '../core/body.js'
import type { Part, Reply } from '../core/message.js'

const NO_BODY_STATUS = new Set([204, 205, 304])

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

const toPairs = (headers: readonly string[]): [string, string][] => {
  const pairs: [string, string][] = []
  for (let index = 0; index < headers.length; index += 2) pairs.push([headers[index] ?? '', headers[index + 1] ?? ''])
  return pairs
}

export const toResponse = ({ status, headers, body }: Reply, isHead: boolean): Response => {
  const own = toPairs(headers)
  const empty = NO_BODY_STATUS.has(status)
  if (body?.kind !== 'stream' && !empty) own.push(['content-length', String(body?.length ?? 0)])
  if (!body || isHead || empty) return new Response(null, { status, headers: own })
  return new Response(body.kind === 'parts' ? bodyBytes(body) : toStream(body.parts), { status, headers: own })
}
