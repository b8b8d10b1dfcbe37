/**
 * The specs as they lie in `specs/`: a folder with an `openapi.yaml` and a `readings.yaml` is a dialect, one with an
 * `openapi.yaml` alone is an API of our own.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Reading } from '../../src/core/reading.js'
import type { SpecBundle } from '../../src/core/spec-source.js'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export type Spec = { readonly dialect: string; readonly bundle: SpecBundle; readonly readings: readonly Reading[] }

/** Through JSON, so that what YAML aliases share is copied: an overlay must change one place only. */
const readYaml = (path: string): Record<string, unknown> =>
  JSON.parse(JSON.stringify(parse(readFileSync(path, 'utf8'), { merge: true })))

const readOverlays = (folder: string, pattern: RegExp): SpecBundle['overlays'] =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder) : []).sort().flatMap((file) => {
      const name = pattern.exec(file)?.[1]
      return name === undefined ? [] : [[name, readYaml(join(folder, file))]]
    }),
  )

/** By language: `P2-unix.de.overlay.yaml` lies beside the overlay whose texts it translates. */
const readOverlayTranslations = (folder: string): NonNullable<SpecBundle['overlayTranslations']> => {
  const found = Object.entries(readOverlays(folder, /^([^.]+\.[a-z-]+)\.overlay\.yaml$/))
  const languages = [...new Set(found.map(([name]) => name.split('.')[1] ?? ''))]
  return Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries(
        found.flatMap(([name, overlay]) => (name.endsWith(`.${language}`) ? [[name.split('.')[0], overlay]] : [])),
      ),
    ]),
  )
}

type ReadingFile = { readonly readings: readonly (Partial<Reading> & Pick<Reading, 'id' | 'name' | 'options'>)[] }

const readReadings = (path: string): readonly Reading[] =>
  (readYaml(path) as ReadingFile).readings.map((reading) => ({
    id: reading.id,
    name: reading.name,
    question: reading.question ?? '',
    options: reading.options.map((option) => ({
      id: option.id,
      means: option.means,
      served: option.served ?? true,
      overlay: option.overlay ?? false,
    })),
    default: reading.default ?? '',
    why: reading.why ?? '',
    served: reading.served ?? true,
    switchable: reading.switchable ?? false,
  }))

type SourcedFile = {
  readonly readings: readonly {
    readonly id: string
    readonly sources?: readonly { readonly page: string; readonly says: string }[]
  }[]
}

const readSources = (path: string): SpecBundle['readingSources'] =>
  Object.fromEntries(
    (readYaml(path) as SourcedFile).readings.map(({ id, sources = [] }) => [
      id,
      sources.map(({ page, says }) => `${page}: ${says}`),
    ]),
  )

const isIn = (folder: string, file: string): boolean => existsSync(join(root, 'specs', folder, file))

const described = (): readonly string[] =>
  readdirSync(join(root, 'specs'))
    .filter((name) => isIn(name, 'openapi.yaml'))
    .sort()

export const dialectNames = (): readonly string[] => described().filter((name) => isIn(name, 'readings.yaml'))

/** APIs that are ours, so that nothing about them is a reading. */
export const ownNames = (): readonly string[] => described().filter((name) => !isIn(name, 'readings.yaml'))

export const readSpec = (dialect: string): Spec => {
  const folder = join(root, 'specs', dialect)
  return {
    dialect,
    readings: isIn(dialect, 'readings.yaml') ? readReadings(join(folder, 'readings.yaml')) : [],
    bundle: {
      document: readYaml(join(folder, 'openapi.yaml')),
      overlays: readOverlays(join(folder, 'readings'), /^([^.]+)\.overlay\.yaml$/),
      translations: readOverlays(folder, /^openapi\.([a-z-]+)\.overlay\.yaml$/),
      overlayTranslations: readOverlayTranslations(join(folder, 'readings')),
      readingSources: isIn(dialect, 'readings.yaml') ? readSources(join(folder, 'readings.yaml')) : {},
    },
  }
}
