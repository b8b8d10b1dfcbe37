/** A world with what surrounds it, and how one comes to be: in memory, kept in a store, or brought back from it. */

import type { Dialect } from '../core/dialect.js'
import { createLogBudget, type ExchangeLog } from '../core/exchange-log.js'
import { createFaultBook, type FaultBook, type FaultState } from '../core/fault-book.js'
import type { Key } from '../core/keys.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { WorldSeed } from '../core/state.js'
import type { Journal, Json, Store } from '../core/store-contract.js'
import { createLanes, type Lanes } from '../engine/lanes.js'
import { createKeeper, type Keeper } from './keeper.js'
import { createReplay, type Inside, type Replay, reborn } from './replay.js'
import type { InsideMeta } from './world-entry.js'
import { fromSeed, toSeed, type WorldMeta } from './world-record.js'

export type Slot = {
  readonly name: string
  readonly tenant: string | null
  readonly log: ExchangeLog
  readonly world: ManagedWorld
  readonly lanes: Lanes
  readonly faults: FaultBook
  /** Keeps what happens, where worlds outlive the process; null in memory. */
  readonly keeper: Keeper | null
  /** Only known keys are let in. */
  readonly closed: boolean
  /** Keys besides the world's own, by token, for as long as the process lives. */
  readonly lent: Map<string, Key>
  /** Real time, milliseconds; null: stays. */
  readonly expiresAt: number | null
  /** As it was when it was made, for resets. */
  readonly birth: { readonly world: ManagedWorld; readonly faults: FaultState }
}

/** With whatever a running clock has made due. */
export const touched = (slot: Slot): Slot => {
  if (slot.keeper) slot.keeper.touch()
  else slot.world.now()
  return slot
}

export type Birth = {
  readonly name: string
  readonly world: ManagedWorld
  readonly faults?: FaultBook
  readonly tenant?: string | null
  readonly closed?: boolean
  /** Real time, milliseconds; null: stays. */
  readonly expiresAt?: number | null
}

export type SlotOptions = {
  readonly dialects: readonly Dialect[]
  /** Real time, for worlds with a time to live and clocks that run. */
  readonly realTime: () => number
  /** Where worlds are kept; without it they end as the process does. */
  readonly store: Store | undefined
  /** Told why something could not be kept. */
  readonly onTrouble: (error: unknown) => void
}

export interface SlotMaker {
  make(birth: Birth): Promise<Slot>
  /** The same slot with another inside; rejects, and leaves all as it is, if that cannot be kept. */
  replace(slot: Slot, world: ManagedWorld, faults: FaultBook): Promise<Slot>
  /** The same slot with what it was born with inside, but for its keys. */
  reset(slot: Slot): Promise<Slot>
  /** Every world in the store whose time to live is not over; those whose time is are deleted. */
  resumeAll(): Promise<readonly Slot[]>
  forget(slot: Slot): Promise<void>
}

export const createSlotMaker = ({ dialects, realTime, store, onTrouble }: SlotOptions): SlotMaker => {
  const budget = createLogBudget()
  const lanesFor = createLanes(dialects)

  const inMemory = async (birth: Birth): Promise<Slot> => {
    const { name, world, tenant = null, closed = false, expiresAt = null } = birth
    const faults = birth.faults ?? createFaultBook(world.seed)
    const lanes = await lanesFor(world.readings)
    const born = { world: world.fork(name), faults: faults.state() }
    const log = budget.createLog()
    return { name, tenant, log, world, lanes, faults, keeper: null, closed, lent: new Map(), expiresAt, birth: born }
  }

  /** Readers see a twin that changes only by what the journal has taken. */
  const keep = (slot: Slot, journal: Journal): Slot => {
    const world = slot.world.twin(true)
    return { ...slot, world, keeper: createKeeper({ world, faults: slot.faults, journal, realTime, onTrouble }) }
  }

  const insideMeta = ({ world, faults }: Inside): InsideMeta => {
    const clock = { mode: world.clockMode, at: world.now(), real: realTime() }
    return { clock, counted: world.counted(), faults: faults.state() }
  }

  const metaOf = (slot: Slot): WorldMeta => {
    const { tenant, closed, expiresAt } = slot
    return { ...insideMeta(slot), tenant, closed, expiresAt }
  }

  const seedOf = ({ name, world }: Slot): WorldSeed => ({ ...toSeed(world), name })

  const settle = async (slot: Slot): Promise<Slot> =>
    store ? keep(slot, await store.create(slot.name, metaOf(slot) as unknown as Json, seedOf(slot))) : slot

  const refill = async (slot: Slot, { world, faults }: Inside, journal: Journal | undefined): Promise<Slot> => {
    const filled = { ...slot, world, faults, lanes: await lanesFor(world.readings) }
    return journal ? keep(filled, journal) : filled
  }

  const resume = async (name: string, from: Store): Promise<Slot | null> => {
    let begun: { readonly slot: Slot; readonly replay: Replay } | undefined
    const journal = await from.open(name, async ({ header, base }) => {
      const { clock, counted, faults, ...rest } = header.meta as unknown as WorldMeta
      if (rest.expiresAt !== null && rest.expiresAt <= realTime()) return () => {}
      const world = fromSeed(base, { clock, counted }, realTime)
      const slot = await inMemory({ name, world, faults: createFaultBook(base.seed, faults), ...rest })
      begun = { slot, replay: createReplay(slot, realTime) }
      return begun.replay.take
    })
    if (begun) return refill(begun.slot, begun.replay.inside(), journal)
    await from.delete(name)
    return null
  }

  const resumeAll = async (): Promise<readonly Slot[]> => {
    const slots: Slot[] = []
    for (const name of (await store?.list()) ?? []) {
      const slot = store ? await resume(name, store) : null
      if (slot) slots.push(slot)
    }
    return slots
  }

  return {
    make: async (birth) => settle(await inMemory(birth)),
    async replace(slot, world, faults) {
      // What cannot be spoken must not be kept.
      await lanesFor(world.readings)
      const meta = insideMeta({ world, faults })
      const journal = await slot.keeper?.retire({ kind: 'replaced', seed: toSeed(world), meta })
      return refill(slot, { world, faults }, journal)
    },
    async reset(slot) {
      const keys = [...slot.world.keys.values()]
      const journal = await slot.keeper?.retire({ kind: 'reset', keys })
      return refill(slot, reborn(slot, keys), journal)
    },
    resumeAll,
    async forget(slot) {
      await store?.delete(slot.name)
      slot.log.clear()
    },
  }
}
