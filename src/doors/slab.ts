/**
 * Joins the parts of a body into one buffer. Where the socket takes what it is given at once, as it nearly always does, the
 * same memory serves the next answer, so that answering neither allocates nor touches cold pages.
 */

import { Buffer } from 'node:buffer'
import { ServerResponse } from 'node:http'
import type { Part } from '../core/message.js'

const BLOCK = 256 * 1024

/** As a text of one byte a character it leaves together with the head, in one write instead of a gathered one. */
const SHORT = 4 * 1024

/** Stands between any two rows; a call for so little costs more than it does. */
const COMMA = 44

let block = Buffer.allocUnsafeSlow(BLOCK)

const fill = (target: Buffer, parts: readonly Part[]): void => {
  let offset = 0
  for (const part of parts) {
    if (part === ',') target[offset] = COMMA
    else if (typeof part === 'string') target.write(part, offset, 'latin1')
    else target.set(part, offset)
    offset += part.length
  }
}

/** `length` is the sum of the parts' lengths. */
export const joinParts = (parts: readonly Part[], length: number): Buffer => {
  const joined = Buffer.allocUnsafeSlow(length)
  fill(joined, parts)
  return joined
}

/** Whether nothing in front of us, such as a middleware that compresses, keeps what is written for later. */
const isPlain = (res: ServerResponse): boolean =>
  res.end === ServerResponse.prototype.end && res.write === ServerResponse.prototype.write

/** Ends the response with the parts; `length` is the sum of their lengths. */
export const endWithParts = (res: ServerResponse, parts: readonly Part[], length: number): void => {
  if (length > BLOCK || !isPlain(res)) {
    res.end(joinParts(parts, length))
    return
  }
  const joined = block.subarray(0, length)
  fill(joined, parts)
  if (length <= SHORT) res.end(joined.toString('latin1'), 'latin1')
  else endWithBlock(res, joined)
}

const endWithBlock = (res: ServerResponse, joined: Buffer): void => {
  const { socket } = res
  res.end(joined)
  // Still waiting, for a slow reader or for an earlier answer on the same connection: then this memory is no longer ours.
  if (!socket || socket.writableLength > 0) block = Buffer.allocUnsafeSlow(BLOCK)
}
