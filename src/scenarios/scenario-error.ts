/** The one error that loading a scenario throws: a user's file, name or option is wrong, and this says where and what to do. */
export type ScenarioErrorCode =
  | 'unknown-scenario'
  | 'unreadable'
  | 'syntax'
  | 'unknown-key'
  | 'missing'
  | 'invalid'
  | 'refused'
  | 'clock'

export type Finding = {
  readonly code: ScenarioErrorCode
  /** What is wrong, what was expected and what was found, as one or two sentences. */
  readonly message: string
  readonly line: number
  readonly column: number
}

export class ScenarioError extends Error {
  override name = 'ScenarioError' as const
  readonly code: ScenarioErrorCode
  /** Every place that is wrong, in the order of the file; empty when the trouble is not inside a file. */
  readonly findings: readonly Finding[]

  constructor(code: ScenarioErrorCode, message: string, findings: readonly Finding[] = []) {
    super(message)
    this.code = code
    this.findings = findings
  }
}

/** More than anybody mends at once. */
const MOST_SHOWN = 20

/** An error over all findings of one file, each with `file:line:column`, the form that editors and terminals open. */
export const scenarioFileError = (file: string, findings: readonly Finding[]): ScenarioError => {
  const inOrder = [...findings].sort((a, b) => a.line - b.line || a.column - b.column)
  const places = inOrder
    .slice(0, MOST_SHOWN)
    .map((finding) => `  ${file}:${finding.line}:${finding.column} ${finding.message}`)
  const more = inOrder.length > MOST_SHOWN ? `\n  … and ${inOrder.length - MOST_SHOWN} more.` : ''
  const what = inOrder.length === 1 ? 'it has a mistake' : `it has ${inOrder.length} mistakes`
  const code = inOrder[0]?.code ?? 'invalid'
  return new ScenarioError(code, `Failed to load the scenario: ${what}.\n${places.join('\n')}${more}`, inOrder)
}
