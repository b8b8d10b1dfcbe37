/** A world with what surrounds it, and how one comes to be: in memory, kept in a store, or brought back from it. */

import type { ManagedWorld } from './core/create-world.js'
import type { Dialect } from './core/dialect.js'
import { createLogBudget, type ExchangeLog } from './core/exchange-log.js'
import { createFaultBook, type FaultBook, type FaultState } from './core/fault-book.js'
import type { Journal, Json, Store } from './core/store-contract.js'
import { createKeeper, type Keeper, replay } from './keeper.js'
import { createLanes, type Lanes } from './lanes.js'
import { clockNow, fromSeed, toSeed, type WorldMeta } from './world-record.js'

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
  /** Real time, milliseconds; null: stays. */
  readonly expiresAt: number | null
  /** As it was when it was made, for resets. */
  readonly birth: { readonly world: ManagedWorld; readonly faults: FaultState }
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
  /** Where worlds are kept; without it they end with the process. */
  readonly store: Store | undefined
  /** Told why something could not be kept. */
  readonly onTrouble: (error: unknown) => void
}

export interface SlotMaker {
  make(birth: Birth): Promise<Slot>
  /** The same slot with another inside. */
  remake(slot: Slot, world: ManagedWorld, faults: FaultBook): Promise<Slot>
  /** Every world in the store whose time to live is not over; those whose time is are deleted. */
  resumeAll(): Promise<readonly Slot[]>
  forget(slot: Slot): Promise<void>
}

export const createSlotMaker = ({ dialects, realTime, store, onTrouble }: SlotOptions): SlotMaker => {
  const budget = createLogBudget()
  const lanesFor = createLanes(dialects)

  const inMemory = async (birth: Birth, log = budget.createLog()): Promise<Slot> => {
    const { name, world, tenant = null, closed = false, expiresAt = null } = birth
    const faults = birth.faults ?? createFaultBook(world.seed)
    const lanes = await lanesFor(world.readings)
    const born = { world: world.fork(name), faults: faults.state() }
    return { name, tenant, log, world, lanes, faults, keeper: null, closed, expiresAt, birth: born }
  }

  /** Readers see a twin that changes only by what the journal has taken. */
  const keep = (slot: Slot, journal: Journal): Slot => {
    const world = slot.world.twin(true)
    return { ...slot, world, keeper: createKeeper({ world, faults: slot.faults, journal, realTime, onTrouble }) }
  }

  const metaOf = ({ world, faults, tenant, closed, expiresAt }: Slot): WorldMeta => {
    const clock = { mode: world.clockMode, at: world.now(), real: realTime() }
    return { clock, counted: world.counted(), faults: faults.state(), tenant, closed, expiresAt }
  }

  const settle = async (slot: Slot): Promise<Slot> =>
    store ? keep(slot, await store.create(slot.name, metaOf(slot) as unknown as Json, toSeed(slot.world))) : slot

  const resume = async (name: string, from: Store): Promise<Slot | null> => {
    const { header, base, entries, journal } = await from.open(name)
    const { clock, counted, faults, ...rest } = header.meta as unknown as WorldMeta
    if (rest.expiresAt !== null && rest.expiresAt <= realTime()) {
      await from.delete(name)
      return null
    }
    const world = fromSeed(base, counted, realTime)
    const slot = await inMemory({ name, world, faults: createFaultBook(base.seed, faults), ...rest })
    const passive = world.twin(true)
    passive.setClock({ mode: clock.mode, at: clockNow(clock, realTime()) })
    const book = replay(passive, slot.faults, entries, realTime)
    return keep({ ...slot, world: passive, faults: book }, journal)
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
    async remake(slot, world, faults) {
      await store?.delete(slot.name)
      const fresh = await inMemory({ ...slot, world, faults }, slot.log)
      return settle({ ...fresh, birth: slot.birth })
    },
    resumeAll,
    async forget(slot) {
      slot.log.clear()
      await store?.delete(slot.name)
    },
  }
}
