/** Finds and reads a project's configuration. */

import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Dialect } from '../core/dialect.js'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'
import { parseConfig } from './parse-config.js'

export const CONFIG_NAME = 'proforma.config.yaml'

/** `src` and `dist` are both two folders below the package, and so is an installed one. */
const SCHEMA = fileURLToPath(new URL('../../contract/config.schema.json', import.meta.url))

/** `folder` is that of the file, from which its paths are meant; the working folder where there is none. */
export type FoundConfig = { readonly config: Config; readonly folder: string; readonly path: string | null }

type Failure = NodeJS.ErrnoException

const readIfThere = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: Failure) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
    throw new ConfigError(
      `Failed to read the configuration ${path}: ${error.message}. Please check it, or move it away.`,
    )
  })

type File = { readonly path: string; readonly text: string }

/** The nearest, from the folder upwards. */
const findUpwards = async (folder: string): Promise<File | null> => {
  const path = join(folder, CONFIG_NAME)
  const text = await readIfThere(path)
  if (text !== null) return { path, text }
  return dirname(folder) === folder ? null : findUpwards(dirname(folder))
}

const readNamed = async (path: string): Promise<File> => {
  const text = await readIfThere(path)
  if (text === null)
    throw new ConfigError(`Failed to read the configuration ${path}: there is no such file. Please check the path.`)
  return { path, text }
}

const shown = (path: string, folder: string): string => {
  const near = relative(folder, path)
  return near.startsWith('..') ? path : near
}

/** `named`: a path that was given; without it the nearest is looked for. @throws ConfigError */
export const loadConfig = async (
  workingFolder: string,
  named: string | undefined,
  dialects: readonly Dialect[],
): Promise<FoundConfig> => {
  const file = await (named === undefined ? findUpwards(workingFolder) : readNamed(resolve(workingFolder, named)))
  if (!file) return { config: {}, folder: workingFolder, path: null }
  const schema = JSON.parse(await readFile(SCHEMA, 'utf8')) as object
  const config = await parseConfig(file.text, shown(file.path, workingFolder), { schema, dialects })
  return { config, folder: dirname(file.path), path: file.path }
}
