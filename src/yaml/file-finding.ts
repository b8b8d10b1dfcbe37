/** What is wrong at a place of a file, and how all of it is told together. */

export type FileFinding = {
  readonly code: 'syntax' | 'unknown-key' | 'missing' | 'invalid'
  /** What is wrong, what was expected and what was found, as one or two sentences. */
  readonly message: string
  readonly line: number
  readonly column: number
}

type Place = Omit<FileFinding, 'code'>

/** More than anybody mends at once. */
const MOST_SHOWN = 20

export const inFileOrder = <F extends Place>(findings: readonly F[]): readonly F[] =>
  findings.toSorted((a, b) => a.line - b.line || a.column - b.column)

/** `it has a mistake.` and each with `file:line:column`, the form that editors and terminals open. */
export const tellFindings = (file: string, findings: readonly Place[]): string => {
  const places = inFileOrder(findings)
    .slice(0, MOST_SHOWN)
    .map(({ line, column, message }) => `  ${file}:${line}:${column} ${message}`)
  const more = findings.length > MOST_SHOWN ? `\n  … and ${findings.length - MOST_SHOWN} more.` : ''
  const what = findings.length === 1 ? 'it has a mistake' : `it has ${findings.length} mistakes`
  return `${what}.\n${places.join('\n')}${more}`
}
