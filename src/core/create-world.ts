/** Makes a living world from a seed: the only place where ledger, clock, keys and readings come together. */
import type { Cache } from './cache.js'
import { createCache } from './cache.js'
import type { Command } from './commands.js'
import { addDays, dateIn, startOfDay } from './dates.js'
import { decide } from './decide.js'
import type { Event } from './events.js'
import type { Key } from './keys.js'
import type { Instant, Invoice } from './ledger-types.js'
import { isOverdue, pendingDueDate } from './lifecycle.js'
import { MutableLedger, todayOf } from './mutable-ledger.js'
import { column } from './query.js'
import type { Readings } from './reading.js'
import { requestId } from './request-id.js'
import type { LedgerState, WorldSeed } from './state.js'
import type { Outcome, World } from './world.js'

/** Bytes of wire text kept per kind of entity. */
const CACHE_BYTES = 16 * 1024 * 1024

const DUE = column<Invoice>('due', pendingDueDate)

export type WorldOptions = {
  readonly seed: WorldSeed
  readonly readings?: Readings
  /** Milliseconds since 1970 for a clock that runs; without it the clock stands at the seed's `now`. */
  readonly timeSource?: () => Instant
}

export interface ManagedWorld extends World {
  /** Sets a standing clock; what falls due on the way happens, in order. Going back, or setting a running one, throws a RangeError. */
  moveTo(instant: Instant): readonly Event[]
  state(): LedgerState
  /** The same world from here on its own: state, clock, keys and readings are copied, nothing is shared. */
  fork(name: string): ManagedWorld
  readonly keys: ReadonlyMap<string, Key>
  readonly readings: Readings
}

type Parts = {
  readonly name: string
  readonly seed: WorldSeed
  readonly readings: Readings
  readonly ledger: MutableLedger
  readonly keys: ReadonlyMap<string, Key>
  readonly caches: Map<string, Cache>
  readonly timeSource: (() => Instant) | undefined
  readonly clock: Clock
  readonly requests: number
}

type Clock = { readonly now: Instant; readonly nextDay: Instant; readonly today: string }

export const createWorld = ({ seed, readings = new Map(), timeSource }: WorldOptions): ManagedWorld =>
  assemble({
    name: seed.name,
    seed,
    readings,
    ledger: MutableLedger.from(seed.seller, asOf(seed, timeSource?.() ?? seed.now)),
    keys: new Map(seed.keys.map((key) => [key.token, key])),
    caches: new Map(),
    timeSource,
    clock: { now: seed.now, nextDay: Number.NEGATIVE_INFINITY, today: '' },
    requests: 0,
  })

/** A running clock may show an earlier day than the one that the state was kept on: what was overdue then need not be. */
const asOf = ({ seller, state }: WorldSeed, now: Instant): LedgerState => {
  const today = dateIn(now, seller.timeZone)
  const stale = (invoice: Invoice) => invoice.overdue && !isOverdue(invoice, today)
  if (!state.invoices.some(stale)) return state
  const invoices = state.invoices.map((invoice) => (stale(invoice) ? { ...invoice, overdue: false } : invoice))
  return { ...state, invoices }
}

const assemble = (parts: Parts): ManagedWorld => {
  const { ledger, readings, keys, caches, timeSource, seed } = parts
  let { clock, requests } = parts

  /** Brings the books to the present day. The day only changes at midnight, so this is one comparison otherwise. */
  const present = (): Clock => {
    const now = timeSource ? timeSource() : clock.now
    if (now !== clock.now || clock.today === '') moveClock(now)
    return clock
  }

  const moveClock = (now: Instant): readonly Event[] => {
    if (now < clock.nextDay) {
      clock = { ...clock, now }
      return []
    }
    const today = todayOf(ledger, now)
    clock = { now, today, nextDay: startOfDay(addDays(today, 1), ledger.seller.timeZone) }
    const events = dueEvents(ledger, today)
    for (const event of events) ledger.apply(event)
    return events
  }

  const reading = (id: string): string | undefined => readings.get(id)

  const execute = (command: Command): Outcome => {
    const { now, today } = present()
    const decision = decide({ ledger, now, today, reading }, command)
    if ('failure' in decision) return decision
    for (const event of decision) ledger.apply(event)
    return { events: decision }
  }

  const cache = (name: string): Cache => {
    const kept = caches.get(name) ?? createCache(CACHE_BYTES)
    caches.set(name, kept)
    return kept
  }

  present()
  return {
    name: parts.name,
    seller: ledger.seller,
    ledger,
    keys,
    readings,
    reading,
    now: () => present().now,
    today: () => present().today,
    execute,
    key: (token) => keys.get(token),
    nextRequestId: () => requestId(seed.seed, ++requests),
    cache,
    moveTo: (instant) => {
      if (timeSource) throw new RangeError(`Cannot set the clock of world "${parts.name}": it runs by itself.`)
      if (!(instant >= clock.now)) throw new RangeError(`Cannot move the clock of world "${parts.name}" back.`)
      return moveClock(instant)
    },
    state: () => ledger.state(),
    fork: (name) => assemble({ ...parts, name, ledger: ledger.fork(), clock, requests }),
  }
}

/** Who falls overdue by `today`, each at the first instant of the day after its due date. */
const dueEvents = (ledger: MutableLedger, today: string): Event[] => {
  const where = { is: 'range', column: DUE, to: { value: today, inclusive: false } } as const
  const { rows } = ledger.invoices.select({ where, order: [{ column: DUE, descending: false }] })
  return rows
    .filter((invoice) => isOverdue(invoice, today))
    .map((invoice) => ({
      event: 'invoiceFellOverdue',
      at: startOfDay(addDays(invoice.dueDate ?? today, 1), ledger.seller.timeZone),
      invoiceId: invoice.id,
      patch: { overdue: true },
    }))
}
