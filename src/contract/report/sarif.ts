/**
 * SARIF 2.1.0, which code scanning reads. A finding is about a request and not about a line of a file, so that its place is the operation,
 * written as a relative path: readers refuse a whole log for a place with a scheme that is not `file`.
 */

import { parseParams } from '../../core/params.js'
import { printableWhole } from '../../core/printable.js'
import { reasonPhrase } from '../../core/reason-phrase.js'
import { type ViolationCode, violationCodes } from '../../core/violation.js'
import type { CheckedExchange, CheckFinding, CheckResult, HeaderLine, SuppressedFinding } from '../check-result.js'
import type { Severity } from '../finding.js'
import { headlineOf } from '../headline.js'
import { commandSucceeded, exchangeOf, operationName } from './words.js'

type Result = import('sarif').Result
type Builders = typeof import('node-sarif-builder')

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

const pathOf = ({ dialect, operation, request }: CheckFinding): string => {
  const path = operation ?? request.replace(/^\S+ \/?/, '').replace(/\?.*$/s, '')
  return printableWhole(`${dialect}/${path}`).split('/').map(encodeURIComponent).join('/')
}

const headersOf = (lines: readonly HeaderLine[]): Record<string, string> =>
  Object.fromEntries(lines.map(({ name, value }) => [name, value]))

const bodyOf = (text: string | null) => (text === null ? {} : { body: { text } })

const webOf = (exchange: CheckedExchange | undefined): Pick<Result, 'webRequest' | 'webResponse'> => {
  if (exchange === undefined) return {}
  const { method, url, status } = exchange
  const search = /\?([^#]*)/.exec(url)?.[1] ?? ''
  return {
    webRequest: {
      ...{ index: -1, protocol: 'HTTP', version: '1.1', target: url, method },
      headers: headersOf(exchange.requestHeaders),
      parameters: Object.fromEntries(parseParams(search)),
      ...bodyOf(exchange.requestBody),
    },
    webResponse: {
      ...{ index: -1, protocol: 'HTTP', version: '1.1', statusCode: status, reasonPhrase: reasonPhrase(status) },
      headers: headersOf(exchange.responseHeaders),
      ...bodyOf(exchange.responseBody),
    },
  }
}

/** Tells the same finding from one run to the next, and two in the same operation from each other. */
const fingerprintOf = (finding: CheckFinding): string =>
  [finding.code, finding.side, operationName(finding), finding.at.replaceAll(/\[\d+\]/g, '[]')].join(' ')

const suppressionOf = ({ reason }: Partial<SuppressedFinding>): Pick<Result, 'suppressions'> =>
  reason === undefined ? { suppressions: [] } : { suppressions: [{ kind: 'external', justification: reason }] }

const toResult = (finding: CheckFinding | SuppressedFinding, of: CheckResult, { SarifResultBuilder }: Builders) => {
  const { code, severity, at, pointer, side, expected, received, suggestion, evidence } = finding
  const builder = new SarifResultBuilder().initSimple({
    ...{ ruleId: code, level: LEVELS[severity], messageText: printableWhole(headlineOf(finding)) },
    ...{ fileUri: pathOf(finding), startLine: 1 },
  })
  const name = operationName(finding)
  Object.assign(builder.result, {
    kind: 'fail',
    occurrenceCount: finding.count,
    partialFingerprints: { 'proforma/v1': fingerprintOf(finding), primaryLocationLineHash: fingerprintOf(finding) },
    ...suppressionOf(finding),
    ...webOf(exchangeOf(of, finding.exchange)),
    properties: {
      at,
      pointer,
      side,
      expected,
      received,
      suggestion,
      evidence,
      fails: finding.fails,
      curl: finding.curl,
    },
  })
  const [location] = builder.result.locations ?? []
  if (location)
    location.logicalLocations = [
      { name: finding.operation ?? finding.dialect, fullyQualifiedName: name, kind: 'function' },
    ]
  return builder
}

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
  toolExecutionNotifications: result.reasons.map((text) => ({ level: 'error' as const, message: { text } })),
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
