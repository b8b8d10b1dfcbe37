/** A world as tests hold it: one universe of its own, with the few things that a test does to it. */

import type { Finding } from '../contract/finding.js'
import type { components } from '../control/spec.gen.js'
import type { Exchange } from '../core/message.js'
import type { LedgerKit } from './ledger-kit.js'

type Schemas = components['schemas']

/** The clock as it is now, and what fell due on the way, in order. */
export type ClockMoved = Schemas['ClockMoved']
/** A rule, and how often it was met and has struck. */
export type Fault = Schemas['Fault']
/** `'status=503'`, or an object that also says which calls it is for. */
export type NewFault = Schemas['NewFault']

/** A clock never goes back: fork the world before, or reset it. @throws RangeError for what is no later point in time */
export interface WorldClock {
  now(): Date
  /** To an ISO 8601 instant or day. */
  set(to: string | Date): Promise<ClockMoved>
  /** By an ISO 8601 duration, such as `P1M` or `PT36H`. */
  advance(by: string): Promise<ClockMoved>
  freeze(): Promise<ClockMoved>
  /** From where it stands it runs with real time. */
  run(): Promise<ClockMoved>
}

export interface WorldFaults {
  /** Resolves to the rules that were added. @throws FaultError for what is no fault or fits no operation */
  add(fault: NewFault): Promise<readonly Fault[]>
  /** @throws FaultError when there is none of that id */
  remove(id: string): Promise<void>
  clear(): Promise<void>
  list(): readonly Fault[]
}

export type ForkOptions = {
  /** Default: `fork-1`, `fork-2` and so on. */
  readonly name?: string
  /** Reading to option, by id or name, over those of the origin. */
  readonly readings?: Readonly<Record<string, string>>
  /** Instead of copies of the origin's. One that starts with `pf_` leads to the fork from everywhere. */
  readonly keys?: readonly NewKey[]
}

export type NewKey = Schemas['NewKey'] & { readonly token: string }

export type ExchangeFilter = {
  /** `createPayment`, or with the dialect in front, as in `shop.createPayment`. */
  readonly operation?: string
}

/** Once it has ended, all but its name throws WorldError unknown-world. */
export interface TestWorld {
  readonly name: string
  /** Opens this world through every dialect and every door, with every right; lives as long as the process. */
  readonly key: string
  /** As the global `fetch`, without any network. This world answers, whatever key is sent, unless it was minted for another. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Requests that the task makes, through any door and with whatever key, are answered by this world. */
  run<T>(task: () => T): T
  readonly clock: WorldClock
  readonly faults: WorldFaults
  readonly ledger: LedgerKit
  /** What this world was asked and answered, oldest first; the last 1000. */
  exchanges(filter?: ExchangeFilter): readonly Exchange[]
  /** What was wrong in these exchanges. */
  violations(): readonly Finding[]
  /** Books, clock and faults as at birth, exchanges forgotten; keys and readings stay. */
  reset(): Promise<void>
  /** The same world from here on its own. */
  fork(options?: ForkOptions): Promise<TestWorld>
  /** Lets a fork go. @throws WorldError main-world */
  end(): Promise<void>
}
