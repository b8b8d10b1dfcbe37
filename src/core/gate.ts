/** Who may come in: finds the key's world, counts its requests and checks its rights. */

import type { ManagedWorld } from './create-world.js'
import type { Dialect, Quota } from './dialect.js'
import type { Failure } from './failure.js'
import { checkRights, type Key, openKey } from './keys.js'
import type { OperationSpec } from './operation.js'
import { createQuotas } from './quotas.js'

export type Entry = { readonly world: ManagedWorld; readonly key: Key }
export type Counted = { readonly allowed: boolean; readonly quota: Quota }

/** Keys made here start like this; an unknown one was never valid, so it opens nothing. */
const MINTED = 'pf_'
const ANY = openKey('')

export interface Gate {
  open(token: string | undefined): Entry | Failure
  /** Null for a key without a limit. */
  count(dialect: Dialect, key: Key): Counted | null
  /** Order of the checks: reading P14. */
  refusal(dialect: Dialect, key: Key, operation: OperationSpec, counted: Counted | null): Failure | null
}

/** `closed`: only known keys open the world, as they do once it has keys of its own. */
export const createGate = (world: ManagedWorld, closed: boolean): Gate => {
  const quotas = createQuotas()
  const anyone: Entry = { world, key: ANY }
  const isOpen = !closed && world.keys.size === 0

  return {
    open(token) {
      if (token === undefined || token === '') return { failure: 'unauthenticated', why: 'missing' }
      const key = world.key(token)
      if (!key) return isOpen && !token.startsWith(MINTED) ? anyone : { failure: 'unauthenticated', why: 'unknown' }
      if (key.expiresAt !== null && key.expiresAt <= world.now()) return { failure: 'unauthenticated', why: 'expired' }
      return { world, key }
    },
    count(dialect, key) {
      const limit = dialect.hourlyLimit(key, world)
      return limit === null ? null : quotas.take(key.token, limit, world.now())
    },
    refusal(dialect, key, operation, counted) {
      if (counted && !counted.allowed) return { failure: 'rate_limited', resetAt: counted.quota.resetAt }
      return checkRights(key, dialect.requirements(operation))
    },
  }
}
