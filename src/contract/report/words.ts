/** Words and figures that several reports share, so that they say the same in the same way. */

import { printableWhole } from '../../core/printable.js'
import type { CheckedExchange, CheckResult, OperationCoverage, ReadingRun, Verdict } from '../check-result.js'
import type { Finding } from '../finding.js'
import { commandFailed } from '../verdict.js'

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  kept: 'Contract kept',
  broken: 'Contract broken',
  'command-failed': 'The command failed',
  'not-called': 'No API was called',
}

export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`

/** `<dialect>.<operation>`, or the dialect where no operation matched. */
export const operationName = ({ dialect, operation }: Pick<Finding, 'dialect' | 'operation'>): string =>
  operation === null ? dialect : `${dialect}.${operation}`

/** Text on several lines; what else cannot be seen becomes a question mark, so that nothing hides or turns around. */
export const printableLines = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map((line) => line.split('\t').map(printableWhole).join('\t'))
    .join('\n')

export const exchangeOf = ({ exchanges }: CheckResult, sequence: number): CheckedExchange | undefined =>
  exchanges.find((exchange) => exchange.sequence === sequence)

/** `P2 <dialect>.timestamps = unix`. */
export const readingName = ({ reading, name, option }: ReadingRun): string => `${reading} ${name} = ${option}`

/** What came of a reading. */
export const readingEnd = ({ breaks }: ReadingRun): string => (breaks ? 'breaks the client' : 'no harm')

/** How the command ended, in words. */
export const commandEnd = ({ exitCode, signal, ended }: NonNullable<CheckResult['command']>): string => {
  if (ended === 'timeout') return 'ended because it took too long'
  if (ended === 'interrupt') return 'interrupted'
  return signal === null ? `exit code ${exitCode}` : `ended by ${signal}`
}

export const commandSucceeded = ({ command }: CheckResult): boolean => command === null || !commandFailed(command)

type Part = { readonly name: string; readonly done: boolean }

/** What an operation offers, in three groups, and whether the client used it. */
export const coverageGroups = ({ parameters, statuses, fields }: OperationCoverage) =>
  [
    { noun: 'parameter', parts: parameters.map(({ name, exercised }): Part => ({ name, done: exercised })) },
    { noun: 'status', parts: statuses.map(({ status, seen }): Part => ({ name: String(status), done: seen })) },
    { noun: 'body field', parts: fields.map(({ pointer, exercised }): Part => ({ name: pointer, done: exercised })) },
  ] as const

export type CoverageGroup = ReturnType<typeof coverageGroups>[number]

/** `3 of 12 parameters`. */
export const groupShare = ({ noun, parts }: CoverageGroup): string => {
  const nouns = noun === 'status' ? 'statuses' : `${noun}s`
  return `${parts.filter(({ done }) => done).length} of ${parts.length} ${parts.length === 1 ? noun : nouns}`
}
