/**
 * SARIF 2.1.0, which code scanning reads. A finding is about a request and not about a line of a file, so that its place is the operation,
 * written as a relative path: readers refuse a whole log for a place with a scheme that is not `file`.
 */

import { type ViolationCode, violationCodes } from '../../core/violation.js'
import type { CheckFinding, CheckResult } from '../check-result.js'
import { type Builders, toResult } from './sarif-result.js'
import { commandSucceeded } from './words.js'

const meaningOf = (code: string): string => violationCodes[code as ViolationCode] ?? code.replaceAll('-', ' ')

const toRules = (findings: readonly CheckFinding[], { SarifRuleBuilder }: Builders) =>
  [...new Set(findings.map(({ code }) => code))]
    .sort()
    .map((ruleId) => new SarifRuleBuilder().initSimple({ ruleId, shortDescriptionText: meaningOf(ruleId) }))

const invocationOf = (result: CheckResult) => ({
  executionSuccessful: commandSucceeded(result) && result.verdict !== 'not-called',
  ...(result.command && { commandLine: result.command.line }),
  ...(result.command?.exitCode != null && { exitCode: result.command.exitCode }),
  ...(result.command?.signal && { exitSignalName: result.command.signal }),
  toolExecutionNotifications: [
    ...result.reasons.map((text) => ({ level: 'error' as const, message: { text } })),
    ...result.notes.map((text) => ({ level: 'note' as const, message: { text } })),
  ],
})

/** The builder's own way to text refuses a log in which one of its marks stands, even where a client has sent it. */
export const toSarif = async (result: CheckResult): Promise<string> => {
  const builders = await import('node-sarif-builder')
  const all = [...result.findings, ...result.suppressed]
  const run = new builders.SarifRunBuilder().initSimple({
    toolDriverName: 'proforma',
    toolDriverVersion: result.proforma,
  })
  for (const rule of toRules(all, builders)) run.addRule(rule)
  for (const finding of all) run.addResult(toResult(finding, result, builders))
  const { verdict, mode, coverage, scenario, seed, now, readings } = result
  Object.assign(run.run, {
    invocations: [invocationOf(result)],
    columnKind: 'utf16CodeUnits',
    properties: { verdict, mode, coverage: coverage.share, scenario, seed, now, readings },
  })
  const log = new builders.SarifBuilder({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json' })
  log.addRun(run)
  return `${JSON.stringify(log.buildSarifOutput(), null, 2)}\n`
}
