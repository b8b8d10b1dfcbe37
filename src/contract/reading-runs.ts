/** The same command under other readings: which of them break the client. Pure. */

import type { CheckFinding, CheckResult, ReadingRun } from './check-result.js'
import { headlineOf } from './headline.js'
import { commandFailed, count, sayCommand } from './verdict.js'

/** What a run tried. */
export type Tried = Pick<ReadingRun, 'reading' | 'name' | 'question' | 'sources' | 'option' | 'means'>

const keyOf = ({ code, dialect, operation, at }: CheckFinding): string => JSON.stringify([code, dialect, operation, at])

/** A finding that does not fail the run as it was asked for does not break it here either. */
const newFindings = (base: CheckResult, run: CheckResult): readonly string[] => {
  const known = new Set(base.findings.map(keyOf))
  return run.findings
    .filter((finding) => finding.fails && !known.has(keyOf(finding)))
    .map((finding) => `It now breaks the contract: ${headlineOf(finding)}.`)
}

const newFailure = ({ command: before }: CheckResult, { command }: CheckResult): readonly string[] =>
  before && !commandFailed(before) ? sayCommand(command) : []

const newSilence = (base: CheckResult, { verdict, reasons }: CheckResult): readonly string[] =>
  verdict === 'not-called' && base.verdict !== 'not-called' ? reasons.slice(0, 1) : []

export const toReadingRun = (base: CheckResult, run: CheckResult, tried: Tried): ReadingRun => {
  const reasons = [...newFailure(base, run), ...newFindings(base, run), ...newSilence(base, run)]
  return { ...tried, verdict: run.verdict, breaks: reasons.length > 0, reasons }
}

/**
 * The result with what was tried besides. A reading is a guess about the API, so that those that break the client are a
 * reason against it only where guesses count.
 */
export const withReadingRuns = (base: CheckResult, runs: readonly ReadingRun[]): CheckResult => {
  const breaking = runs.filter(({ breaks }) => breaks)
  if (breaking.length === 0 || base.failOn !== 'guessed') return { ...base, readingRuns: runs }
  const names = breaking.map(({ reading, option }) => `${reading}=${option}`).join(', ')
  const verb = breaking.length === 1 ? 'breaks' : 'break'
  const reason = `${count(breaking.length, 'reading')} of what the documentation leaves open ${verb} the client: ${names}.`
  const verdict = base.verdict === 'kept' ? 'broken' : base.verdict
  return { ...base, verdict, reasons: [...base.reasons, reason], readingRuns: runs }
}
