/** API keys of a world, and whether one may call an operation. Pure: time comes in as an argument. */
import type { Failure } from './failure.js'
import type { Instant } from './ledger-types.js'

export type Key = {
  readonly token: string
  readonly name: string
  /** Neutral scopes: `invoices`, `payments`, `sales`. Null: all. */
  readonly scopes: readonly string[] | null
  /** Lower-case plan name; null: every plan's rights, no limit. */
  readonly plan: string | null
  /** Feature flags; null: all. */
  readonly flags: readonly string[] | null
  readonly expiresAt: Instant | null
  /** Sees only this customer's invoices where a dialect serves buyers. */
  readonly buyerId: number | null
  /** Overrides the plan's hourly limit. */
  readonly requestsPerHour: number | null
  /** Opens its world where a door names that, and does not lead there: many worlds may have such a token. */
  readonly local?: boolean
}

/** What an operation asks of a key, as its dialect declares it. `plans` lists those that are high enough. */
export type Requirements = {
  readonly plans?: readonly string[]
  readonly flag?: string
  readonly scope?: string
}

/** Null when the key may; the order of the checks is reading P14: plan, flag, scope. */
export const checkRights = (key: Key, needs: Requirements): Failure | null => {
  if (needs.plans && key.plan !== null && !needs.plans.includes(key.plan))
    return { failure: 'forbidden', why: 'plan', needs: needs.plans[0] ?? '' }
  if (needs.flag && key.flags !== null && !key.flags.includes(needs.flag))
    return { failure: 'forbidden', why: 'flag', needs: needs.flag }
  if (needs.scope && key.scopes !== null && !key.scopes.includes(needs.scope))
    return { failure: 'forbidden', why: 'scope', needs: needs.scope }
  return null
}

export const openKey = (token: string): Key => ({
  token,
  name: 'any',
  scopes: null,
  plan: null,
  flags: null,
  expiresAt: null,
  buyerId: null,
  requestsPerHour: null,
})
