/** From YAML text to a checked scenario file; whatever is wrong comes out with its line and column. */

import { checkReferences } from './check-references.js'
import { checkShape } from './check-shape.js'
import { type Finding, scenarioFileError } from './scenario-error.js'
import type { ScenarioFile } from './scenario-file.js'
import { createSourceMap, type SourceMap } from './source-map.js'

export type ParsedScenario = { readonly file: ScenarioFile; readonly source: SourceMap }

/** Throws a ScenarioError that lists everything found wrong. `fileName` is only for its message. */
export const parseScenario = async (text: string, fileName: string, schema: object): Promise<ParsedScenario> => {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const broken: Finding[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return { code: 'syntax', message: `This is not YAML: ${error.message}.`, line, column: col }
  })
  if (broken.length > 0) throw scenarioFileError(fileName, broken)
  const source = createSourceMap(document, lines)
  const value: unknown = document.toJS()
  const shape = await checkShape(value, source, schema)
  if (shape.length > 0) throw scenarioFileError(fileName, shape)
  const file = value as ScenarioFile
  const references = checkReferences(file, source)
  if (references.length > 0) throw scenarioFileError(fileName, references)
  return { file, source }
}
