/** A key store of certificates to trust, in Java's own format of old (JKS, version 2), which every Java still reads. */

import { createHash } from 'node:crypto'

const MAGIC = 0xfeedfeed
const VERSION = 2
const TRUSTED = 2

/** Goes into the checksum, as it always has. */
const WHITENER = 'Mighty Aphrodite'

/** Only against damage: there is nothing secret in it. */
export const STORE_PASSWORD = 'changeit'

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const text = (value: string): Buffer => {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value.length)
  return Buffer.concat([bytes, Buffer.from(value, 'latin1')])
}

const toDer = (pem: string): Buffer => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64')

/** Trusted since the beginning of time, which nobody looks at. */
const NO_DATE = Buffer.alloc(8)

const entry = (pem: string, at: number): Buffer => {
  const der = toDer(pem)
  return Buffer.concat([uint32(TRUSTED), text(`c${at}`), NO_DATE, text('X.509'), uint32(der.length), der])
}

const checksum = (data: Buffer): Buffer =>
  createHash('sha1').update(Buffer.from(STORE_PASSWORD, 'utf16le').swap16()).update(WHITENER).update(data).digest()

export const javaKeyStore = (certificates: readonly string[]): Buffer => {
  const data = Buffer.concat([
    ...[uint32(MAGIC), uint32(VERSION), uint32(certificates.length)],
    ...certificates.map(entry),
  ])
  return Buffer.concat([data, checksum(data)])
}
