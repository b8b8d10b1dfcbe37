/** Loads a scenario by its shipped name or from a file. The only place of this folder that reads files. */
import { readFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { createWorld } from '../core/create-world.js'
import { toIsoUtc } from '../core/dates.js'
import type { Instant } from '../core/ledger-types.js'
import { didYouMean } from '../core/nearest.js'
import type { WorldSeed } from '../core/state.js'
import type { CheckReadings } from './parse-scenario.js'
import { readReady } from './ready.js'
import { ScenarioError } from './scenario-error.js'
import type { ScenarioFile } from './scenario-file.js'
import { readSchema, scenarioPath, shippedNames } from './scenario-folder.js'

export type LoadOptions = {
  /** Generates another business of the same kind. */
  readonly seed?: number | undefined
  /** Moves the clock on after the business was built, so that what falls due until then happens. Never back. */
  readonly now?: Instant | undefined
  /** How many invoices the generated business writes, for measuring at other sizes. */
  readonly invoices?: number | undefined
  /** Throws when the file chooses a reading or an option that there is not; told with its line. */
  readonly checkReadings?: CheckReadings | undefined
  readonly onProgress?: ((done: number, of: number, what: string) => void) | undefined
}

/** A file in another encoding would load with its umlauts gone. */
const toText = (bytes: Uint8Array, path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const message = `Failed to read the scenario ${path}: it is no text in UTF-8. Please save it as UTF-8, or check the path.`
    throw new ScenarioError('unreadable', message)
  }
}

const whyUnreadable = ({ code, message }: NodeJS.ErrnoException): string =>
  code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder, not a file' : message

type Source = { readonly name: string; readonly fileName: string; readonly text: string }

const isFile = (nameOrFile: string): boolean => /[/\\]|\.ya?ml$/i.test(nameOrFile)

const readSource = async (nameOrFile: string): Promise<Source> => {
  if (isFile(nameOrFile)) {
    const path = resolve(nameOrFile)
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      const message = `Failed to read the scenario ${path}: ${whyUnreadable(error)}. Please check the path.`
      throw new ScenarioError('unreadable', message)
    })
    return { name: basename(nameOrFile, extname(nameOrFile)), fileName: nameOrFile, text: toText(bytes, path) }
  }
  const names = await shippedNames()
  if (!names.includes(nameOrFile)) {
    const message = `Failed to load the scenario "${nameOrFile}": there is none of that name.${didYouMean(nameOrFile, names)} Shipped are ${names.join(', ')}; for a file of your own give its path.`
    throw new ScenarioError('unknown-scenario', message)
  }
  const fileName = scenarioPath(nameOrFile)
  return { name: nameOrFile, fileName, text: await readFile(fileName, 'utf8') }
}

const withInvoices = (file: ScenarioFile, invoices: number | undefined): ScenarioFile =>
  invoices === undefined || !file.business ? file : { ...file, business: { ...file.business, invoices } }

/** Made from its file, whether or not a ready one exists. */
export const buildFresh = async (nameOrFile: string, options: LoadOptions = {}): Promise<WorldSeed> => {
  const { name, fileName, text } = await readSource(nameOrFile)
  const [{ parseScenario }, { buildScenario }] = await Promise.all([
    import('./parse-scenario.js'),
    import('./build-scenario.js'),
  ])
  const parsed = await parseScenario(text, fileName, await readSchema(), options.checkReadings)
  const pause = async (done: number, of: number): Promise<void> => {
    options.onProgress?.(done, of, 'invoices')
    await nextTurn()
  }
  const { invoices, seed } = options
  return buildScenario({ ...parsed, file: withInvoices(parsed.file, invoices) }, { name, fileName, seed, pause })
}

const moveOn = (seed: WorldSeed, now: Instant): WorldSeed => {
  if (now < seed.now) {
    const message = `Failed to set the clock of the scenario "${seed.name}" to ${toIsoUtc(now)}: its business was built up to ${toIsoUtc(seed.now)} and cannot be undone. Please give that moment or a later one, or change "now" in a copy of the file.`
    throw new ScenarioError('clock', message)
  }
  const world = createWorld({ seed })
  world.moveTo(now)
  return { ...seed, now, state: world.state() }
}

/**
 * The seed of a world. Throws a ScenarioError that says what is wrong, in which file and line, and what to do.
 * A ready-made scenario is used where there is one and no other business was asked for.
 */
export const loadScenario = async (nameOrFile: string, options: LoadOptions = {}): Promise<WorldSeed> => {
  const { seed, invoices, now } = options
  const wantsAnother = seed !== undefined || invoices !== undefined || isFile(nameOrFile)
  const ready = wantsAnother ? null : await readReady(nameOrFile)
  const built = ready ?? (await buildFresh(nameOrFile, options))
  return now === undefined ? built : moveOn(built, now)
}

export type ScenarioListing = { readonly name: string; readonly description: string }

/** The shipped scenarios, each with its one-line description. */
export const listScenarios = async (): Promise<ScenarioListing[]> => {
  const { parse } = await import('yaml')
  const names = await shippedNames()
  return Promise.all(
    names.map(async (name) => {
      const { description } = parse(await readFile(scenarioPath(name), 'utf8')) as ScenarioFile
      return { name, description }
    }),
  )
}

export { ScenarioError }
