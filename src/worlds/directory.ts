/** The worlds by name, and which name each key and each tenant leads to; with those that are only about to be taken. */

import type { Key } from '../core/keys.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Birth, Slot } from './slot.js'
import { WorldError } from './world-error.js'

const NAME = /^[a-z0-9][a-z0-9._-]{0,62}$/i

/** Those that lead to the world. */
export const tokensOf = (world: ManagedWorld): readonly string[] =>
  Array.from(world.keys.values()).flatMap(({ token, local }) => (local ? [] : token))

export class Directory {
  private readonly slots = new Map<string, Slot>()
  private readonly tokens = new Map<string, string>()
  private readonly tenants = new Map<string, string>()
  /** Names, tokens and tenants of worlds that are being made, and tokens that are being added. */
  private readonly coming = { names: new Set<string>(), tokens: new Set<string>(), tenants: new Set<string>() }

  /** `limit`: most worlds at once. */
  constructor(private readonly limit: number) {}

  all(): Iterable<Slot> {
    return this.slots.values()
  }

  get(name: string | undefined): Slot | undefined {
    return name === undefined ? undefined : this.slots.get(name)
  }

  nameByToken(token: string | undefined): string | undefined {
    return token === undefined ? undefined : this.tokens.get(token)
  }

  /** `label` in lower case. */
  nameByTenant(label: string): string | undefined {
    return this.tenants.get(label)
  }

  put(slot: Slot): Slot {
    this.slots.set(slot.name, slot)
    if (slot.tenant !== null) this.tenants.set(slot.tenant.toLowerCase(), slot.name)
    for (const token of tokensOf(slot.world)) this.tokens.set(token, slot.name)
    return slot
  }

  /** Whoever asks again by name or key gets the new one. */
  swap(slot: Slot, made: Slot): Slot {
    for (const token of slot.world.keys.keys()) this.removeToken(token, slot.name)
    return this.put(made)
  }

  takeOut({ name, tenant, world, lent }: Slot): void {
    this.slots.delete(name)
    const label = tenant?.toLowerCase()
    if (label !== undefined && this.tenants.get(label) === name) this.tenants.delete(label)
    for (const token of [...world.keys.keys(), ...lent.keys()]) this.removeToken(token, name)
  }

  addKey(key: Key, name: string): void {
    if (!key.local) this.tokens.set(key.token, name)
  }

  removeToken(token: string, name: string): void {
    if (this.tokens.get(token) === name) this.tokens.delete(token)
  }

  /** @throws WorldError key-taken */
  checkToken(token: string): void {
    if (!this.tokens.has(token) && !this.coming.tokens.has(token)) return
    throw new WorldError('key-taken', 'Failed to add a key: its token opens a world already. Choose another token.')
  }

  /** @throws WorldError for a name, tenant or key that is taken, and past the limit */
  checkBirth({ name, world, tenant }: Birth): void {
    const { slots, tenants, coming, limit } = this
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
      const other = this.tokens.get(token)
      if (other !== undefined)
        refuse('key-taken', `one of its keys opens the world "${other}". Give it other keys, or delete that world.`)
      this.checkToken(token)
    }
  }

  /** Keeps others from taking what a world is born with while `task` makes it. */
  reserveBirth<T>({ name, tenant, world }: Birth, task: () => Promise<T>): Promise<T> {
    const { names, tenants } = this.coming
    const taken = [[names, name] as const, ...(tenant ? [[tenants, tenant.toLowerCase()] as const] : [])]
    return reserving(taken, () => this.reserveTokens(tokensOf(world), task))
  }

  reserveTokens<T>(tokens: readonly string[], task: () => Promise<T>): Promise<T> {
    return reserving(
      tokens.map((token) => [this.coming.tokens, token]),
      task,
    )
  }
}

const reserving = async <T>(taken: readonly (readonly [Set<string>, string])[], task: () => Promise<T>): Promise<T> => {
  for (const [set, value] of taken) set.add(value)
  try {
    return await task()
  } finally {
    for (const [set, value] of taken) set.delete(value)
  }
}
