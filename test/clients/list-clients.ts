/** The clients of `examples/clients`: one folder for each API, what follows the first full stop of a name says what it is written for. */
import { readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Runtime } from './runtimes.js'

export const FOLDER = 'examples/clients'

export type Client = {
  readonly dialect: string
  /** From the root of the package. */
  readonly path: string
  /** `.sh`, `.axios.mjs`. */
  readonly suffix: string
}

const suffixOf = (path: string): string => basename(path).replace(/^[^.]*/, '')

const namesIn = (folder: string): readonly string[] => readdirSync(folder).sort()

export const listClients = (): readonly Client[] =>
  namesIn(FOLDER)
    .filter((name) => statSync(join(FOLDER, name)).isDirectory())
    .flatMap((dialect) =>
      namesIn(join(FOLDER, dialect))
        .filter((name) => name.includes('.'))
        .map((name) => join(FOLDER, dialect, name))
        .map((path) => ({ dialect, path, suffix: suffixOf(path) })),
    )

export const clientsOf = ({ suffixes }: Runtime): readonly Client[] =>
  listClients().filter(({ suffix }) => suffixes.includes(suffix))
