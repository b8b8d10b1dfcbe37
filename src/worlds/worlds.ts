/**
 * The worlds of one process: each a universe with its own books, clock, keys, readings, faults and log. A key belongs to one
 * world, so it says which world a request is for; a tenant's host may too.
 */

import type { Dialect } from '../core/dialect.js'
import type { FaultBook } from '../core/fault-book.js'
import { type Key, openKey } from '../core/keys.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Store } from '../core/store-contract.js'
import { applyChange, type Change, type Changed } from './change.js'
import { Directory, tokensOf } from './directory.js'
import { type Birth, createSlotMaker, type Slot } from './slot.js'
import { createTurns } from './turns.js'
import { WorldError } from './world-error.js'

export type { Birth, Slot } from './slot.js'

export interface Worlds {
  /** Answers where no key and no tenant names another. */
  readonly main: Slot
  /** The main one first. */
  all(): readonly Slot[]
  /** @throws WorldError unknown-world */
  get(name: string): Slot
  find(name: string): Slot | undefined
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
  /**
   * A key that opens a world with every right, and leads to it from everywhere, for as long as the process lives; the same
   * each time. `mint` gives its token.
   */
  lend(name: string, mint: () => string): Key
  /** @throws WorldError main-world */
  remove(name: string): Promise<void>
  /** Waits until all that was taken is kept. */
  close(): Promise<void>
}

export type WorldsOptions = {
  readonly main: ManagedWorld
  /** Those that the main world is born with. */
  readonly faults?: FaultBook
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
const ignore = (): void => {}

export const createWorlds = async (options: WorldsOptions): Promise<Worlds> => {
  const { dialects, store, limit = MAX_WORLDS, realTime = () => 0, onTrouble = ignore } = options
  const maker = createSlotMaker({ dialects, realTime, store, onTrouble })
  const directory = new Directory(limit)
  /** Worlds that are being deleted. */
  const going = new Map<string, Promise<void>>()
  const inTurn = createTurns()
  const main = options.main.name

  /** It answers until it is gone for good. */
  const drop = (slot: Slot): Promise<void> => {
    const { name } = slot
    const gone = going.get(name) ?? maker.forget(slot).then(() => directory.takeOut(directory.get(name) ?? slot))
    going.set(name, gone)
    const settled = (): boolean => going.delete(name)
    gone.then(settled, settled)
    return gone
  }

  /** When its time is over it answers no more, whether or not the store is done with it. */
  const end = (slot: Slot): void => {
    directory.takeOut(slot)
    drop(slot).catch(onTrouble)
  }

  const isOver = ({ expiresAt }: Slot): boolean => expiresAt !== null && expiresAt <= realTime()
  const sweep = (): void => {
    for (const slot of directory.all()) if (isOver(slot)) end(slot)
  }

  const alive = (name: string | undefined): Slot | undefined => {
    const slot = directory.get(name)
    if (!slot || !isOver(slot)) return slot
    end(slot)
    return undefined
  }

  const get = (name: string): Slot => {
    const slot = alive(name)
    if (slot) return slot
    const message = `Failed to find the world "${name}": there is none of that name. List them to see which there are.`
    throw new WorldError('unknown-world', message)
  }

  const add = async (birth: Birth): Promise<Slot> => {
    sweep()
    directory.checkBirth(birth)
    return directory.reserveBirth(birth, async () => {
      await going.get(birth.name)?.catch(() => {})
      return directory.put(await maker.make(birth))
    })
  }

  const apply = ({ keeper, world, faults }: Slot, change: Change): Changed | Promise<Changed> =>
    keeper ? keeper.change(change) : applyChange(world, faults, change)

  const changeKeysOrFaults = (name: string, change: Change): Promise<Changed> =>
    inTurn(name, async () => {
      const changed = await apply(get(name), change)
      if ('failure' in changed) return changed
      if (change.change === 'addKey') directory.addKey(change.key, name)
      if (change.change === 'removeKey') directory.removeToken(change.token, name)
      return changed
    })

  for (const slot of await maker.resumeAll()) directory.put(slot)
  const kept = directory.get(main)
  if (!kept) {
    const { main: world, faults, closed = false } = options
    await add({ name: main, world, closed, ...(faults && { faults }) })
  } else directory.put({ ...kept, closed: options.closed ?? kept.closed, expiresAt: null })

  return {
    get main() {
      return get(main)
    },
    all() {
      sweep()
      const first = get(main)
      return [first, ...[...directory.all()].filter((slot) => slot !== first)]
    },
    get,
    find: alive,
    byToken: (token) => alive(directory.nameByToken(token)),
    byTenant: (label) => alive(directory.nameByTenant(label)),
    add,
    reset: (name) =>
      inTurn(name, async () => {
        const slot = get(name)
        const made = await maker.reset(slot)
        slot.log.clear()
        return directory.swap(slot, made)
      }),
    replace: (name, world, faults) =>
      inTurn(name, async () => {
        const slot = get(name)
        const fresh = tokensOf(world).filter((token) => directory.nameByToken(token) !== name)
        for (const token of fresh) directory.checkToken(token)
        const replacing = async () => directory.swap(slot, await maker.replace(slot, world, faults ?? slot.faults))
        return directory.reserveTokens(fresh, replacing)
      }),
    async change(name, change) {
      if (change.change === 'addKey' && !change.key.local) {
        get(name)
        directory.checkToken(change.key.token)
        return directory.reserveTokens([change.key.token], () => changeKeysOrFaults(name, change))
      }
      if (change.change !== 'command' && change.change !== 'clock') return changeKeysOrFaults(name, change)
      return apply(get(name), change)
    },
    lend(name, mint) {
      const { lent } = get(name)
      const [present] = lent.values()
      if (present) return present
      const key = openKey(mint())
      lent.set(key.token, key)
      directory.addKey(key, name)
      return key
    },
    remove: (name) =>
      inTurn(name, async () => {
        const slot = get(name)
        if (name !== main) return drop(slot)
        const message = `Failed to delete the world "${name}": it answers where no key names another. Reset it instead.`
        throw new WorldError('main-world', message)
      }),
    close: async () => {
      await store?.close()
    },
  }
}
