/** What a check comes to, for a terminal: a summary that is read in seconds, the details below. */

import type { CheckFinding, CheckResult, DialectCoverage, ReadingRun, Verdict } from '../contract/check-result.js'
import { entryOf } from '../contract/review.js'
import { count, percent } from '../contract/verdict.js'
import { printableWhole } from '../core/printable.js'
import { paint } from './paint.js'

type Brush = ReturnType<typeof paint>
type Output = { readonly isTTY?: boolean; write(text: string): unknown }

/** More would not be read. */
const MOST = 20

const HEADLINES: Readonly<Record<Verdict, string>> = {
  kept: 'the contract is kept',
  broken: 'the contract is broken',
  'command-failed': 'the command failed',
  'not-called': 'nothing was called',
}

const MARGIN = 11

const row = (name: string, text: string): string => `  ${name.padEnd(MARGIN)}${text}`

const headline = ({ verdict }: CheckResult, { bold, green, red }: Brush): string =>
  `proforma check: ${bold((verdict === 'kept' ? green : red)(HEADLINES[verdict]))}`

const commandRow = ({ command }: CheckResult): readonly string[] => {
  if (!command) return []
  const { line, exitCode, signal } = command
  return [row('command', `${printableWhole(line)}, ${signal === null ? `exit code ${exitCode}` : signal}`)]
}

const worldRow = ({ scenario, seed, now, readings }: CheckResult): readonly string[] => {
  if (scenario === null) return []
  const chosen = Object.entries(readings).map(([id, option]) => `, ${id}=${option}`)
  return [row('scenario', `${scenario}, seed ${seed}, clock at ${now}${chosen.join('')}`)]
}

const findingsRow = ({ findings, suppressed }: CheckResult): string => {
  const of = (severity: CheckFinding['severity']): number =>
    findings.filter((each) => each.severity === severity).length
  const kinds = [
    [of('error'), count(of('error'), 'error')],
    [of('warning'), count(of('warning'), 'warning')],
    [of('advice'), `${of('advice')} of advice`],
    [suppressed.length, `${suppressed.length} suppressed`],
  ] as const
  const some = kinds.filter(([number]) => number > 0).map(([, text]) => text)
  return row('findings', some.length === 0 ? 'none' : some.join(', '))
}

const part = (done: number, of: number, noun: string): string => `${done} of ${of} ${noun}`

const coverageRow = ({ dialect, called, share, operations }: DialectCoverage): string => {
  if (!called) return row('', `${dialect} was not called`)
  const parameters = operations.flatMap((each) => each.parameters)
  const statuses = operations.flatMap((each) => each.statuses)
  const fields = operations.flatMap((each) => each.fields)
  const parts = [
    part(operations.filter(({ succeeded }) => succeeded > 0).length, operations.length, 'operations'),
    part(parameters.filter(({ exercised }) => exercised).length, parameters.length, 'parameters'),
    part(statuses.filter(({ seen }) => seen).length, statuses.length, 'statuses'),
    ...(fields.length === 0
      ? []
      : [part(fields.filter(({ exercised }) => exercised).length, fields.length, 'body fields')]),
  ]
  return row('', `${dialect} ${percent(share)}: ${parts.join(', ')}`)
}

const callsRow = ({ coverage, exchanges }: CheckResult): string => {
  const calls = exchanges.filter(({ dialect }) => dialect !== null)
  const names = coverage.dialects.filter(({ called }) => called).map(({ dialect }) => dialect)
  const where = names.map((name) => `${calls.filter(({ dialect }) => dialect === name).length} to ${name}`)
  return row('calls', calls.length === 0 ? 'none' : where.join(', '))
}

const coverageRows = ({ coverage }: CheckResult): readonly string[] => {
  const called = coverage.dialects.filter((each) => each.called)
  return called.length === 0 ? [] : [row('coverage', percent(coverage.share)), ...coverage.dialects.map(coverageRow)]
}

const SHADES = { error: 'red', warning: 'yellow', advice: 'dim' } as const

const detail = (finding: CheckFinding, brush: Brush): string => {
  const { severity } = finding
  return entryOf(finding).replace(severity, brush[SHADES[severity]](severity))
}

const details = ({ findings }: CheckResult, brush: Brush): readonly string[] => {
  const left = findings.length - MOST
  return [
    ...findings.slice(0, MOST).map((finding) => detail(finding, brush)),
    ...(left > 0 ? [`… and ${count(left, 'more finding')}.`] : []),
  ]
}

const suppressions = ({ suppressed, unusedSuppressions }: CheckResult): readonly string[] => {
  const used = suppressed.map(({ code, at, dialect, operation, count: times, reason }) =>
    row('', `${code} ${at} in ${operation === null ? dialect : `${dialect}.${operation}`}, ${times} times: ${reason}`),
  )
  const unused = unusedSuppressions.map(({ code, operation, reason }) => row('', `${code} in ${operation}: ${reason}`))
  return [
    ...(used.length > 0 ? [['Suppressed:', ...used].join('\n')] : []),
    ...(unused.length > 0 ? [['Suppressions that fit nothing any more:', ...unused].join('\n')] : []),
  ].map(printableWholeLines)
}

const printableWholeLines = (text: string): string => text.split('\n').map(printableWhole).join('\n')

const breaking = ({ reading, option, name, question, means, sources, reasons }: ReadingRun, { red }: Brush): string =>
  [
    `${red('breaks')}: ${reading}=${option} (${name}): ${means}`,
    row('question', question),
    ...sources.map((source, index) => row(index === 0 ? 'sources' : '', source)),
    ...reasons.map((reason, index) => row(index === 0 ? 'what' : '', printableWhole(reason))),
    row('again', `--reading ${reading}=${option}`),
  ].join('\n')

const readings = ({ readingRuns }: CheckResult, brush: Brush): readonly string[] => {
  if (readingRuns.length === 0) return []
  const broken = readingRuns.filter(({ breaks }) => breaks)
  const unharmed = readingRuns.filter(({ breaks }) => !breaks).map(({ reading, option }) => `${reading}=${option}`)
  const names = unharmed.length === 0 ? '' : `; it is unharmed under ${unharmed.join(', ')}`
  return [
    `${broken.length} of ${count(readingRuns.length, 'reading')} that were tried break the client${names}.`,
    ...broken.map((run) => breaking(run, brush)),
  ]
}

const againLine = ({ findings, scenario, seed, readings: chosen }: CheckResult): readonly string[] => {
  if (findings.length === 0 || scenario === null) return []
  const options = Object.entries(chosen).map(([id, option]) => ` --reading ${id}=${option}`)
  return [`The lines for curl work with: proforma serve --scenario ${scenario} --seed ${seed}${options.join('')}`]
}

export const formatCheck = (result: CheckResult, isTerminal: boolean): string => {
  const brush = paint(isTerminal)
  const summary = [
    headline(result, brush),
    ...result.reasons.map((reason) => `  ${printableWhole(reason)}`),
    '',
    ...commandRow(result),
    ...worldRow(result),
    callsRow(result),
    findingsRow(result),
    ...coverageRows(result),
  ].join('\n')
  const blocks = [
    summary,
    ...details(result, brush),
    ...suppressions(result),
    ...readings(result, brush),
    ...againLine(result),
  ]
  return `\n${blocks.join('\n\n')}\n`
}

export const printCheck = (result: CheckResult, output: Output): void => {
  output.write(formatCheck(result, output.isTTY === true))
}
