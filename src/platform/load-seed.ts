/** The seed of a simulator's world: from a scenario by name or file, or one that was loaded already. */

import type { WorldSeed } from '../core/state.js'
import type { LoadOptions } from '../scenarios/load-options.js'
import { moveOn } from '../scenarios/move-on.js'
import { ScenarioError } from '../scenarios/scenario-error.js'
import type { Platform } from './platform.js'

const GENERATED = 'it is generated already. Please give the seed where it is loaded or generated'

export const loadSeed = async (
  { loadScenario }: Pick<Platform, 'loadScenario'>,
  scenario: string | WorldSeed,
  options: LoadOptions,
): Promise<WorldSeed> => {
  if (typeof scenario === 'string') return loadScenario(scenario, options)
  const { seed = scenario.seed, now, checkReadings } = options
  if (seed !== scenario.seed)
    throw new ScenarioError('refused', `Failed to generate the scenario "${scenario.name}" anew: ${GENERATED}.`)
  checkReadings?.(scenario.readings)
  return now === undefined ? scenario : moveOn(scenario, now)
}
