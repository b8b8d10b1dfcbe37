/** From YAML text to a checked configuration; whatever is wrong comes out with its line and column. */

import { parseInstant } from '../core/dates.js'
import type { Dialect } from '../core/dialect.js'
import { didYouMean } from '../core/nearest.js'
import { resolveReadings } from '../core/resolve-readings.js'
import { violationCodes } from '../core/violation.js'
import { checkShape } from '../yaml/check-shape.js'
import { type FileFinding, tellFindings } from '../yaml/file-finding.js'
import { readYaml } from '../yaml/read-yaml.js'
import { createSourceMap, type Path, type SourceMap } from '../yaml/source-map.js'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'

type Known = readonly Pick<Dialect, 'name' | 'operations' | 'readings'>[]

const KIND = { noun: 'configuration' }

const invalid = (message: string, source: SourceMap, path: Path): FileFinding => ({
  code: 'invalid',
  message,
  ...source.positionOf(path),
})

const unknown = (what: string, word: string, known: readonly string[], path: Path, source: SourceMap): FileFinding =>
  invalid(`There is no ${what} "${word}".${didYouMean(word, known)} Use one of ${known.join(', ')}.`, source, path)

const operationsOf = (dialects: Known): readonly string[] =>
  dialects.flatMap(({ name, operations }) => [name, ...operations.map(({ id }) => `${name}.${id}`)])

/** A suppression that fits nothing would never be used, and nobody would know why. */
const wrongSuppressions = ({ suppressions = [] }: Config, source: SourceMap, dialects: Known): FileFinding[] => {
  const codes = Object.keys(violationCodes)
  const operations = operationsOf(dialects)
  const isOperation = (name: string) => operations.some((known) => known === name || known.endsWith(`.${name}`))
  return suppressions.flatMap(({ code, operation }, index) => [
    ...(codes.includes(code) ? [] : [unknown('finding', code, codes, ['suppressions', index, 'code'], source)]),
    ...(operation === undefined || isOperation(operation)
      ? []
      : [unknown('operation', operation, operations, ['suppressions', index, 'operation'], source)]),
  ])
}

const wrongReadings = ({ readings = {} }: Config, source: SourceMap, dialects: Known): FileFinding[] =>
  Object.entries(readings).flatMap(([name, option]) => {
    try {
      resolveReadings(dialects, { [name]: option })
      return []
    } catch (error) {
      return [invalid(error instanceof Error ? error.message : String(error), source, ['readings', name])]
    }
  })

const wrongNow = ({ now }: Config, source: SourceMap): FileFinding[] =>
  now === undefined || now === 'real' || parseInstant(now) !== null
    ? []
    : [invalid('Expected ISO 8601, such as 2026-03-31T12:00:00Z, or "real" for "now".', source, ['now'])]

/** `fileName` is only for the message. @throws ConfigError that lists everything found wrong */
export const parseConfig = async (
  text: string,
  fileName: string,
  { schema, dialects }: { readonly schema: object; readonly dialects: Known },
): Promise<Config> => {
  const assertNone = (findings: readonly FileFinding[]): void => {
    if (findings.length > 0)
      throw new ConfigError(`Failed to load the configuration: ${tellFindings(fileName, findings)}`)
  }
  const yaml = await readYaml(text, KIND)
  if (!('document' in yaml)) throw new ConfigError(`Failed to load the configuration: ${tellFindings(fileName, yaml)}`)
  const source = createSourceMap(yaml.document, yaml.lines)
  assertNone(await checkShape(yaml.value, { source, ...KIND }, schema))
  const config = yaml.value as Config
  assertNone([
    ...wrongNow(config, source),
    ...wrongReadings(config, source, dialects),
    ...wrongSuppressions(config, source, dialects),
  ])
  return config
}
