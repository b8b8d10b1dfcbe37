/** Requests counted per key and clock hour of the world (reading P61). */

import type { Quota } from './dialect.js'

const HOUR = 3_600_000

export interface Quotas {
  /** Counts one request, also one too many. `resetAt` is an instant. */
  take(token: string, limit: number, now: number): { readonly allowed: boolean; readonly quota: Quota }
  /** What was counted so far, as plain data. */
  state(): QuotaState
}

export type QuotaState = readonly (readonly [token: string, window: { readonly hour: number; readonly used: number }])[]

/** The instant at which counting starts anew. */
export const windowEnd = (hour: number): number => (hour + 1) * HOUR

export const createQuotas = (state: QuotaState = []): Quotas => {
  const windows = new Map(state)
  return {
    state: () => [...windows],
    take(token, limit, now) {
      const hour = Math.floor(now / HOUR)
      const kept = windows.get(token)
      const used = kept?.hour === hour ? kept.used + 1 : 1
      windows.set(token, { hour, used })
      const resetAt = windowEnd(hour)
      return { allowed: used <= limit, quota: { limit, remaining: Math.max(0, limit - used), resetAt } }
    },
  }
}
