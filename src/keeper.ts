/**
 * Keeps a world in a journal. Commands are decided in a draft, which runs ahead; their events are appended, and only once
 * they are durable do they show in the world that readers see. If they cannot be kept, the draft is thrown away.
 */

import { applyChange, type Change, type Changed } from './change.js'
import type { ClockMode } from './core/clock.js'
import type { ManagedWorld } from './core/create-world.js'
import type { Event } from './core/events.js'
import { createFaultBook, type FaultBook, type FaultState } from './core/fault-book.js'
import type { Key } from './core/keys.js'
import type { Entry, Journal } from './core/store-contract.js'
import { clockNow } from './world-record.js'

/** What happened to a world besides the events of its ledger. */
export type WorldEntry =
  | { readonly kind: 'clock'; readonly at: number; readonly mode: ClockMode; readonly real: number }
  | { readonly kind: 'keyAdded'; readonly key: Key }
  | { readonly kind: 'keyRemoved'; readonly token: string }
  | { readonly kind: 'faults'; readonly state: FaultState }

export interface Keeper {
  /** The world to decide in: what was acknowledged, and what is on its way there. */
  draft(): ManagedWorld
  /** Lets what a running clock has made due happen, and be kept in the background. */
  touch(): void
  /** Resolves to whether what the draft has seen is kept and now shows in the world; false leaves no trace. */
  commit(): Promise<boolean>
  change(change: Change): Promise<Changed>
  close(): Promise<void>
}

export type KeeperParts = {
  /** Passive: it changes only by what this applies. */
  readonly world: ManagedWorld
  readonly faults: FaultBook
  readonly journal: Journal
  /** Told why something could not be kept. */
  readonly realTime: () => number
  readonly onTrouble: (error: unknown) => void
}

const UNKEPT: Changed = { failure: 'unavailable' }

const isEvent = (entry: Entry | WorldEntry): entry is Event => 'event' in entry

/** Brings a passive world to where its journal ends; what fell due is in the journal too. */
export const replay = (
  world: ManagedWorld,
  start: FaultBook,
  entries: readonly Entry[],
  realTime: () => number,
): FaultBook => {
  let faults = start
  for (const entry of entries as readonly (Event | WorldEntry)[]) {
    if (isEvent(entry)) world.apply([entry])
    else if (entry.kind === 'clock') world.setClock({ mode: entry.mode, at: clockNow(entry, realTime()) })
    else if (entry.kind === 'keyAdded') world.addKey(entry.key)
    else if (entry.kind === 'keyRemoved') world.removeKey(entry.token)
    else faults = createFaultBook(world.seed, entry.state)
  }
  return faults
}

export const createKeeper = ({ world, faults, journal, realTime, onTrouble }: KeeperParts): Keeper => {
  let waiting: Event[] = []
  let generation = 0
  let draft = openDraft()

  function openDraft(): ManagedWorld {
    const fresh = world.twin(false)
    waiting = []
    fresh.listen((events) => waiting.push(...events))
    return fresh
  }

  /** Appends in the order of the decisions, so that they become visible in that order too. */
  const keep = async (more: readonly WorldEntry[] = []): Promise<boolean> => {
    const events = waiting
    const decidedIn = generation
    waiting = []
    const entries: Entry[] = [...events, ...(more as readonly Entry[])]
    if (entries.length === 0) return true
    try {
      await journal.append(entries, journal.version)
      world.apply(events)
      return true
    } catch (error) {
      if (decidedIn !== generation) return false
      generation++
      draft = openDraft()
      onTrouble(error)
      return false
    }
  }

  const moveClock = async (change: Change & { change: 'clock' }): Promise<Changed> => {
    const before = { at: world.now(), mode: world.clockMode }
    const changed = applyChange(draft, faults, change)
    if ('failure' in changed) return changed
    const entry = { kind: 'clock', at: draft.now(), mode: draft.clockMode, real: realTime() } as const
    if (await keep([entry])) return changed
    world.setClock(before)
    return UNKEPT
  }

  return {
    draft: () => draft,
    touch() {
      draft.now()
      if (waiting.length > 0) void keep()
    },
    commit: () => keep(),
    async change(change) {
      if (change.change === 'clock') return moveClock(change)
      if (change.change !== 'command') {
        return (await keep(entriesOf(change, faults))) ? applyChange(world, faults, change) : UNKEPT
      }
      const changed = applyChange(draft, faults, change)
      return 'failure' in changed || (await keep()) ? changed : UNKEPT
    },
    close: () => journal.close(),
  }
}

/** Keys and faults are kept first and take effect then. */
const entriesOf = (change: Change, faults: FaultBook): readonly WorldEntry[] => {
  if (change.change === 'addKey') return [{ kind: 'keyAdded', key: change.key }]
  if (change.change === 'removeKey') return [{ kind: 'keyRemoved', token: change.token }]
  const after = createFaultBook(0, faults.state())
  if (change.change === 'addFault') after.add(change.rule)
  if (change.change === 'removeFault') after.remove(change.id)
  if (change.change === 'clearFaults') after.clear()
  return [{ kind: 'faults', state: after.state() }]
}
