/**
 * Keeps a world in a journal. Commands are decided in a draft, which runs ahead; their events are appended, and only once
 * they are durable do they show in the world that readers see. If they cannot be kept, the draft is thrown away.
 */

import type { Event } from '../core/events.js'
import type { FaultBook } from '../core/fault-book.js'
import type { Batch, ManagedWorld } from '../core/managed-world.js'
import { type Entry, type Journal, StoreError } from '../core/store-contract.js'
import { applyChange, type Change, type Changed } from './change.js'
import type { WorldEntry } from './world-entry.js'
import { clockNow } from './world-record.js'

export interface Keeper {
  /** The world to decide in: what was acknowledged, and what is on its way there. */
  draft(): ManagedWorld
  /** Lets what a running clock has made due happen, and be kept in the background. */
  touch(): void
  /** Resolves to whether all that the draft has seen is kept and now shows in the world; false leaves no trace. */
  commit(): Promise<boolean>
  change(change: Change): Promise<Changed>
  /**
   * Keeps as the last thing that the world goes on with another inside, whose keeper gets the journal. From now on
   * nothing is taken here. Rejects with the store's reason if that cannot be kept; all stays as it was then.
   */
  retire(entry: WorldEntry): Promise<Journal>
}

export type KeeperParts = {
  /** Passive: it changes only by what this applies. */
  readonly world: ManagedWorld
  readonly faults: FaultBook
  readonly journal: Journal
  readonly realTime: () => number
  /** Told why something could not be kept. */
  readonly onTrouble: (error: unknown) => void
}

const UNKEPT: Changed = { failure: 'unavailable' }

const eventsOf = (batches: readonly Batch[]): readonly Event[] => batches.flatMap(({ events }) => events)

/** Said of what was decided before an earlier append failed; that one has its own reason. */
const isAfterTrouble = (error: unknown): boolean => error instanceof StoreError && error.code === 'conflict'

export const createKeeper = ({ world, faults, journal, realTime, onTrouble }: KeeperParts): Keeper => {
  let waiting: Batch[] = []
  let generation = 0
  let retired = false
  /** What the journal's version is once all that the draft has seen is kept. */
  let expected = journal.version
  /** The last append, and so all before it. */
  let last: Promise<boolean> = Promise.resolve(true)
  let draft = openDraft()

  function openDraft(): ManagedWorld {
    waiting = []
    expected = journal.version
    return world.twin(false, (batch) => waiting.push(batch))
  }

  const startAgain = (decidedIn: number): void => {
    if (decidedIn !== generation) return
    generation++
    draft = openDraft()
  }

  /** Appends in the order of the decisions, so that they become visible in that order too. */
  const append = async (entries: readonly Entry[]): Promise<void> => {
    const decidedIn = generation
    const version = expected
    expected += entries.length
    try {
      await journal.append(entries, version)
    } catch (error) {
      startAgain(decidedIn)
      throw error
    }
  }

  const takeWaiting = (): readonly Batch[] => {
    const batches = waiting
    waiting = []
    return batches
  }

  const appendAndShow = async (batches: readonly Batch[], more: readonly WorldEntry[]): Promise<boolean> => {
    try {
      await append([...eventsOf(batches), ...(more as readonly Entry[])])
      for (const batch of batches) world.apply(batch)
      for (const entry of more)
        if (entry.kind === 'clock') world.setClock({ mode: entry.mode, at: clockNow(entry, realTime()) }, entry.at)
      return true
    } catch (error) {
      if (!isAfterTrouble(error)) onTrouble(error)
      return false
    }
  }

  /** Even what changed nothing was decided on the strength of what is not kept yet, so it waits for that. */
  const keep = (more: readonly WorldEntry[] = []): Promise<boolean> => {
    if (retired) return Promise.resolve(false)
    const batches = takeWaiting()
    if (batches.length > 0 || more.length > 0) last = appendAndShow(batches, more)
    return last
  }

  const moveClock = async (change: Change & { change: 'clock' }): Promise<Changed> => {
    const changed = applyChange(draft, faults, change)
    if ('failure' in changed) return changed
    const entry = { kind: 'clock', at: draft.now(), mode: draft.clockMode, real: realTime() } as const
    return (await keep([entry])) ? changed : UNKEPT
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
      if (change.change !== 'command')
        return (await keep([toEntry(change)])) ? applyChange(world, faults, change) : UNKEPT
      const changed = applyChange(draft, faults, change)
      return (await keep()) ? changed : UNKEPT
    },
    async retire(entry) {
      const appended = append([...eventsOf(takeWaiting()), entry as Entry])
      retired = true
      try {
        await appended
        return journal
      } catch (error) {
        retired = false
        startAgain(generation)
        throw error
      }
    },
  }
}

type Kept = Exclude<Change, { readonly change: 'command' | 'clock' }>

/** Keys and faults are kept first and take effect then. */
const toEntry = (change: Kept): WorldEntry => {
  switch (change.change) {
    case 'addKey':
      return { kind: 'keyAdded', key: change.key }
    case 'removeKey':
      return { kind: 'keyRemoved', token: change.token }
    case 'addFault':
      return { kind: 'faultAdded', rule: change.rule }
    case 'removeFault':
      return { kind: 'faultRemoved', id: change.id }
    case 'clearFaults':
      return { kind: 'faultsCleared' }
  }
}
