/** From YAML text to a checked scenario file; whatever is wrong comes out with its line and column. */

import { type Rights, wrongRights } from '../core/rights.js'
import { checkShape } from '../yaml/check-shape.js'
import { readYaml } from '../yaml/read-yaml.js'
import { createSourceMap, type SourceMap } from '../yaml/source-map.js'
import { checkReferences } from './check-references.js'
import { type Finding, scenarioFileError } from './scenario-error.js'
import type { ScenarioFile } from './scenario-file.js'

export type ParsedScenario = { readonly file: ScenarioFile; readonly source: SourceMap }

const KIND = {
  noun: 'scenario',
  whenEmpty: 'Expected description, seed, now and seller; the shipped scenario "empty" shows how.',
}

/** Throws what is wrong with a choice of readings; who knows the dialects passes it in. */
export type CheckReadings = (readings: Readonly<Record<string, string>>) => void

const findWrongReadings = ({ readings = {} }: ScenarioFile, source: SourceMap, check: CheckReadings): Finding[] =>
  Object.entries(readings).flatMap(([name, option]): Finding[] => {
    try {
      check({ [name]: option })
      return []
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return [{ code: 'invalid', message, ...source.positionOf(['readings', name]) }]
    }
  })

const findWrongRights = ({ keys = [] }: ScenarioFile, source: SourceMap, rights: Rights): Finding[] =>
  keys.flatMap((key, index) =>
    wrongRights(key, rights).map(({ path, message }): Finding => {
      return { code: 'invalid', message, ...source.positionOf(['keys', index, ...path]) }
    }),
  )

/** What only those know who know the dialects. */
export type Checks = { readonly checkReadings?: CheckReadings | undefined; readonly rights?: Rights | null | undefined }

/** Throws a ScenarioError that lists everything found wrong. `fileName` is only for its message. */
export const parseScenario = async (
  text: string,
  fileName: string,
  schema: object,
  { checkReadings = () => {}, rights }: Checks = {},
): Promise<ParsedScenario> => {
  const assertNone = (findings: readonly Finding[]): void => {
    if (findings.length > 0) throw scenarioFileError(fileName, findings)
  }
  const yaml = await readYaml(text, KIND)
  if (!('document' in yaml)) throw scenarioFileError(fileName, yaml)
  const { document, lines, value } = yaml
  const source = createSourceMap(document, lines)
  assertNone(await checkShape(value, { source, ...KIND }, schema))
  const file = value as ScenarioFile
  assertNone([
    ...checkReferences(file, source),
    ...findWrongReadings(file, source, checkReadings),
    ...(rights ? findWrongRights(file, source, rights) : []),
  ])
  return { file, source }
}
