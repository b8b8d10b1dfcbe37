/**
 * Generates a scenario from the text of its file; needs no files itself, so that a browser can too. Whoever imports this has faker,
 * YAML and a JSON Schema compiler in their bundle, loaded when it is called.
 */
import type { WorldSeed } from '../core/state.js'
import type { LoadOptions } from './load-options.js'
import type { ScenarioFile } from './scenario-file.js'

export type GenerateOptions = Pick<LoadOptions, 'seed' | 'invoices' | 'checkReadings' | 'rights' | 'onProgress'> & {
  /** What its world is called. Default: `scenario`. */
  readonly name?: string
  /** How errors name the file. Default: the name with `.yaml`. */
  readonly fileName?: string
  /** Lets others have their turn between two invoices. */
  readonly pause?: () => Promise<unknown>
}

const withInvoices = (file: ScenarioFile, invoices: number | undefined): ScenarioFile =>
  invoices === undefined || !file.business ? file : { ...file, business: { ...file.business, invoices } }

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/**
 * What `createSimulator` takes as `scenario`. `text` is YAML, as in the files of `proforma/scenarios/`.
 * @throws ScenarioError that says what is wrong, in which line, and what to do
 */
export const generateScenario = async (text: string, options: GenerateOptions = {}): Promise<WorldSeed> => {
  const { name = 'scenario', fileName = `${name}.yaml`, seed, invoices, pause = nextTask } = options
  const [{ parseScenario }, { buildScenario }, { schema }] = await Promise.all([
    import('./parse-scenario.js'),
    import('./build-scenario.js'),
    import('./schema.gen.js'),
  ])
  const { file, source } = await parseScenario(text, fileName, schema, options)
  const tell = async (done: number, of: number): Promise<void> => {
    options.onProgress?.(done, of, 'invoices')
    await pause()
  }
  return buildScenario({ source, file: withInvoices(file, invoices) }, { name, fileName, seed, pause: tell })
}
