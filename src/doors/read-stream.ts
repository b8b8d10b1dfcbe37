/** Reads the body of a WHATWG request up to the size limit; what is beyond it, or comes after its sender gave up, is not waited for. */

import type { SimRequest } from '../core/message.js'

type Sent = Pick<SimRequest, 'body' | 'oversized'>

const join = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const [first] = chunks
  if (first && chunks.length === 1) return first
  const joined = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    joined.set(chunk, offset)
    offset += chunk.byteLength
  }
  return joined
}

type Reader = { read(): Promise<{ readonly done: boolean; readonly value?: unknown }>; cancel(): Promise<void> }

const readAll = async (reader: Reader, limit: number): Promise<Sent> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return { body: join(chunks, length) }
    if (!(value instanceof Uint8Array)) throw new TypeError('fetch failed', { cause: new Error(NOT_BYTES) })
    chunks.push(value)
    length += value.byteLength
    if (length <= limit) continue
    // Not waited for: of two branches of a stream, one is only cancelled when the other is.
    reader.cancel().catch(() => {})
    return { body: null, oversized: true }
  }
}

const NOT_BYTES = 'A stream that is sent must give pieces of type Uint8Array.'

/** `limit` in bytes. */
export const readStream = async (body: ReadableStream, limit: number, signal: AbortSignal): Promise<Sent> => {
  const reader = body.getReader()
  const giveUp = (): void => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', giveUp, { once: true })
  try {
    return await readAll(reader, limit)
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}
