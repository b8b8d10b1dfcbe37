/** Keeps the exchanges of a whole run, with the time of each, as they happen. */

import type { Recorded } from '../contract/checked-exchange.js'
import type { Exchange } from '../core/message.js'

/** Of answers. Past that, those to requests in order are kept without their bodies. */
const KEPT_BYTES = 64 * 1024 * 1024

export interface Recording {
  /** As a door tells it: once the answer is handed over, with the milliseconds it took. */
  readonly add: (exchange: Exchange, milliseconds: number) => void
  readonly recorded: readonly Recorded[]
  /** Those that were found wrong in something. */
  readonly faulty: number
}

const sizeOf = ({ reply: { body } }: Exchange): number =>
  body?.kind === 'stream' ? (body.held ?? 0) : (body?.length ?? 0)

/** `realTime` in milliseconds since 1970. */
export const createRecording = (realTime: () => number, keptBytes = KEPT_BYTES): Recording => {
  const recorded: Recorded[] = []
  let bytes = 0
  let faulty = 0
  return {
    recorded,
    get faulty() {
      return faulty
    },
    add(exchange, milliseconds) {
      const isFaulty = exchange.violations.length > 0
      if (isFaulty) faulty++
      const size = sizeOf(exchange)
      const leftOut = size > 0 && !isFaulty && bytes + size > keptBytes
      if (!leftOut) bytes += size
      const kept = leftOut ? { ...exchange, reply: { ...exchange.reply, body: null } } : exchange
      recorded.push({ exchange: kept, at: realTime() - milliseconds, milliseconds, leftOut })
    },
  }
}
