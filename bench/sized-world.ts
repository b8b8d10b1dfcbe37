/** A world of the large scenario's kind with about so many invoices. */
import type { ManagedWorld } from '../src/core/managed-world.js'
import { fromDist } from './dist.js'
import { tile } from './tile.js'

/** Up to here everything is generated; beyond, copied. */
const GENERATED = 10_000

export const createSizedWorld = async (invoices: number): Promise<ManagedWorld> => {
  const { loadScenario } =
    await fromDist<typeof import('../src/scenarios/load-scenario.js')>('scenarios/load-scenario.js')
  const { createWorld } = await fromDist<typeof import('../src/core/create-world.js')>('core/create-world.js')
  const { resolveReadings } =
    await fromDist<typeof import('../src/core/resolve-readings.js')>('core/resolve-readings.js')
  const { dialects } = await fromDist<typeof import('../src/dialects/index.gen.js')>('dialects/index.gen.js')
  const base = await loadScenario('large', { invoices: Math.min(invoices, GENERATED) })
  const seed = tile(base, Math.max(1, Math.round(invoices / GENERATED)))
  return createWorld({ seed, readings: resolveReadings(dialects, seed.readings) })
}
