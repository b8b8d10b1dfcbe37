/** Makes reply bodies: of parts that are shared rather than copied, and streamed where a list is too long to hold. */
import type { Body, Part } from './message.js'

const encoder = new TextEncoder()

/** Exactly as many bytes as the text needs, in a buffer of their own. */
export const toBytes = (text: string): Uint8Array => encoder.encode(text)

const lengthOf = (parts: readonly Part[]): number => {
  let length = 0
  for (const part of parts) length += part.length
  return length
}

/** String parts must be ASCII. */
export const partsBody = (parts: readonly Part[]): Body => ({ kind: 'parts', parts, length: lengthOf(parts) })

export const jsonBody = (value: unknown): Body => partsBody([toBytes(JSON.stringify(value))])

/** Above this many rows a list is streamed: it would hold up other requests while it is put together. */
export const STREAM_ABOVE = 2000

/** What a list of rows costs for each of them. */
const REFERENCE_BYTES = 8

function* streamList<T>(
  prefix: string,
  rows: readonly T[],
  wireOf: (row: T) => Uint8Array,
  suffix: string,
): Generator<Part> {
  yield prefix
  let first = true
  for (const row of rows) {
    if (!first) yield ','
    first = false
    yield wireOf(row)
  }
  yield suffix
}

/** `prefix` row `,` row … `suffix`, each row by its kept bytes. Prefix and suffix must be ASCII. */
export const listBody = <T>(
  prefix: string,
  rows: readonly T[],
  wireOf: (row: T) => Uint8Array,
  suffix: string,
): Body => {
  if (rows.length > STREAM_ABOVE)
    return {
      kind: 'stream',
      parts: restartable(() => streamList(prefix, rows, wireOf, suffix)),
      held: rows.length * REFERENCE_BYTES,
    }
  const parts = new Array<Part>(Math.max(2, rows.length * 2 + 1))
  let length = prefix.length + suffix.length + Math.max(0, rows.length - 1)
  parts[0] = prefix
  for (let index = 0; index < rows.length; index++) {
    if (index > 0) parts[index * 2] = ','
    const wire = wireOf(rows[index] as T)
    parts[index * 2 + 1] = wire
    length += wire.length
  }
  parts[parts.length - 1] = suffix
  return { kind: 'parts', parts, length }
}

/** So that the log can read a streamed body again: rows are immutable. */
const restartable = (make: () => Generator<Part>): Iterable<Part> => ({ [Symbol.iterator]: make })

const bytesOf = (part: Part): Uint8Array => (typeof part === 'string' ? encoder.encode(part) : part)

/** The whole body in one piece. */
export const bodyBytes = (body: Body | null): Uint8Array<ArrayBuffer> => {
  const parts = body ? Array.from(body.parts, bytesOf) : []
  const joined = new Uint8Array(lengthOf(parts))
  let offset = 0
  for (const part of parts) {
    joined.set(part, offset)
    offset += part.byteLength
  }
  return joined
}

/** The whole body as one text, for logs and checks. */
export const bodyText = (body: Body | null): string => {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (const part of body.parts) text += typeof part === 'string' ? part : decoder.decode(part)
  return text
}
