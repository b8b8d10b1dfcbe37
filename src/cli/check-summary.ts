/** A check in a few rows that are read in seconds. */

import type { CheckFinding, CheckResult, DialectCoverage, Verdict } from '../contract/check-result.js'
import { count, percent } from '../contract/verdict.js'
import { printableWhole } from '../core/printable.js'
import type { Brush } from './paint.js'
import { row } from './row.js'

const HEADLINES: Readonly<Record<Verdict, string>> = {
  kept: 'the contract is kept',
  broken: 'the contract is broken',
  'command-failed': 'the command failed',
  'not-called': 'nothing was called',
}

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
  const calls = coverage.dialects.map(({ dialect: name }) => ({
    name,
    number: exchanges.filter(({ dialect }) => dialect === name).length,
  }))
  const where = calls.filter(({ number }) => number > 0).map(({ name, number }) => `${number} to ${name}`)
  return row('calls', where.length === 0 ? 'none' : where.join(', '))
}

const coverageRows = ({ coverage }: CheckResult): readonly string[] => {
  const called = coverage.dialects.filter((each) => each.called)
  return called.length === 0 ? [] : [row('coverage', percent(coverage.share)), ...coverage.dialects.map(coverageRow)]
}

/** The verdict with its reasons, and what it rests on. */
export const summaryOf = (result: CheckResult, brush: Brush): string =>
  [
    headline(result, brush),
    ...result.reasons.map((reason) => `  ${printableWhole(reason)}`),
    ...result.notes.map((note) => `  Note: ${printableWhole(note)}`),
    '',
    ...commandRow(result),
    ...worldRow(result),
    callsRow(result),
    findingsRow(result),
    ...coverageRows(result),
  ].join('\n')
