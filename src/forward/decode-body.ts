/** A body without its content codings, as text. */

import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib'

type Decode = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>

const [unzip, unbrotli, inflateZlib, inflateBare] = [gunzip, brotliDecompress, inflate, inflateRaw].map(
  (decode) => promisify(decode) as Decode,
) as [Decode, Decode, Decode, Decode]

/** `deflate` is zlib's format, but some send the bare one. */
const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: unzip,
  'x-gzip': unzip,
  br: unbrotli,
  deflate: (bytes, options) => inflateZlib(bytes, options).catch(() => inflateBare(bytes, options)),
}

const codingsOf = (contentEncoding: string): readonly string[] =>
  contentEncoding
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')

/** Null where it cannot be decoded: an unknown coding, broken bytes, or more than `maxBytes`. */
export const decodeBody = async (
  bytes: Uint8Array,
  contentEncoding: string,
  maxBytes: number,
): Promise<Uint8Array | null> => {
  let decoded = bytes
  if (bytes.byteLength === 0) return bytes
  for (const coding of codingsOf(contentEncoding).toReversed()) {
    const decode = DECODERS[coding]
    const next = await decode?.(decoded, { maxOutputLength: maxBytes }).catch(() => null)
    if (!next) return null
    decoded = next
  }
  return decoded
}
