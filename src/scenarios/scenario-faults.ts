/** The faults that a scenario brings along, as the fault book of a world that is born from it. */

import type { Dialect } from '../core/dialect.js'
import { createFaultBook, type FaultBook } from '../core/fault-book.js'
import { wrongTarget } from '../core/fault-target.js'
import type { WorldSeed } from '../core/state.js'
import { ScenarioError } from './scenario-error.js'

/** @throws ScenarioError for a rule whose dialect or operation is not served */
export const createScenarioFaults = (
  { name, seed, faults = [] }: Pick<WorldSeed, 'name' | 'seed' | 'faults'>,
  dialects: readonly Dialect[],
): FaultBook => {
  const book = createFaultBook(seed)
  for (const rule of faults) {
    const wrong = wrongTarget(rule, dialects)
    if (wrong) throw new ScenarioError('invalid', `Failed to take the faults of the scenario "${name}": ${wrong}`)
    book.add(rule)
  }
  return book
}
