/**
 * The bytes of a journal. It opens with one line of text that names the format; after it come frames, one for each
 * flush: a head of 16 bytes, then entries (see entry-codec.ts) between `[` and `]`, which are never zero, so that what was
 * not written shows.
 *
 *     0  length of what follows the head, in bytes
 *     4  CRC-32 of that
 *     8  number of the first entry, counted from 0
 *    12  CRC-32 of the 12 bytes before        (all four: 32 bits, little-endian)
 *
 * The head has a sum of its own, so that a length can be trusted before what it measures has been read.
 */
import { crc32 } from 'node:zlib'

/** Of new journals; those of an earlier one are gone on with in theirs. */
export const FORMAT = 2
export const HEAD = 16

const hex = (sum: number): string => sum.toString(16).padStart(8, '0')

/** Lower case hexadecimal, eight digits. */
export const checksum = (bytes: Uint8Array | string): string => hex(crc32(bytes))

/** The first line. Every format to come must keep its shape, or older programs could not name what they meet. */
export const formatLine = (format: number): string => {
  const name = `proforma journal ${format}`
  return `${name} ${checksum(name)}\n`
}

/** The format that a first line names; undefined when it is no such line, or not the one that was written. */
export const formatOf = (line: string): number | undefined => {
  const format = Number(/^proforma journal (\d+) /.exec(line)?.[1])
  return formatLine(format) === line ? format : undefined
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  return sum
})

/** From here on zlib is quicker, in bytes; below, the way to it costs more, which shows when a long journal is read. */
const LONG = 512

/** The CRC-32 of the bytes from `from` up to `to`. */
export const sumOf = (bytes: Uint8Array, from: number, to: number): number => {
  if (to - from >= LONG) return crc32(bytes.subarray(from, to))
  let sum = 0xffffffff
  for (let i = from; i < to; i++) sum = (CRC_TABLE[(sum ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

const OPENING = 0x5b
const CLOSING = 0x5d

/** `inside`: encoded entries, of which the first is entry `first`. */
export const encodeFrame = (inside: Uint8Array, first: number): Buffer => {
  const frame = Buffer.allocUnsafe(HEAD + inside.length + 2)
  frame[HEAD] = OPENING
  frame.set(inside, HEAD + 1)
  frame[frame.length - 1] = CLOSING
  frame.writeUInt32LE(frame.length - HEAD, 0)
  frame.writeUInt32LE(sumOf(frame, HEAD, frame.length), 4)
  frame.writeUInt32LE(first >>> 0, 8)
  frame.writeUInt32LE(sumOf(frame, 0, 12), 12)
  return frame
}

export type Head = { readonly length: number; readonly sum: number; readonly first: number }

/** The head at `at`, undefined when it does not bear its own sum. All 16 bytes must be there. */
export const decodeHead = (bytes: Buffer, at: number): Head | undefined =>
  sumOf(bytes, at, at + 12) === bytes.readUInt32LE(at + 12)
    ? { length: bytes.readUInt32LE(at), sum: bytes.readUInt32LE(at + 4), first: bytes.readUInt32LE(at + 8) }
    : undefined
