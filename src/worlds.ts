/**
 * The worlds of one process: each a universe with its own books, clock, keys, readings, faults and log. A key belongs to one
 * world, so it says which world a request is for; a tenant's host may too.
 */

import { applyChange, type Change, type Changed } from './change.js'
import type { ManagedWorld } from './core/create-world.js'
import type { Dialect } from './core/dialect.js'
import { createLogBudget, type ExchangeLog } from './core/exchange-log.js'
import { createFaultBook, type FaultBook } from './core/fault-book.js'
import { createLanes, type Lanes } from './lanes.js'
import { WorldError } from './world-error.js'

/** A world with what surrounds it. */
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
  readonly birth: { readonly world: ManagedWorld; readonly faults: ReturnType<FaultBook['state']> }
}

/** Between a world that readers see and a store: writes go to a draft, and count once they are kept. */
export interface Keeper {
  /** The world to decide in: what was acknowledged, and what is on its way there. */
  draft(): ManagedWorld
  /** Resolves to whether what the draft has seen is kept and now shows in the world; false leaves no trace. */
  commit(): Promise<boolean>
  change(change: Change): Promise<Changed>
}

export type Birth = {
  readonly name: string
  readonly world: ManagedWorld
  readonly faults?: FaultBook
  readonly tenant?: string | null
  readonly closed?: boolean
  readonly ttlSeconds?: number | null
  readonly keeper?: Keeper
}

export interface Worlds {
  /** Answers where no key and no tenant names another. */
  readonly main: Slot
  all(): readonly Slot[]
  /** @throws WorldError unknown-world */
  get(name: string): Slot
  byToken(token: string | undefined): Slot | undefined
  byTenant(label: string): Slot | undefined
  /** @throws WorldError for a name or key that is taken, and past the limit */
  add(birth: Birth): Promise<Slot>
  /** Back to its birth; keys stay. */
  reset(name: string): Promise<Slot>
  /** Replaces a world's inside, as a change of readings or an import does. */
  replace(name: string, world: ManagedWorld): Promise<Slot>
  /**
   * Changes a world from outside its APIs, and resolves once that is kept. A failure says why nothing has changed.
   * @throws WorldError key-taken when the token of a new key opens a world already
   */
  change(name: string, change: Change): Promise<Changed>
  /** @throws WorldError main-world */
  remove(name: string): void
}

export type WorldsOptions = {
  readonly main: ManagedWorld
  readonly dialects: readonly Dialect[]
  readonly closed?: boolean
  /** Most worlds at once. */
  readonly limit?: number
  /** Real time, for worlds with a time to live. */
  readonly realTime?: () => number
}

export const MAX_WORLDS = 2000
const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i

export const createWorlds = async (options: WorldsOptions): Promise<Worlds> => {
  const { dialects, limit = MAX_WORLDS, realTime = () => 0 } = options
  const budget = createLogBudget()
  const slots = new Map<string, Slot>()
  const tokens = new Map<string, string>()
  const tenants = new Map<string, string>()
  const lanesFor = createLanes(dialects)

  const makeSlot = async (birth: Birth): Promise<Slot> => {
    const {
      name,
      world,
      faults = createFaultBook(world.now()),
      tenant = null,
      closed = false,
      ttlSeconds = null,
    } = birth
    const lanes = await lanesFor(world.readings)
    const expiresAt = ttlSeconds === null ? null : realTime() + ttlSeconds * 1000
    const born = { world: world.fork(name), faults: faults.state() }
    const keeper = birth.keeper ?? null
    return { name, tenant, log: budget.createLog(), world, lanes, faults, keeper, closed, expiresAt, birth: born }
  }

  const put = (slot: Slot): Slot => {
    slots.set(slot.name, slot)
    if (slot.tenant !== null) tenants.set(slot.tenant.toLowerCase(), slot.name)
    for (const token of slot.world.keys.keys()) tokens.set(token, slot.name)
    return slot
  }

  const drop = (slot: Slot): void => {
    slots.delete(slot.name)
    if (slot.tenant !== null) tenants.delete(slot.tenant.toLowerCase())
    for (const token of slot.world.keys.keys()) tokens.delete(token)
    slot.log.clear()
  }

  const sweep = (): void => {
    const now = realTime()
    for (const slot of slots.values()) if (slot.expiresAt !== null && slot.expiresAt <= now) drop(slot)
  }

  const alive = (name: string | undefined): Slot | undefined => {
    const slot = name === undefined ? undefined : slots.get(name)
    if (!slot || slot.expiresAt === null || slot.expiresAt > realTime()) return slot
    drop(slot)
    return undefined
  }

  const get = (name: string): Slot => {
    const slot = alive(name)
    if (slot) return slot
    throw new WorldError(
      'unknown-world',
      `Failed to find the world "${name}": there is none of that name. List them to see which there are.`,
    )
  }

  const checkBirth = ({ name, world, tenant }: Birth): void => {
    if (!NAME.test(name))
      throw new WorldError(
        'bad-name',
        `Failed to make a world "${name}": a name has 1 to 63 letters, digits, dots, dashes and underscores.`,
      )
    if (slots.has(name))
      throw new WorldError(
        'name-taken',
        `Failed to make a world "${name}": there is one already. Choose another name, or delete that one.`,
      )
    if (tenant && tenants.has(tenant.toLowerCase()))
      throw new WorldError(
        'name-taken',
        `Failed to make a world for the tenant "${tenant}": another world stands for it.`,
      )
    if (slots.size >= limit)
      throw new WorldError(
        'too-many-worlds',
        `Failed to make a world: there are ${limit}, the most at once. Delete some, or give them a time to live.`,
      )
    for (const token of world.keys.keys()) checkToken(token)
  }

  const checkToken = (token: string): void => {
    if (tokens.has(token))
      throw new WorldError('key-taken', 'Failed to add a key: its token opens a world already. Choose another token.')
  }

  /** Same slot, other inside: whoever asks again by name or key gets the new one. */
  const change = async (slot: Slot, world: ManagedWorld, faults = slot.faults): Promise<Slot> => {
    const lanes = await lanesFor(world.readings)
    for (const token of slot.world.keys.keys()) tokens.delete(token)
    return put({ ...slot, world, lanes, faults })
  }

  let main = put(await makeSlot({ name: options.main.name, world: options.main, closed: options.closed ?? false }))

  const keepMain = (slot: Slot): Slot => {
    if (slot.name === main.name) main = slot
    return slot
  }

  return {
    get main() {
      return main
    },
    all: () => {
      sweep()
      return [...slots.values()]
    },
    get,
    byToken: (token) => (token === undefined ? undefined : alive(tokens.get(token))),
    byTenant: (label) => alive(tenants.get(label)),
    async add(birth) {
      sweep()
      checkBirth(birth)
      const slot = await makeSlot(birth)
      checkBirth(birth)
      return put(slot)
    },
    async reset(name) {
      const slot = get(name)
      const keys = [...slot.world.keys.values()]
      const faults = createFaultBook(slot.birth.world.now(), slot.birth.faults)
      slot.log.clear()
      return keepMain(await change(slot, slot.birth.world.fork(name, { keys }), faults))
    },
    replace: async (name, world) => keepMain(await change(get(name), world)),
    async change(name, change) {
      const slot = get(name)
      if (change.change === 'addKey') checkToken(change.key.token)
      const changed = slot.keeper ? await slot.keeper.change(change) : applyChange(slot.world, slot.faults, change)
      if (change.change === 'addKey') tokens.set(change.key.token, name)
      if (change.change === 'removeKey') tokens.delete(change.token)
      return changed
    },
    remove(name) {
      const slot = get(name)
      if (slot === main)
        throw new WorldError(
          'main-world',
          `Failed to delete the world "${name}": it answers where no key names another. Reset it instead.`,
        )
      drop(slot)
    },
  }
}
