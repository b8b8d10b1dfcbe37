/**
 * The worlds of one process: each a universe with its own books, clock, keys, readings, faults and log. A key belongs to one
 * world, so it says which world a request is for; a tenant's host may too.
 */

import { applyChange, type Change, type Changed } from './change.js'
import type { ManagedWorld } from './core/create-world.js'
import type { Dialect } from './core/dialect.js'
import { createFaultBook, type FaultBook } from './core/fault-book.js'
import type { Store } from './core/store-contract.js'
import { type Birth, createSlotMaker, type Slot } from './slot.js'
import { WorldError } from './world-error.js'

export type { Birth, Slot } from './slot.js'

export interface Worlds {
  /** Answers where no key and no tenant names another. */
  readonly main: Slot
  all(): readonly Slot[]
  /** @throws WorldError unknown-world */
  get(name: string): Slot
  byToken(token: string | undefined): Slot | undefined
  /** `label` in lower case. */
  byTenant(label: string): Slot | undefined
  /** @throws WorldError for a name or key that is taken, and past the limit */
  add(birth: Birth): Promise<Slot>
  /** Back to its birth; keys stay. */
  reset(name: string): Promise<Slot>
  /**
   * Replaces a world's inside, as a change of readings or an import does. Without `faults` those that it has stay.
   * @throws WorldError key-taken when a key of it opens another world
   */
  replace(name: string, world: ManagedWorld, faults?: FaultBook): Promise<Slot>
  /**
   * Changes a world from outside its APIs, and resolves once that is kept. A failure says why nothing has changed.
   * @throws WorldError key-taken when the token of a new key opens a world already
   */
  change(name: string, change: Change): Promise<Changed>
  /** @throws WorldError main-world */
  remove(name: string): Promise<void>
  /** Waits until all that was taken is kept. */
  close(): Promise<void>
}

export type WorldsOptions = {
  readonly main: ManagedWorld
  readonly dialects: readonly Dialect[]
  readonly closed?: boolean
  /** Most worlds at once. */
  readonly limit?: number
  /** Real time, for worlds with a time to live and clocks that run. */
  readonly realTime?: () => number
  /** Where worlds are kept; a world of the main one's name that is there already takes its place. */
  readonly store?: Store
  /** Told why something could not be kept. */
  readonly onTrouble?: (error: unknown) => void
}

export const MAX_WORLDS = 2000
const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i
const ignore = (): void => {}

export const createWorlds = async (options: WorldsOptions): Promise<Worlds> => {
  const { dialects, store, limit = MAX_WORLDS, realTime = () => 0, onTrouble = ignore } = options
  const maker = createSlotMaker({ dialects, realTime, store, onTrouble })
  const slots = new Map<string, Slot>()
  /** Names of worlds that are being made. */
  const reserved = new Set<string>()
  const tokens = new Map<string, string>()
  const tenants = new Map<string, string>()

  const put = (slot: Slot): Slot => {
    slots.set(slot.name, slot)
    if (slot.tenant !== null) tenants.set(slot.tenant.toLowerCase(), slot.name)
    for (const token of slot.world.keys.keys()) tokens.set(token, slot.name)
    return slot
  }

  const drop = async (slot: Slot): Promise<void> => {
    slots.delete(slot.name)
    if (slot.tenant !== null) tenants.delete(slot.tenant.toLowerCase())
    for (const token of slot.world.keys.keys()) tokens.delete(token)
    await maker.forget(slot)
  }

  const isOver = ({ expiresAt }: Slot): boolean => expiresAt !== null && expiresAt <= realTime()
  const sweep = (): void => {
    for (const slot of slots.values()) if (isOver(slot)) drop(slot).catch(onTrouble)
  }

  const alive = (name: string | undefined): Slot | undefined => {
    const slot = name === undefined ? undefined : slots.get(name)
    if (!slot || !isOver(slot)) return slot
    drop(slot).catch(onTrouble)
    return undefined
  }

  const get = (name: string): Slot => {
    const slot = alive(name)
    if (slot) return slot
    const message = `Failed to find the world "${name}": there is none of that name. List them to see which there are.`
    throw new WorldError('unknown-world', message)
  }

  const checkToken = (token: string): void => {
    if (!tokens.has(token)) return
    throw new WorldError('key-taken', 'Failed to add a key: its token opens a world already. Choose another token.')
  }

  const checkBirth = ({ name, world, tenant }: Birth): void => {
    const refuse = (code: WorldError['code'], why: string): never => {
      throw new WorldError(code, `Failed to make the world "${name}": ${why}`)
    }
    if (!NAME.test(name)) refuse('bad-name', 'a name has 1 to 63 letters, digits, dots, dashes and underscores.')
    if (slots.has(name) || reserved.has(name)) refuse('name-taken', 'there is one already. Choose another name.')
    if (tenant && tenants.has(tenant.toLowerCase())) refuse('name-taken', `another stands for the tenant "${tenant}".`)
    if (slots.size + reserved.size >= limit)
      refuse('too-many-worlds', `there are ${limit}, the most at once. Delete some, or give them a time to live.`)
    for (const token of world.keys.keys()) checkToken(token)
  }

  const add = async (birth: Birth): Promise<Slot> => {
    sweep()
    checkBirth(birth)
    reserved.add(birth.name)
    try {
      return put(await maker.make(birth))
    } finally {
      reserved.delete(birth.name)
    }
  }

  /** Whoever asks again by name or key gets the new one. */
  const remake = async (slot: Slot, world: ManagedWorld, faults = slot.faults): Promise<Slot> => {
    const made = await maker.remake(slot, world, faults)
    for (const token of slot.world.keys.keys()) tokens.delete(token)
    return put(made)
  }

  for (const slot of await maker.resumeAll()) put(slot)
  const main = options.main.name
  if (!slots.has(main)) await add({ name: main, world: options.main, closed: options.closed ?? false })

  return {
    get main() {
      return get(main)
    },
    all() {
      sweep()
      return [...slots.values()].filter((slot) => !isOver(slot))
    },
    get,
    byToken: (token) => (token === undefined ? undefined : alive(tokens.get(token))),
    byTenant: (label) => alive(tenants.get(label)),
    add,
    reset(name) {
      const slot = get(name)
      const keys = [...slot.world.keys.values()]
      slot.log.clear()
      const faults = createFaultBook(slot.world.seed, slot.birth.faults)
      return remake(slot, slot.birth.world.fork(name, { keys }), faults)
    },
    async replace(name, world, faults) {
      const slot = get(name)
      for (const token of world.keys.keys()) if (tokens.get(token) !== name) checkToken(token)
      return remake(slot, world, faults)
    },
    async change(name, change) {
      const slot = get(name)
      if (change.change === 'addKey') checkToken(change.key.token)
      const changed = slot.keeper ? await slot.keeper.change(change) : applyChange(slot.world, slot.faults, change)
      if ('failure' in changed) return changed
      if (change.change === 'addKey') tokens.set(change.key.token, name)
      if (change.change === 'removeKey') tokens.delete(change.token)
      return changed
    },
    async remove(name) {
      const slot = get(name)
      if (name !== main) return drop(slot)
      const message = `Failed to delete the world "${name}": it answers where no key names another. Reset it instead.`
      throw new WorldError('main-world', message)
    },
    close: async () => {
      await store?.close()
    },
  }
}
