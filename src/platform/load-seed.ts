/** The seed of a simulator's world: from a scenario by name or file, or one that was loaded already. */

import { type Rights, wrongRights } from '../core/rights.js'
import type { WorldSeed } from '../core/state.js'
import type { LoadOptions } from '../scenarios/load-options.js'
import { moveOn } from '../scenarios/move-on.js'
import { ScenarioError } from '../scenarios/scenario-error.js'
import type { Platform } from './platform.js'

const GENERATED = 'it is generated already. Please give the seed where it is loaded or generated'

const assertRights = ({ name, keys }: WorldSeed, rights: Rights): void => {
  const [wrong] = keys.flatMap((key) =>
    wrongRights(key, rights).map(({ message }) => `the key "${key.name}": ${message}`),
  )
  if (wrong) throw new ScenarioError('invalid', `Failed to take the keys of the scenario "${name}": ${wrong}`)
}

export const loadSeed = async (
  { loadScenario }: Pick<Platform, 'loadScenario'>,
  scenario: string | WorldSeed,
  options: LoadOptions,
): Promise<WorldSeed> => {
  if (typeof scenario === 'string') return loadScenario(scenario, options)
  const { seed = scenario.seed, now, checkReadings, rights } = options
  if (seed !== scenario.seed)
    throw new ScenarioError('refused', `Failed to generate the scenario "${scenario.name}" anew: ${GENERATED}.`)
  checkReadings?.(scenario.readings)
  if (rights) assertRights(scenario, rights)
  return now === undefined ? scenario : moveOn(scenario, now)
}
