/** How PlanDocket knows a caller and what it asks of a key: pages authentication.en and rate-limiting.en. */
import type { Quota } from '../../core/dialect.js'
import type { Key, Requirements } from '../../core/keys.js'
import { headerValue, type Params, type SimRequest } from '../../core/message.js'
import type { OperationSpec } from '../../core/operation.js'
import type { Rights } from '../../core/rights.js'
import type { World } from '../../core/world.js'
import { lastOf } from './params.js'

/** Lowest first. "Standard" is the rate page's name for the plan that others call Starter (P15). */
const PLANS = ['standard', 'professional', 'business', 'enterprise']

/** Pages authentication.en § Scopes, webhooks.en § badge and services.en § Plans. */
export const rights: Rights = {
  scopes: [
    ...['events', 'contacts', 'participants', 'applications', 'categories', 'invoices', 'payments', 'tasks'],
    ...['documents', 'submissions', 'booths', 'checkins', 'services', 'service_orders', 'newsletter'],
    ...['custom_fields', 'plans', 'schedules', 'webhooks', 'reports', 'audit', 'calendar-feed'],
  ],
  plans: ['starter', ...PLANS],
  flags: ['invoices', 'webhooks'],
}

/** Requests an hour; a plan that is not listed has no limit (P15). */
const HOURLY_LIMITS: Readonly<Record<string, number>> = { standard: 1000, starter: 1000, professional: 5000 }

/** Authorization before X-API-Key before api_key; a scheme other than Bearer carries no key (P53). */
export const credentials = (request: SimRequest, params: Params): string | undefined => {
  const authorization = headerValue(request.headers, 'authorization')
  if (authorization && authorization.slice(0, 7).toLowerCase() === 'bearer ') {
    const token = authorization.slice(7).trim()
    if (token) return token
  }
  return headerValue(request.headers, 'x-api-key')?.trim() || lastOf(params, 'api_key') || undefined
}

/** `Business+` names the lowest plan that is high enough. */
const plansFrom = (badge: string | null): readonly string[] | undefined => {
  const lowest = PLANS.indexOf((badge ?? '').replace('+', '').toLowerCase())
  return lowest < 0 ? undefined : PLANS.slice(lowest)
}

const toRequirements = (operation: OperationSpec): Requirements => ({
  plans: plansFrom(operation.plan),
  flag: operation.flag ?? undefined,
  scope: operation.scope ?? undefined,
})

const known = new WeakMap<OperationSpec, Requirements>()

/** Plan, feature flag and scope, all as the operation's own page states them (P13, P14). */
export const requirements = (operation: OperationSpec): Requirements => {
  const kept = known.get(operation)
  if (kept) return kept
  const made = toRequirements(operation)
  known.set(operation, made)
  return made
}

export const hourlyLimit = (key: Key): number | null =>
  key.requestsPerHour ?? (key.plan === null ? null : (HOURLY_LIMITS[key.plan] ?? null))

/** None today; the three announced ones under P16 `planned`. The reset time is unix seconds. */
export const quotaHeaders = (quota: Quota, world: World): readonly string[] => {
  if (world.reading('P16') !== 'planned') return []
  const reset = Math.ceil(quota.resetAt / 1000)
  return [
    ...['X-RateLimit-Limit', String(quota.limit)],
    ...['X-RateLimit-Remaining', String(quota.remaining)],
    ...['X-RateLimit-Reset', String(reset)],
  ]
}
