/** A world in the hands of whoever keeps it: what may be asked of it besides what dialects ask. */

import type { ClockMode, ClockState } from './clock.js'
import type { Event } from './events.js'
import type { Key } from './keys.js'
import type { Instant } from './ledger-types.js'
import type { QuotaState, Quotas } from './quotas.js'
import type { Readings } from './reading.js'
import type { LedgerState } from './state.js'
import type { World } from './world.js'

/** State of a world that is not in its ledger. */
export type Counted = { readonly requests: number; readonly quotas: QuotaState }

/** Told of events as they happen, before anyone can read what they changed. */
export type Listener = (batch: Batch) => void

/** What happened at once; of a command, or of the calendar. */
export type Batch = { readonly events: readonly Event[]; readonly byCommand: boolean }

export interface ManagedWorld extends World {
  readonly seed: number
  readonly keys: ReadonlyMap<string, Key>
  readonly readings: Readings
  readonly clockMode: ClockMode
  readonly quotas: Quotas
  /**
   * Moves the clock on; what falls due on the way happens, in order.
   * @throws RangeError when the instant lies in the world's past
   */
  moveTo(instant: Instant): readonly Event[]
  freeze(): void
  run(): void
  /**
   * Sets the clock, back too: for bringing a world back to what it was. What falls due has been looked for up to `seen`,
   * without it up to the clock.
   */
  setClock(state: ClockState, seen?: Instant): void
  addKey(key: Key): void
  removeKey(token: string): void
  /** Applies events that were decided elsewhere. */
  apply(batch: Batch): void
  listen(listener: Listener): void
  state(): LedgerState
  counted(): Counted
  /** A world in which the last command has not happened yet, for reads that lag behind. */
  beforeLastCommand(): ManagedWorld
  /**
   * The same world with books and clock of its own: keys and counters are shared. A passive one changes only by `apply`;
   * the other decides, and makes happen what falls due, of which `listener` is told from the first event on.
   */
  twin(passive: boolean, listener?: Listener): ManagedWorld
  /** The same world from here on its own: state, clock, keys and counters are copied, nothing is shared. */
  fork(name: string, changes?: Changes): ManagedWorld
}

export type Changes = {
  readonly readings?: Readings
  readonly keys?: readonly Key[]
  /** A passive world leaves what falls due to whoever applies events to it. */
  readonly passive?: boolean
}
