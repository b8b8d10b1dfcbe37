/** Everything a world is born from, as plain JSON-able data: what a scenario makes and a snapshot keeps. */
import type { FaultRule } from './fault.js'
import type { Key } from './keys.js'
import type { CalendarDate, Contact, Instant, Invoice, Participant, Payment, Project, Seller } from './ledger-types.js'

export type LedgerState = {
  readonly contacts: readonly Contact[]
  readonly projects: readonly Project[]
  readonly participants: readonly Participant[]
  /** Ascending ids; gaps are deleted drafts. */
  readonly invoices: readonly Invoice[]
  readonly payments: readonly Payment[]
  readonly counters: Counters
  readonly deletedDrafts: readonly Invoice[]
}

/** Last value given out; number ranges are keyed by kind and year, e.g. `invoice:2026`. */
export type Counters = {
  readonly invoice: number
  readonly payment: number
  readonly line: number
  readonly sequence: number
  readonly ranges: Readonly<Record<string, number>>
}

export type WorldSeed = {
  readonly name: string
  readonly seed: number
  readonly now: Instant
  readonly seller: Seller
  readonly keys: readonly Key[]
  /** Choices that the scenario makes itself: reading id to option id. */
  readonly readings: Readonly<Record<string, string>>
  readonly state: LedgerState
  /** Trouble that the scenario brings along; a world keeps its own elsewhere. */
  readonly faults?: readonly Omit<FaultRule, 'id'>[]
  /** What the calendar says at `now`, where that has been looked up before: a first look loads the zones of the world. */
  readonly known?: Known
}

/** The seller's day, and until when it and all that is due are known to stand. True for a clock that shows `at`. */
export type Known = { readonly at: Instant; readonly today: CalendarDate; readonly until: Instant }

export const emptyState: LedgerState = {
  contacts: [],
  projects: [],
  participants: [],
  invoices: [],
  payments: [],
  counters: { invoice: 0, payment: 0, line: 0, sequence: 0, ranges: {} },
  deletedDrafts: [],
}
