/**
 * How entries stand in a frame, between `[` and `]`, by the format that a journal's first line names. 1: JSON texts with
 * commas between them. 2: MessagePack values, in which a record's member names are written the first time only and go by a
 * number from then on, through all frames of one writer, or JSON texts as MessagePack strings. It takes about a quarter of the
 * room, and is quicker to read.
 */
import { Packr, Unpackr } from 'msgpackr'
import type { Entry } from '../core/store-contract.js'

/** Gets each entry and where it, or the inside of the frame that it stands in, begins. */
export type Take = (entry: Entry, at: number) => void

export interface Codec {
  /** Encodes the inside of one frame after another; takes JSON texts of entries. */
  createEncoder(): (entries: readonly string[]) => Uint8Array
  /**
   * Decodes insides of frames that follow each other in `bytes` without gaps, each from its start on; their writer began with
   * the first one ever given.
   */
  createDecoder(): (bytes: Buffer, starts: readonly number[], take: Take) => void
}

const json: Codec = {
  createEncoder: () => (entries) => Buffer.from(entries.join(',')),
  createDecoder: () => (bytes, starts, take) => {
    for (const [index, start] of starts.entries()) {
      const text = bytes.toString('utf8', start, starts[index + 1])
      for (const entry of JSON.parse(`[${text}]`) as Entry[]) take(entry, start)
    }
  },
}

/** What MessagePack would lose: halves of surrogate pairs, which JSON escapes, and members of a name that it shuns. */
const NOT_PACKED = /\\ud[89a-f]|"__proto__":/

const packed: Codec = {
  createEncoder() {
    const packer = new Packr({ sequential: true })
    const pack = (text: string): Uint8Array => packer.pack(NOT_PACKED.test(text) ? text : JSON.parse(text))
    return (entries) => Buffer.concat(entries.map(pack))
  },
  createDecoder() {
    const unpacker = new Unpackr({ sequential: true })
    return (bytes, _starts, take) => {
      if (bytes.length === 0) return
      unpacker.unpackMultiple(bytes, (value, start = 0) =>
        take(typeof value === 'string' ? JSON.parse(value) : value, start),
      )
    }
  },
}

const codecs: ReadonlyMap<number, Codec> = new Map([
  [1, json],
  [2, packed],
])

/** @throws RangeError for a format that there is not */
export const codecOf = (format: number): Codec => {
  const codec = codecs.get(format)
  if (!codec) throw new RangeError(`Failed to read a journal: there is no format ${format}.`)
  return codec
}
