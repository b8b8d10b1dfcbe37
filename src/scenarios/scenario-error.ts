/** The one error that loading a scenario throws: a user's file, name or option is wrong, and this says where and what to do. */
import { type FileFinding, inFileOrder, tellFindings } from '../yaml/file-finding.js'

export type ScenarioErrorCode = FileFinding['code'] | 'unknown-scenario' | 'unreadable' | 'refused' | 'clock'

export type Finding = Omit<FileFinding, 'code'> & { readonly code: ScenarioErrorCode }

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

/** An error over all findings of one file. */
export const scenarioFileError = (file: string, findings: readonly Finding[]): ScenarioError => {
  const inOrder = inFileOrder(findings)
  const code = inOrder[0]?.code ?? 'invalid'
  return new ScenarioError(code, `Failed to load the scenario: ${tellFindings(file, findings)}`, inOrder)
}
