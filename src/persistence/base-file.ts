/** `base.json`: what a world was born with, as one JSON object that carries the sum of its content. */

import type { Born } from '../core/store-contract.js'
import { StoreError } from '../core/store-contract.js'
import { checksum, FORMAT } from './frames.js'

const OPENING = /^\{"proforma":"base","format":(\d+),"crc32":"([0-9a-f]{8})","content":/
const CLOSING = '}\n'

const openingOf = (format: number, content: Uint8Array | string): string =>
  `{"proforma":"base","format":${format},"crc32":"${checksum(content)}","content":`

export const encodeBase = (born: Born): Buffer => {
  const content = JSON.stringify(born)
  return Buffer.from(openingOf(born.header.format, content) + content + CLOSING)
}

const corrupt = (path: string, why: string): StoreError =>
  new StoreError(
    'corrupt',
    `Failed to open ${path}: ${why}. Please put the file back from a copy, or delete the folder it is in to give the world up.`,
  )

export const decodeBase = (bytes: Buffer, path: string): Born => {
  const opening = OPENING.exec(bytes.subarray(0, 100).toString('latin1'))
  if (!opening) throw corrupt(path, 'it does not begin as the base of a world does (byte 0)')
  const format = Number(opening[1])
  if (format > FORMAT) throw newerFormat(path, format)
  const content = bytes.subarray(opening[0].length, -CLOSING.length)
  const whole = openingOf(format, content) === opening[0] && bytes.subarray(-CLOSING.length).toString() === CLOSING
  if (!whole) throw corrupt(path, `what follows byte ${opening[0].length} is not what was written there`)
  const base = JSON.parse(content.toString()) as Born
  if (base.header.format !== format) throw corrupt(path, 'it names two formats')
  return base
}

export const newerFormat = (path: string, format: number): StoreError =>
  new StoreError(
    'newer-format',
    `Failed to open ${path}: it is written in format ${format}, and this version knows formats up to ${FORMAT}. Please use the newer version of proforma that wrote it.`,
  )
