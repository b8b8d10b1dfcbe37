/** Who may come in to a world: knows its keys, counts their requests and checks their rights. */

import type { Dialect, Quota } from './dialect.js'
import type { Failure } from './failure.js'
import { checkRights, type Key, openKey } from './keys.js'
import type { ManagedWorld } from './managed-world.js'
import type { OperationSpec } from './operation.js'

export type Counted = { readonly allowed: boolean; readonly quota: Quota }

/** Keys made here start like this; an unknown one was never valid, so it opens nothing. */
export const MINTED = 'pf_'
const ANY = openKey('')

export type Gate = {
  readonly world: ManagedWorld
  /** Only known keys open the world, as they do once it has keys of its own. */
  readonly closed: boolean
  /** Keys that were lent out besides the world's own, by token. */
  readonly lent: ReadonlyMap<string, Key>
}

export const openWorld = ({ world, closed, lent }: Gate, token: string | undefined): Key | Failure => {
  if (token === undefined || token === '') return { failure: 'unauthenticated', why: 'missing' }
  const key = world.key(token) ?? lent.get(token)
  if (!key) {
    const isOpen = !closed && world.keys.size === 0 && !token.startsWith(MINTED)
    return isOpen ? ANY : { failure: 'unauthenticated', why: 'unknown' }
  }
  if (key.expiresAt !== null && key.expiresAt <= world.now()) return { failure: 'unauthenticated', why: 'expired' }
  return key
}

/** Null for a key without a limit. */
export const countRequest = (world: ManagedWorld, dialect: Dialect, key: Key): Counted | null => {
  const limit = dialect.hourlyLimit(key, world)
  return limit === null ? null : world.quotas.take(key.token, limit, world.now())
}

/** Order of the checks: reading P14. */
export const refusalOf = (
  dialect: Dialect,
  key: Key,
  operation: OperationSpec,
  counted: Counted | null,
): Failure | null => {
  if (counted && !counted.allowed) return { failure: 'rate_limited', resetAt: counted.quota.resetAt }
  return checkRights(key, dialect.requirements(operation))
}
