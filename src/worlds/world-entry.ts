/** What happened to a world besides the events of its ledger, as its journal keeps it. */

import type { ClockMode } from '../core/clock.js'
import type { FaultRule } from '../core/fault.js'
import type { Key } from '../core/keys.js'
import type { WorldSeed } from '../core/state.js'
import type { WorldMeta } from './world-record.js'

export type WorldEntry =
  | { readonly kind: 'clock'; readonly at: number; readonly mode: ClockMode; readonly real: number }
  | { readonly kind: 'keyAdded'; readonly key: Key }
  | { readonly kind: 'keyRemoved'; readonly token: string }
  | { readonly kind: 'faultAdded'; readonly rule: FaultRule }
  | { readonly kind: 'faultRemoved'; readonly id: string }
  | { readonly kind: 'faultsCleared' }
  /** Back to its birth, but for the keys. */
  | { readonly kind: 'reset'; readonly keys: readonly Key[] }
  /** It got another inside; a reset still leads back to its birth. */
  | { readonly kind: 'replaced'; readonly seed: WorldSeed; readonly meta: InsideMeta }

export type InsideMeta = Pick<WorldMeta, 'clock' | 'counted' | 'faults'>
