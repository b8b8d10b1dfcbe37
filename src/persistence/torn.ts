/**
 * Whether a bad last frame was never finished, or was finished and has changed since. Disks write whole sectors in any
 * order, and what they have not written of a growing file reads as zeros, of which no entry fills a sector. A whole frame
 * that bears the wrong sum and has no such gap was finished: dropping it could lose what somebody was told is kept.
 */
import { decodeHead, HEAD } from './frames.js'

const SECTOR = 512

/** Whether a sector, or the part of one that lies in `bytes`, is all zeros. `offset`: where in the file `bytes` begin. */
export const hasUnwrittenSector = (bytes: Uint8Array, offset: number): boolean => {
  let from = 0
  while (from < bytes.length) {
    const to = Math.min(bytes.length, from + SECTOR - ((offset + from) % SECTOR))
    if (bytes.subarray(from, to).every((byte) => byte === 0)) return true
    from = to
  }
  return false
}

/** Whether a frame that holds an entry after `version` stands anywhere in `bytes`, whole or not. */
export const hasLaterHead = (bytes: Buffer, version: number): boolean => {
  for (let at = 1; at + HEAD <= bytes.length; at++) {
    const plausible = bytes.readUInt32LE(at + 8) >= version >>> 0 && bytes.readUInt32LE(at) > 0
    if (plausible && decodeHead(bytes, at)) return true
  }
  return false
}
