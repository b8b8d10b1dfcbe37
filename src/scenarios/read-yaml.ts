/** From text to a YAML document and its data. What is not YAML comes out as findings, with line and column. */
import type { Alias, Document, LineCounter, YAMLError } from 'yaml'
import type { Finding } from './scenario-error.js'

export type YamlFile = { readonly document: Document; readonly lines: LineCounter; readonly value: unknown }

const messages: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A scenario is one document; please remove the line "---" and what follows it',
}

/** After the first error of a line the rest of it is guesswork. */
const onePerLine = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ line }, index) => findings.findIndex((other) => other.line === line) === index)

const syntax = (message: string, lines: LineCounter, offset = 0): Finding => {
  const { line, col } = lines.linePos(offset)
  return { code: 'syntax', message: `This is not YAML: ${message}.`, line, column: col }
}

/** The library tells aliases that lead nowhere, or to far too much, only by throwing while it turns them into data. */
const toData = async (document: Document, lines: LineCounter): Promise<{ value: unknown } | Finding> => {
  try {
    return { value: document.toJS() as unknown }
  } catch (error) {
    const { visit } = await import('yaml')
    const lost: Alias[] = []
    visit(document, { Alias: (_, alias) => void (alias.resolve(document) === undefined && lost.push(alias)) })
    const [first] = lost
    const message = error instanceof Error ? error.message : String(error)
    if (!first) return syntax(message, lines)
    return syntax(`there is no "&${first.source}" before "*${first.source}"`, lines, first.range?.[0])
  }
}

/** A file, or everything that keeps it from being one. */
export const readYaml = async (text: string): Promise<YamlFile | readonly Finding[]> => {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const toFinding = ({ code, message, pos }: YAMLError) =>
    syntax(messages[code] ?? message.replace(/\.$/, ''), lines, pos[0])
  if (document.errors.length > 0) return onePerLine(document.errors.map(toFinding))
  if (document.contents === null) {
    const message =
      'The file is empty. Expected description, seed, now and seller; the shipped scenario "empty" shows how.'
    return [{ code: 'missing', message, line: 1, column: 1 }]
  }
  const data = await toData(document, lines)
  return 'value' in data ? { document, lines, value: data.value } : [data]
}
