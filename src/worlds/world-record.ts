/** A whole world as plain data, and back: what a store keeps as a world's base. */

import type { ClockMode } from '../core/clock.js'
import { createWorld } from '../core/create-world.js'
import type { FaultState } from '../core/fault-book.js'
import type { Counted, ManagedWorld } from '../core/managed-world.js'
import type { WorldSeed } from '../core/state.js'

/** What stands beside the seed. */
export type WorldMeta = {
  readonly clock: { readonly mode: ClockMode; readonly at: number; readonly real: number }
  readonly counted: Counted
  readonly faults: FaultState
  readonly tenant: string | null
  readonly closed: boolean
  readonly expiresAt: number | null
}

export const toSeed = (world: ManagedWorld): WorldSeed => ({
  name: world.name,
  seed: world.seed,
  now: world.now(),
  seller: world.seller,
  keys: [...world.keys.values()],
  readings: Object.fromEntries(world.readings),
  state: world.state(),
})

/** What a clock shows now that showed `at` when real time was `real`: a running one went on meanwhile. */
export const clockNow = ({ mode, at, real }: WorldMeta['clock'], realNow: number): number =>
  mode === 'running' ? at + Math.max(0, realNow - real) : at

/** Passive, as it was left; a clock that ran has gone on since. */
export const fromSeed = (
  seed: WorldSeed,
  { clock, counted }: Pick<WorldMeta, 'clock' | 'counted'>,
  realTime: () => number,
): ManagedWorld => {
  const readings = new Map(Object.entries(seed.readings))
  const world = createWorld({ seed, readings, counted, timeSource: realTime, passive: true })
  world.setClock({ mode: clock.mode, at: clockNow(clock, realTime()) }, clock.at)
  return world
}
