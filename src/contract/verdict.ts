/** The verdict over a run, and its reasons in sentences. Pure. */

import type { CheckFinding, CheckResult, CommandOutcome, Coverage, FailOn, Verdict } from './check-result.js'
import type { Told } from './stopped.js'

export type Judged = {
  readonly command: CommandOutcome | null
  readonly findings: readonly CheckFinding[]
  readonly coverage: Coverage
  readonly failOn: FailOn
  /** From 0 to 1. */
  readonly minCoverage: number | null
  /** What there is to call, as it is called in sentences. */
  readonly titles: readonly string[]
  /** What the command was told of where to call: names and values of variables. */
  readonly told: Readonly<Record<string, string>>
  /** Requests that came to no API: method and path. */
  readonly astray: readonly string[]
  /** Of requests that never came to the API. */
  readonly stopped?: Told
}

const MOST_ASTRAY = 3

const NONE_STOPPED: Told = { failing: [], others: [] }

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

/** `A, B or C`. */
const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** Rounded down: what is not all of it is not shown as 100. */
export const percent = (share: number): string => `${Math.floor(share * 100 + 1e-9)} %`

const COUNTING: Readonly<Record<FailOn, string>> = {
  documented: 'documented',
  inferred: 'documented or inferred',
  guessed: 'documented, inferred or guessed',
  never: 'known',
}

const sayFindings = ({ findings, failOn }: Judged): readonly string[] => {
  const failing = findings.filter(({ fails }) => fails)
  if (failing.length === 0) return []
  const times = failing.reduce((sum, finding) => sum + finding.count, 0)
  const verb = failing.length === 1 ? 'breaks' : 'break'
  const all = times === failing.length ? '' : ` (${times} times in all)`
  return [`${count(failing.length, 'finding')}${all} ${verb} what is ${COUNTING[failOn]}.`]
}

export const commandFailed = ({ exitCode, ended }: CommandOutcome): boolean => exitCode !== 0 || ended !== null

const endingOf = ({ exitCode, signal, ended }: CommandOutcome): string => {
  if (ended === 'timeout') return 'took longer than --timeout allows'
  if (ended === 'interrupt') return 'was interrupted'
  return signal === null ? `ended with exit code ${exitCode}` : `was ended by ${signal}`
}

export const sayCommand = (command: CommandOutcome | null): readonly string[] =>
  command && commandFailed(command) ? [`The command itself failed: ${command.line} ${endingOf(command)}.`] : []

const isCalled = ({ coverage }: Judged): boolean => coverage.dialects.some(({ called }) => called)

const sayAstray = ({ astray }: Judged): string => {
  if (astray.length === 0) return ''
  const shown = listed(astray.slice(0, MOST_ASTRAY), 'and')
  const more = astray.length > MOST_ASTRAY ? ' and others' : ''
  return ` What came is at no API: ${shown}${more}.`
}

/** Who has interrupted it knows why. */
const sayNotCalled = (judged: Judged): readonly string[] => {
  const { failing, others } = judged.stopped ?? NONE_STOPPED
  if (isCalled(judged)) return failing
  if (failing.length + others.length > 0) return [...failing, ...others]
  if (judged.command?.ended === 'interrupt') return []
  const { command, titles, told } = judged
  const names = listed(titles, 'or')
  if (!command) return [`The recorded traffic never calls ${names}.${sayAstray(judged)}`]
  const pairs = Object.entries(told).map(([name, value]) => `${name}=${value}`)
  const hint = pairs.length === 0 ? '' : `; it was told ${listed(pairs, 'and')}`
  return [`Your client never called ${names}${hint}.${sayAstray(judged)}`]
}

const sayCoverage = (judged: Judged): readonly string[] => {
  const { coverage, minCoverage } = judged
  if (minCoverage === null || !isCalled(judged) || coverage.share >= minCoverage) return []
  return [`It covers ${percent(coverage.share)} of what is documented, and ${percent(minCoverage)} is asked for.`]
}

/** The client's mistakes come first, since they may be why the command failed; what it did not do last. */
export const judgeRun = (judged: Judged): Pick<CheckResult, 'verdict' | 'reasons'> => {
  const said: readonly (readonly [Verdict, readonly string[]])[] = [
    ['broken', sayFindings(judged)],
    ['command-failed', sayCommand(judged.command)],
    ['not-called', sayNotCalled(judged)],
    ['broken', sayCoverage(judged)],
  ]
  const [first] = said.find(([, reasons]) => reasons.length > 0) ?? ['kept' as const]
  return { verdict: first, reasons: said.flatMap(([, reasons]) => reasons) }
}
