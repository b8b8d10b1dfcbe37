/**
 * The worlds of one process: each a universe with its own books, clock, keys, readings, faults and log. A key belongs to one
 * world, so it says which world a request is for; a tenant's host may too.
 */

import type { ManagedWorld } from '../core/create-world.js'
import type { Dialect } from '../core/dialect.js'
import type { FaultBook } from '../core/fault-book.js'
import { type Key, openKey } from '../core/keys.js'
import type { Store } from '../core/store-contract.js'
import { applyChange, type Change, type Changed } from './change.js'
import { type Birth, createSlotMaker, type Slot } from './slot.js'
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
const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i
const ignore = (): void => {}

/** Those that lead to the world. */
const tokensOf = (world: ManagedWorld): readonly string[] =>
  Array.from(world.keys.values()).flatMap(({ token, local }) => (local ? [] : token))

export const createWorlds = async (options: WorldsOptions): Promise<Worlds> => {
  const { dialects, store, limit = MAX_WORLDS, realTime = () => 0, onTrouble = ignore } = options
  const maker = createSlotMaker({ dialects, realTime, store, onTrouble })
  const slots = new Map<string, Slot>()
  /** Names, tokens and tenants of worlds that are being made, and tokens that are being added. */
  const coming = { names: new Set<string>(), tokens: new Set<string>(), tenants: new Set<string>() }
  /** Worlds that are being deleted. */
  const going = new Map<string, Promise<void>>()
  const tokens = new Map<string, string>()
  const tenants = new Map<string, string>()
  const inTurn = createTurns()

  const put = (slot: Slot): Slot => {
    slots.set(slot.name, slot)
    if (slot.tenant !== null) tenants.set(slot.tenant.toLowerCase(), slot.name)
    for (const token of tokensOf(slot.world)) tokens.set(token, slot.name)
    return slot
  }

  const takeOut = (slot: Slot): void => {
    const { name, tenant, world, lent } = slot
    slots.delete(name)
    const label = tenant?.toLowerCase()
    if (label !== undefined && tenants.get(label) === name) tenants.delete(label)
    for (const token of [...world.keys.keys(), ...lent.keys()]) if (tokens.get(token) === name) tokens.delete(token)
  }

  /** It answers until it is gone for good. */
  const drop = (slot: Slot): Promise<void> => {
    const gone = going.get(slot.name) ?? maker.forget(slot).then(() => takeOut(slots.get(slot.name) ?? slot))
    going.set(slot.name, gone)
    const settled = (): boolean => going.delete(slot.name)
    gone.then(settled, settled)
    return gone
  }

  const isOver = ({ expiresAt }: Slot): boolean => expiresAt !== null && expiresAt <= realTime()
  const sweep = (): void => {
    for (const slot of slots.values()) if (isOver(slot)) end(slot)
  }

  /** When its time is over it answers no more, whether or not the store is done with it. */
  const end = (slot: Slot): void => {
    takeOut(slot)
    drop(slot).catch(onTrouble)
  }

  const alive = (name: string | undefined): Slot | undefined => {
    const slot = name === undefined ? undefined : slots.get(name)
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

  const checkToken = (token: string): void => {
    if (!tokens.has(token) && !coming.tokens.has(token)) return
    throw new WorldError('key-taken', 'Failed to add a key: its token opens a world already. Choose another token.')
  }

  const checkBirth = ({ name, world, tenant }: Birth): void => {
    const refuse = (code: WorldError['code'], why: string): never => {
      throw new WorldError(code, `Failed to make the world "${name}": ${why}`)
    }
    const label = tenant?.toLowerCase()
    if (!NAME.test(name)) refuse('bad-name', 'a name has 1 to 63 letters, digits, dots, dashes and underscores.')
    if (slots.has(name) || coming.names.has(name)) refuse('name-taken', 'there is one already. Choose another name.')
    if (label && (tenants.has(label) || coming.tenants.has(label)))
      refuse('name-taken', `another stands for the tenant "${tenant}".`)
    if (slots.size + coming.names.size >= limit)
      refuse('too-many-worlds', `there are ${limit}, the most at once. Delete some, or give them a time to live.`)
    for (const token of tokensOf(world)) {
      const other = tokens.get(token)
      if (other !== undefined)
        refuse('key-taken', `one of its keys opens the world "${other}". Give it other keys, or delete that world.`)
      checkToken(token)
    }
  }

  /** Keeps others from taking them while `task` is under way. */
  const reserving = async <T>(taken: readonly (readonly [Set<string>, string])[], task: () => Promise<T>) => {
    for (const [set, value] of taken) set.add(value)
    try {
      return await task()
    } finally {
      for (const [set, value] of taken) set.delete(value)
    }
  }

  const add = async (birth: Birth): Promise<Slot> => {
    sweep()
    checkBirth(birth)
    const { name, tenant, world } = birth
    const taken = [
      [coming.names, name] as const,
      ...(tenant ? [[coming.tenants, tenant.toLowerCase()] as const] : []),
      ...tokensOf(world).map((token) => [coming.tokens, token] as const),
    ]
    return reserving(taken, async () => {
      await going.get(name)?.catch(() => {})
      return put(await maker.make(birth))
    })
  }

  /** Whoever asks again by name or key gets the new one. */
  const swap = (slot: Slot, made: Slot): Slot => {
    for (const token of slot.world.keys.keys()) if (tokens.get(token) === slot.name) tokens.delete(token)
    return put(made)
  }

  const changeKeysOrFaults = (name: string, change: Change): Promise<Changed> =>
    inTurn(name, async () => {
      const slot = get(name)
      const changed = slot.keeper ? await slot.keeper.change(change) : applyChange(slot.world, slot.faults, change)
      if ('failure' in changed) return changed
      if (change.change === 'addKey' && !change.key.local) tokens.set(change.key.token, name)
      if (change.change === 'removeKey' && tokens.get(change.token) === name) tokens.delete(change.token)
      return changed
    })

  for (const slot of await maker.resumeAll()) put(slot)
  const main = options.main.name
  const kept = slots.get(main)
  if (!kept) {
    const { main: world, faults, closed = false } = options
    await add({ name: main, world, closed, ...(faults && { faults }) })
  } else put({ ...kept, closed: options.closed ?? kept.closed, expiresAt: null })

  return {
    get main() {
      return get(main)
    },
    all() {
      sweep()
      const first = get(main)
      return [first, ...[...slots.values()].filter((slot) => slot !== first)]
    },
    get,
    find: alive,
    byToken: (token) => (token === undefined ? undefined : alive(tokens.get(token))),
    byTenant: (label) => alive(tenants.get(label)),
    add,
    reset: (name) =>
      inTurn(name, async () => {
        const slot = get(name)
        const made = await maker.reset(slot)
        slot.log.clear()
        return swap(slot, made)
      }),
    replace: (name, world, faults) =>
      inTurn(name, async () => {
        const slot = get(name)
        const fresh = tokensOf(world).filter((token) => tokens.get(token) !== name)
        for (const token of fresh) checkToken(token)
        const taken = fresh.map((token) => [coming.tokens, token] as const)
        return reserving(taken, async () => swap(slot, await maker.replace(slot, world, faults ?? slot.faults)))
      }),
    async change(name, change) {
      if (change.change === 'addKey' && !change.key.local) {
        get(name)
        checkToken(change.key.token)
        return reserving([[coming.tokens, change.key.token]], () => changeKeysOrFaults(name, change))
      }
      if (change.change !== 'command' && change.change !== 'clock') return changeKeysOrFaults(name, change)
      const { keeper, world, faults } = get(name)
      return keeper ? keeper.change(change) : applyChange(world, faults, change)
    },
    lend(name, mint) {
      const { lent } = get(name)
      const [present] = lent.values()
      if (present) return present
      const key = openKey(mint())
      lent.set(key.token, key)
      tokens.set(key.token, name)
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

/** Tasks of one name follow one another. */
const createTurns = () => {
  const last = new Map<string, Promise<void>>()
  return async <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const before = last.get(name)
    const result = before ? before.then(task) : task()
    const settled = result.then(
      () => undefined,
      () => undefined,
    )
    last.set(name, settled)
    try {
      return await result
    } finally {
      if (last.get(name) === settled) last.delete(name)
    }
  }
}
