/**
 * JUnit XML, which CI servers show as tests: a suite for the run itself and one for each dialect. Names of cases say nothing about
 * values, so that the same mistake is the same test from one run to the next. Some case fails exactly where the verdict is not `kept`.
 */

import type { Builder, TestSuite } from 'junit-report-builder'
import type { CheckFinding, CheckResult, DialectCoverage } from '../check-result.js'
import { groundOf, headlineOf } from '../headline.js'
import { count } from '../verdict.js'
import { addCase, fail, print } from './junit-case.js'
import { addRun, seconds } from './junit-run.js'
import { operationName, readingEnd, readingName } from './words.js'

const detailsOf = (finding: CheckFinding): string =>
  [
    `${finding.severity}: ${headlineOf(finding)}`,
    `request:  ${finding.request}`,
    `expected: ${finding.expected}`,
    `found:    ${finding.received}, at ${finding.at}`,
    `known:    ${groundOf(finding.evidence)}`,
    ...(finding.evidence.url === undefined ? [] : [`see:      ${finding.evidence.url}`]),
    `seen:     ${count(finding.count, 'time')}, first in exchange ${finding.exchange}`,
    `again:    ${finding.curl}`,
  ].join('\n')

/** Elements of a list are alike, as they are in a folded finding. */
const placeOf = (at: string): string => at.replaceAll(/\[\d+\]/g, '[]')

const addFinding = (suite: TestSuite, finding: CheckFinding): void => {
  const added = addCase(
    suite,
    operationName(finding),
    `${finding.code} at ${placeOf(finding.at)} of the ${finding.side}`,
  )
  if (finding.fails) fail(added, finding.code, headlineOf(finding), detailsOf(finding))
  else print(added, detailsOf(finding))
}

const addSuppressed = (suite: TestSuite, finding: CheckResult['suppressed'][number]): void => {
  const name = `${finding.code} at ${placeOf(finding.at)} of the ${finding.side} (suppressed)`
  const added = addCase(suite, operationName(finding), name).skipped()
  print(added, `suppressed: ${finding.reason}\n${detailsOf(finding)}`)
}

/** Operations that were called and kept the contract. */
const addKept = (suite: TestSuite, { dialect, operations }: DialectCoverage, result: CheckResult): void => {
  const broken = new Set(result.findings.filter(({ fails }) => fails).map(operationName))
  for (const { operation, calls } of operations) {
    const name = operationName({ dialect, operation })
    if (calls === 0 || broken.has(name)) continue
    const own = result.exchanges.filter((each) => each.dialect === dialect && each.operation === operation)
    const taken = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
    print(addCase(suite, name, 'keeps the contract').time(seconds(taken)), count(calls, 'call'))
  }
}

const addDialect = (builder: Builder, dialect: string, result: CheckResult): void => {
  const suite = builder.testSuite().name(dialect)
  const isOwn = (finding: CheckFinding): boolean => finding.dialect === dialect
  const coverage = result.coverage.dialects.find((each) => each.dialect === dialect)
  if (coverage) addKept(suite, coverage, result)
  for (const finding of result.findings.filter(isOwn)) addFinding(suite, finding)
  for (const finding of result.suppressed.filter(isOwn)) addSuppressed(suite, finding)
}

/** A reading is a guess, so that one that breaks the client is a failure where guesses count. */
const addReadings = (builder: Builder, { readingRuns, failOn }: CheckResult): void => {
  const suite = builder.testSuite().name('readings')
  for (const run of readingRuns) {
    const added = addCase(suite, 'readings', readingName(run))
    const told = [run.question, run.means, ...run.reasons, ...run.sources].join('\n')
    if (run.breaks && failOn === 'guessed') fail(added, 'reading', readingEnd(run), told)
    else print(added, `${readingEnd(run)}\n${told}`)
  }
}

/** Its types are those of a module with a default export; it is CommonJS, and is one builder itself. */
const load = async (): Promise<Builder> => {
  const { default: builder } = (await import('junit-report-builder')) as unknown as { readonly default: Builder }
  return builder.newBuilder()
}

export const toJunit = async (result: CheckResult): Promise<string> => {
  const builder = (await load()).name('proforma check')
  addRun(builder, result)
  const called = result.coverage.dialects.filter(({ called }) => called).map(({ dialect }) => dialect)
  const found = [...result.findings, ...result.suppressed].map(({ dialect }) => dialect)
  for (const dialect of new Set([...called, ...found])) addDialect(builder, dialect, result)
  if (result.readingRuns.length > 0) addReadings(builder, result)
  return `${builder.build()}\n`
}
