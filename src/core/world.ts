/** A world: one isolated universe of ledger, clock, keys and readings. What dialects and the simulator may ask of it. */

import type { Cache } from './cache.js'
import type { Command } from './commands.js'
import type { Event } from './events.js'
import type { Failure } from './failure.js'
import type { Key } from './keys.js'
import type { Ledger } from './ledger.js'
import type { CalendarDate, Instant, Seller } from './ledger-types.js'

export type Outcome = { readonly events: readonly Event[] } | Failure

export interface World {
  readonly name: string
  readonly seller: Seller
  readonly ledger: Ledger
  /** The chosen option of a reading, e.g. `reading('P25')` is `'accept'`; undefined when no dialect has that reading. */
  reading(id: string): string | undefined
  now(): Instant
  /** Today in the seller's zone. */
  today(): CalendarDate
  /** Decides the command and applies its events, all or none. */
  execute(command: Command): Outcome
  key(token: string): Key | undefined
  /** The next request id: deterministic per world. */
  nextRequestId(): string
  /** Wire text of unchanged entities, shared by forks with the same readings. One cache per name. */
  cache(name: string): Cache
}
