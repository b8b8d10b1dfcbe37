/** Forks a world for a test: the same from here on its own, open to the same keys, and named by nobody else. */

import { refuseKeys, refuseRights, toKey } from '../control/keys.js'
import { createFaultBook } from '../core/fault-book.js'
import { MINTED } from '../core/gate.js'
import type { Key } from '../core/keys.js'
import { resolveReadings } from '../core/resolve-readings.js'
import type { Slot, Worlds } from '../worlds/worlds.js'
import type { KitParts } from './kit-parts.js'
import type { ForkOptions, NewKey } from './test-world.js'

/** Names are counted for each process's worlds, so that a fork does not look at all of them. */
const counts = new WeakMap<Worlds, number>()

const freeName = (worlds: Worlds): string => {
  const count = (counts.get(worlds) ?? 0) + 1
  counts.set(worlds, count)
  const name = `fork-${count}`
  return worlds.find(name) ? freeName(worlds) : name
}

/** They open the fork where it is named, so that a client whose key is fixed finds the rights that it has at the origin. */
const copied = ({ world }: Slot): readonly Key[] => Array.from(world.keys.values(), (key) => ({ ...key, local: true }))

/** Parallel forks may have the same fixed keys, so only those lead to their world that are made for that. */
const given = (keys: readonly NewKey[], { mintToken }: KitParts): readonly Key[] =>
  keys.map((asked, index) => {
    const key = toKey(asked, `key-${index + 1}`, { mintToken })
    return key.token.startsWith(MINTED) ? key : { ...key, local: true }
  })

/**
 * Resolves to its name.
 * @throws WorldError for a name that is taken or none, ReadingError, RangeError for keys that fit nobody or ask for rights that
 * there are not
 */
export const forkWorld = async (parts: KitParts, origin: Slot, options: ForkOptions): Promise<string> => {
  const { worlds, dialects } = parts
  const { name = freeName(worlds), readings } = options
  const { world, closed } = origin
  const keys = options.keys ? given(options.keys, parts) : copied(origin)
  const wrong =
    refuseRights(options.keys ?? [], dialects, (index) => `keys[${index}]`) ?? refuseKeys(keys, world.ledger)
  if (wrong) throw new RangeError(`Failed to fork the world "${origin.name}": ${wrong.why}`)
  const chosen = readings && resolveReadings(dialects, Object.fromEntries(world.readings), readings)
  const fork = world.fork(name, { keys, passive: false, ...(chosen && { readings: chosen }) })
  const faults = createFaultBook(world.seed, origin.faults.state())
  await worlds.add({ name, world: fork, faults, closed })
  return name
}
