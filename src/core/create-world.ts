/** Makes a living world from a seed: the only place where ledger, clock, keys and readings come together. */

import type { Cache } from './cache.js'
import { createCache } from './cache.js'
import { Calendar } from './calendar.js'
import { type Clock, type ClockMode, createClock } from './clock.js'
import type { Command } from './commands.js'
import { dateIn } from './dates.js'
import { decide } from './decide.js'
import type { Event } from './events.js'
import type { Key } from './keys.js'
import type { Instant, Invoice } from './ledger-types.js'
import { isOverdue } from './lifecycle.js'
import type { Batch, Changes, Counted, Listener, ManagedWorld } from './managed-world.js'
import { MutableLedger } from './mutable-ledger.js'
import { createQuotas, type Quotas } from './quotas.js'
import type { Readings } from './reading.js'
import { requestId } from './request-id.js'
import type { Known, LedgerState, WorldSeed } from './state.js'
import { revert, type Undo, undoOf } from './undo.js'
import type { Outcome } from './world.js'

/** Bytes of wire text kept per kind of entity. */
const CACHE_BYTES = 16 * 1024 * 1024

export type WorldOptions = {
  readonly seed: WorldSeed
  readonly readings?: Readings
  /** Milliseconds since 1970; without it the clock cannot run. */
  readonly timeSource?: () => Instant
  /** Default: frozen at the seed's `now`. */
  readonly clock?: ClockMode
  /** Whether reminders go out by themselves as time passes. Default: yes. */
  readonly reminders?: boolean
  /** What was counted before, for a world that is brought back. */
  readonly counted?: Counted
  /** Leaves what falls due to whoever applies events to it. Default: no. */
  readonly passive?: boolean
}

type Parts = {
  readonly name: string
  readonly seed: number
  readonly readings: Readings
  readonly ledger: MutableLedger
  readonly keys: Map<string, Key>
  readonly caches: Map<string, Cache>
  readonly clock: Clock
  readonly timeSource: (() => Instant) | undefined
  readonly reminders: boolean
  readonly passive: boolean
  readonly counters: Counters
  /** Up to when due things have been looked for. */
  readonly seen: Instant
  readonly listener?: Listener
  /** Spares forks, and worlds that were made ready, the look at the calendar. */
  readonly known?: Pick<Known, 'today' | 'until'>
}

export const createWorld = ({ seed, readings = new Map(), timeSource, ...options }: WorldOptions): ManagedWorld =>
  assemble({
    name: seed.name,
    seed: seed.seed,
    readings,
    ledger: MutableLedger.from(seed.seller, asOf(seed)),
    keys: byToken(seed.keys),
    caches: new Map(),
    clock: createClock({ mode: options.clock ?? 'frozen', at: seed.now }, timeSource),
    timeSource,
    reminders: options.reminders ?? true,
    passive: options.passive ?? false,
    counters: toCounters(options.counted ?? { requests: 0, quotas: [] }),
    seen: seed.now,
    known: knownAt(seed),
  })

/** A seed's clock may have been moved since. */
const knownAt = ({ now, known }: WorldSeed): Known | undefined => (known?.at === now ? known : undefined)

/** Shared by twins, copied by forks. */
type Counters = { requests: number; readonly quotas: Quotas }

const toCounters = ({ requests, quotas }: Counted): Counters => ({ requests, quotas: createQuotas(quotas) })

const ignore = (): void => {}

const byToken = (keys: readonly Key[]): Map<string, Key> => new Map(keys.map((key) => [key.token, key]))

/** A clock may start on an earlier day than the one that the state was kept on: what was overdue then need not be. */
const asOf = (seed: WorldSeed): LedgerState => {
  const { seller, state, now } = seed
  const today = knownAt(seed)?.today ?? dateIn(now, seller.timeZone)
  const stale = (invoice: Invoice) => invoice.overdue && !isOverdue(invoice, today)
  if (!state.invoices.some(stale)) return state
  const invoices = state.invoices.map((invoice) => (stale(invoice) ? { ...invoice, overdue: false } : invoice))
  return { ...state, invoices }
}

const assemble = (parts: Parts): ManagedWorld => {
  const { ledger, readings, keys, caches, clock, counters, seed } = parts
  const { quotas } = counters
  let { listener = ignore } = parts
  let undo: Undo | null = null

  const happen = (batch: Batch): void => {
    for (const event of batch.events) ledger.apply(event)
    listener(batch)
  }

  const calendar = new Calendar({ ...parts, happen: (events) => happen({ events, byCommand: false }) })
  const present = (): Instant => calendar.now()
  const reading = (id: string): string | undefined => readings.get(id)

  const execute = (command: Command): Outcome => {
    const now = present()
    const decision = decide({ ledger, now, today: calendar.today, reading }, command)
    if ('failure' in decision) return decision
    undo = undoOf(ledger, decision)
    happen({ events: decision, byCommand: true })
    return { events: decision }
  }

  const cache = (name: string): Cache => {
    const kept = caches.get(name) ?? createCache(CACHE_BYTES)
    caches.set(name, kept)
    return kept
  }

  const moveTo = (instant: Instant): readonly Event[] => {
    if (!(instant >= present())) throw new RangeError(`Cannot move the clock of world "${parts.name}" back.`)
    return calendar.moveTo(instant)
  }

  const counted = (): Counted => ({ requests: counters.requests, quotas: quotas.state() })

  /** What both forks and twins have of their own. What a passive world has not made happen, its fork has yet to look for. */
  const own = (passive: boolean) => ({
    ledger: ledger.fork(),
    clock: createClock({ mode: clock.mode, at: clock.now() }, parts.timeSource),
    passive,
    seen: calendar.seen,
    known: parts.passive && !passive ? undefined : calendar.known,
  })

  const fork = (name: string, changes: Changes = {}): ManagedWorld =>
    assemble({
      ...parts,
      ...own(changes.passive ?? parts.passive),
      name,
      readings: changes.readings ?? readings,
      caches: changes.readings ? new Map() : caches,
      keys: changes.keys ? byToken(changes.keys) : new Map(keys),
      counters: toCounters(counted()),
      listener: undefined,
    })

  const beforeLastCommand = (): ManagedWorld => {
    const parted = { ...parts, ...own(true), listener: undefined }
    if (undo) revert(parted.ledger, undo)
    return assemble(parted)
  }

  present()
  return {
    name: parts.name,
    seed,
    seller: ledger.seller,
    ledger,
    keys,
    readings,
    quotas,
    get clockMode() {
      return clock.mode
    },
    reading,
    now: present,
    today: () => {
      present()
      return calendar.today
    },
    execute,
    key: (token) => keys.get(token),
    addKey: (key) => keys.set(key.token, key),
    removeKey: (token) => keys.delete(token),
    nextRequestId: () => requestId(seed, ++counters.requests),
    cache,
    moveTo,
    freeze: () => clock.set(present(), 'frozen'),
    run: () => clock.set(present(), 'running'),
    setClock: ({ at, mode }, upTo = at) => {
      clock.set(at, mode)
      calendar.forget(upTo)
    },
    apply: ({ events, byCommand }) => {
      if (byCommand) undo = undoOf(ledger, events)
      for (const event of events) {
        ledger.apply(event)
        if (event.at > calendar.seen) calendar.seen = event.at
      }
    },
    listen: (heard) => {
      listener = heard
    },
    state: () => ledger.state(),
    beforeLastCommand,
    counted,
    twin: (passive, heard) => assemble({ ...parts, ...own(passive), listener: heard }),
    fork,
  }
}
