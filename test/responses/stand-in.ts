/** A stand-in in this process that judges its own answers, over a world that is nobody else's. */

import { createWorld } from '../../src/core/create-world.js'
import { resolveReadings } from '../../src/core/resolve-readings.js'
import type { WorldSeed } from '../../src/core/state.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createEngine, type Engine } from '../../src/engine/engine.js'
import { loadScenario } from '../../src/scenarios/load-scenario.js'

const seeds = new Map<string, Promise<WorldSeed>>()

/** Built once a scenario: entities are immutable, so many worlds can be born from one seed. */
export const seedOf = (scenario: string): Promise<WorldSeed> => {
  const seed = seeds.get(scenario) ?? loadScenario(scenario)
  seeds.set(scenario, seed)
  return seed
}

export type StandIn = { readonly simulator: Engine; readonly fetch: ReturnType<typeof createFetch> }

export const createStandIn = async (seed: WorldSeed, chosen: Readonly<Record<string, string>>): Promise<StandIn> => {
  const readings = resolveReadings(dialects, seed.readings, chosen)
  const world = createWorld({ seed, readings })
  const simulator = await createEngine({ world, dialects, checkResponses: true })
  return { simulator, fetch: createFetch(simulator) }
}
