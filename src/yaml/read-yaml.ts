/** From text to a YAML document and its data. What is not YAML comes out as findings, with line and column. */
import type { Alias, Document, LineCounter, YAMLError } from 'yaml'
import type { FileFinding } from './file-finding.js'

export type YamlFile = { readonly document: Document; readonly lines: LineCounter; readonly value: unknown }

/** What a kind of file is called in messages, and what an empty one is told; without that it is as good as an empty map. */
export type FileKind = { readonly noun: string; readonly whenEmpty?: string }

/** After the first error of a line the rest of it is guesswork. */
const onePerLine = (findings: readonly FileFinding[]): FileFinding[] =>
  findings.filter(({ line }, index) => findings.findIndex((other) => other.line === line) === index)

const syntax = (message: string, lines: LineCounter, offset = 0): FileFinding => {
  const { line, col } = lines.linePos(offset)
  return { code: 'syntax', message: `This is not YAML: ${message}.`, line, column: col }
}

/** The library tells aliases that lead nowhere, or to far too much, only by throwing while it turns them into data. */
const toData = async (document: Document, lines: LineCounter): Promise<{ value: unknown } | FileFinding> => {
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
export const readYaml = async (
  text: string,
  { noun, whenEmpty }: FileKind,
): Promise<YamlFile | readonly FileFinding[]> => {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const oneDocument = `A ${noun} is one document; please remove the line "---" and what follows it`
  const toFinding = ({ code, message, pos }: YAMLError) =>
    syntax(code === 'MULTIPLE_DOCS' ? oneDocument : message.replace(/\.$/, ''), lines, pos[0])
  if (document.errors.length > 0) return onePerLine(document.errors.map(toFinding))
  if (document.contents === null) {
    if (whenEmpty === undefined) return { document, lines, value: {} }
    return [{ code: 'missing', message: `The file is empty. ${whenEmpty}`, line: 1, column: 1 }]
  }
  const data = await toData(document, lines)
  return 'value' in data ? { document, lines, value: data.value } : [data]
}
