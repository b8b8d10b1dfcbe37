/** Joins the parts of a body into one buffer, cut from a large block so that answering does not allocate each time. */

import { Buffer } from 'node:buffer'
import type { Part } from '../core/message.js'

/** Stands between any two rows, and a call for so little costs more than it does. */
const COMMA = 44

const BLOCK = 1024 * 1024
let block = Buffer.allocUnsafeSlow(BLOCK)
let used = 0

const take = (length: number): Buffer => {
  if (length > BLOCK / 4) return Buffer.allocUnsafeSlow(length)
  if (used + length > BLOCK) {
    block = Buffer.allocUnsafeSlow(BLOCK)
    used = 0
  }
  const slice = block.subarray(used, used + length)
  used += length
  return slice
}

/** `length` is the sum of the parts' lengths. */
export const joinParts = (parts: readonly Part[], length: number): Buffer => {
  const joined = take(length)
  let offset = 0
  for (const part of parts) {
    if (part === ',') joined[offset] = COMMA
    else if (typeof part === 'string') joined.write(part, offset, 'latin1')
    else joined.set(part, offset)
    offset += part.length
  }
  return joined
}
