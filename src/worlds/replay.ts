/** Brings a world to where its journal ends: from its birth through all that happened; what fell due is in there too. */

import type { Event } from '../core/events.js'
import { createFaultBook, type FaultBook } from '../core/fault-book.js'
import { foldDrafts } from '../core/fold-drafts.js'
import type { Key } from '../core/keys.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Entry, TakeEntries } from '../core/store-contract.js'
import type { Slot } from './slot.js'
import type { WorldEntry } from './world-entry.js'
import { clockNow, fromSeed } from './world-record.js'

export type Inside = { readonly world: ManagedWorld; readonly faults: FaultBook }

/** What a world was born with, and the keys that it has now. */
export const reborn = ({ name, birth }: Pick<Slot, 'name' | 'birth'>, keys: readonly Key[]): Inside => ({
  world: birth.world.fork(name, { keys }),
  faults: createFaultBook(birth.world.seed, birth.faults),
})

const isEvent = (entry: Event | WorldEntry): entry is Event => 'event' in entry

const follow = (slot: Slot, inside: Inside, entry: WorldEntry, realTime: () => number): Inside => {
  const { world, faults } = inside
  switch (entry.kind) {
    case 'clock':
      world.setClock({ mode: entry.mode, at: clockNow(entry, realTime()) }, entry.at)
      return inside
    case 'keyAdded':
      world.addKey(entry.key)
      return inside
    case 'keyRemoved':
      world.removeKey(entry.token)
      return inside
    case 'faultAdded':
      faults.add(entry.rule)
      return inside
    case 'faultRemoved':
      faults.remove(entry.id)
      return inside
    case 'faultsCleared':
      faults.clear()
      return inside
    case 'reset':
      return reborn(slot, entry.keys)
    case 'replaced': {
      const { seed, meta } = entry
      return { world: fromSeed(seed, meta, realTime), faults: createFaultBook(seed.seed, meta.faults) }
    }
  }
}

export interface Replay {
  readonly take: TakeEntries
  /** As it is after all that was taken. */
  inside(): Inside
}

/** `slot`: as it was born. */
export const createReplay = (slot: Slot, realTime: () => number): Replay => {
  let inside: Inside = slot
  let run: Event[] = []
  const happen = (): void => {
    if (run.length > 0) inside.world.apply({ events: foldDrafts(run), byCommand: false })
    run = []
  }
  const take = (entries: readonly Entry[]): void => {
    for (const entry of entries as readonly (Event | WorldEntry)[]) {
      if (isEvent(entry)) run.push(entry)
      else {
        happen()
        inside = follow(slot, inside, entry, realTime)
      }
    }
    happen()
  }
  return { take, inside: () => inside }
}
