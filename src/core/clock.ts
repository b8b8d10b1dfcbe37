/** The clock of a world: it stands, or runs along with a source of time that a door brings in. Never ambient. */

import type { Instant } from './ledger-types.js'

export type ClockMode = 'frozen' | 'running'

export type ClockState = {
  readonly mode: ClockMode
  /** What it shows, or showed when it was last set. */
  readonly at: Instant
}

export interface Clock {
  readonly mode: ClockMode
  now(): Instant
  /** Shows `instant` from now on, standing or running as asked. */
  set(instant: Instant, mode?: ClockMode): void
}

/** Without a source of time a clock can only stand. */
export const createClock = ({ mode: first, at: start }: ClockState, source: (() => Instant) | undefined): Clock => {
  let mode: ClockMode = source ? first : 'frozen'
  let at = start
  let setAt = source?.() ?? 0
  return {
    get mode() {
      return mode
    },
    now: () => (mode === 'running' && source ? at + (source() - setAt) : at),
    set(instant, next = mode) {
      at = instant
      mode = source ? next : 'frozen'
      setAt = source?.() ?? 0
    },
  }
}
