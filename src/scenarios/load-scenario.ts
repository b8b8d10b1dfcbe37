/** Loads a scenario by its shipped name or from a file. The only place of this folder that reads files. */
import { readFile } from 'node:fs/promises'
import { basename, extname, resolve } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { didYouMean } from '../core/nearest.js'
import type { WorldSeed } from '../core/state.js'
import type { LoadOptions } from './load-options.js'
import { moveOn } from './move-on.js'
import { readReady } from './ready.js'
import { ScenarioError } from './scenario-error.js'
import type { ScenarioFile } from './scenario-file.js'
import { scenarioPath, shippedNames } from './scenario-folder.js'
import { isFile } from './scenario-name.js'

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

/** Made from its file, whether or not a ready one exists. */
export const buildFresh = async (nameOrFile: string, options: LoadOptions = {}): Promise<WorldSeed> => {
  const { name, fileName, text } = await readSource(nameOrFile)
  const { generateScenario } = await import('./generate-scenario.js')
  return generateScenario(text, { ...options, name, fileName, pause: nextTurn })
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
