/** Loads a scenario where there are no files: only those that were made ready, and only the one that is asked for. */
import { didYouMean } from '../core/nearest.js'
import type { WorldSeed } from '../core/state.js'
import { type BundledScenario, bundled } from './bundled.js'
import type { LoadOptions } from './load-options.js'
import { moveOn } from './move-on.js'
import { ScenarioError } from './scenario-error.js'
import { isFile } from './scenario-name.js'

const GENERATE = "use generateScenario from 'proforma/generate', and give what it makes as scenario"

const refuse = (name: string, why: string, advice: string): never => {
  throw new ScenarioError('unreadable', `Failed to load the scenario "${name}": ${why}. Please ${advice}.`)
}

const find = (name: string, from: readonly BundledScenario[]): BundledScenario => {
  const found = from.find((scenario) => scenario.name === name)
  if (found) return found
  const names = from.map((scenario) => scenario.name)
  const message = `Failed to load the scenario "${name}": a browser bundle has none of that name.${didYouMean(name, names)} It has ${names.join(', ')}; for another, ${GENERATE}.`
  throw new ScenarioError('unknown-scenario', message)
}

/** Readings of a ready scenario were checked when it was made. */
export const loadBundled = async (
  name: string,
  { seed, invoices, now }: LoadOptions = {},
  from: readonly BundledScenario[] = bundled,
): Promise<WorldSeed> => {
  if (isFile(name)) refuse(name, 'a browser has no files', `fetch or bundle the text of the file, ${GENERATE}`)
  const { load } = find(name, from)
  if (seed !== undefined || invoices !== undefined)
    refuse(name, 'another business of its kind is not in a browser bundle', GENERATE)
  const { world } = (await load()).ready
  return now === undefined ? world : moveOn(world, now)
}
