/** What was recorded in a run, and how its command ended -> what the check comes to. Pure. */

import type { Exchange } from '../core/message.js'
import type {
  CheckedExchange,
  CheckFinding,
  CheckResult,
  CommandOutcome,
  FailOn,
  SuppressedFinding,
  Suppression,
} from './check-result.js'
import { type Recorded, toCheckedExchange } from './checked-exchange.js'
import { coverageOf } from './coverage.js'
import { isExcepted } from './excepted.js'
import { type FoldedFinding, foldFindings } from './fold-findings.js'
import { createRedactor } from './redact.js'
import { requestLine } from './request-line.js'
import { RANK } from './review.js'
import { runFindings } from './run-findings.js'
import { tellStopped } from './stopped.js'
import { tellFaults } from './tell-faults.js'
import { type Spoken, toFindings } from './to-findings.js'
import { judgeRun } from './verdict.js'
import { secretsOfRun, withoutSecrets } from './without-secrets.js'

export type Run = Pick<CheckResult, 'mode' | 'scenario' | 'seed' | 'now' | 'readings' | 'proforma'> & {
  readonly command: CommandOutcome | null
  /** In any order. */
  readonly recorded: readonly Recorded[]
  /** The dialects that could be called, in the readings of the run. */
  readonly spoken: readonly Spoken[]
  /** Variables of the command's environment that say where to call. */
  readonly told: Readonly<Record<string, string>>
  /** What a reader should know besides, in sentences. */
  readonly notes?: readonly string[]
  /** Texts that must not be shown, besides those that requests show as secret. */
  readonly secrets?: readonly string[]
}

export type Standards = {
  readonly failOn: FailOn
  readonly suppressions: readonly Suppression[]
  /** From 0 to 1. */
  readonly minCoverage: number | null
}

const GRADES: Readonly<Record<FailOn, readonly string[]>> = {
  documented: ['documented'],
  inferred: ['documented', 'inferred'],
  guessed: ['documented', 'inferred', 'guessed'],
  never: [],
}

const isFailing = ({ severity, evidence }: FoldedFinding, failOn: FailOn): boolean =>
  severity !== 'advice' && GRADES[failOn].includes(evidence.grade)

/** Where `proforma serve` answers unless it is told otherwise: the server of a run is gone when its line is read. */
const LATER = 'http://127.0.0.1:4747'

/** A line that a stand-in can be asked again, whatever it was called when it was a vendor's host behind a proxy. */
const toLater = ({ curl, dialect }: FoldedFinding, { mode }: Run): string =>
  mode === 'stand-in'
    ? curl.replace(/'http:\/\/[^/']*/, `'${LATER}`).replace(/'https:\/\/[^/']*/, `'${LATER}/${dialect}`)
    : curl

const rankOf = ({ fails, severity }: CheckFinding): number => (fails ? 0 : 10) + RANK[severity]

const placeOf = ({ dialect, operation, code, at, expected }: CheckFinding): string =>
  [dialect, operation ?? '', code, at, expected].join(' ')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Not by the order of requests, which differs from run to run where a client sends several at once. */
const inOrder = <F extends CheckFinding>(findings: readonly F[]): readonly F[] =>
  findings.toSorted((a, b) => rankOf(a) - rankOf(b) || compare(placeOf(a), placeOf(b)))

const findAll = (run: Run, failOn: FailOn): readonly CheckFinding[] => {
  const { recorded, spoken } = run
  const byName = new Map(spoken.map((each) => [each.dialect.name, each]))
  const spokenOf = ({ dialect }: Exchange): Spoken | undefined => byName.get(dialect ?? '')
  const exchanges = recorded.map(({ exchange }) => exchange)
  const found = exchanges.flatMap((exchange) => {
    const own = spokenOf(exchange)
    return own ? toFindings(exchange, own) : []
  })
  const folded = foldFindings([...found, ...runFindings(exchanges, spokenOf)]).map((finding) => ({
    ...finding,
    curl: toLater(finding, run),
    fails: isFailing(finding, failOn),
  }))
  return inOrder(folded)
}

type Sifted = Pick<CheckResult, 'findings' | 'suppressed' | 'unusedSuppressions'>

const sift = (all: readonly CheckFinding[], suppressions: readonly Suppression[]): Sifted => {
  const reasonFor = (finding: CheckFinding) => suppressions.find((each) => isExcepted(finding, each))?.reason
  return {
    findings: all.filter((finding) => reasonFor(finding) === undefined),
    suppressed: all.flatMap((finding): readonly SuppressedFinding[] => {
      const reason = reasonFor(finding)
      return reason === undefined ? [] : [{ ...finding, fails: false, reason }]
    }),
    unusedSuppressions: suppressions.filter((each) => !all.some((finding) => isExcepted(finding, each))),
  }
}

const indexesOf = (findings: readonly CheckFinding[]): ReadonlyMap<number, readonly number[]> => {
  const indexes = new Map<number, number[]>()
  for (const [index, { exchanges }] of findings.entries())
    for (const sequence of exchanges) indexes.set(sequence, [...(indexes.get(sequence) ?? []), index])
  return indexes
}

const toExchanges = ({ recorded, spoken }: Run, findings: readonly CheckFinding[]): readonly CheckedExchange[] => {
  const indexes = indexesOf(findings)
  const dialects = new Map(spoken.map(({ dialect }) => [dialect.name, dialect]))
  return recorded.map((each) => {
    const { sequence, dialect } = each.exchange
    return toCheckedExchange(each, dialects.get(dialect ?? ''), indexes.get(sequence) ?? [])
  })
}

/** What went to no API and was not answered either. */
const astrayOf = ({ recorded }: Run): readonly string[] => {
  const lost = recorded.filter(({ exchange: { dialect, reply } }) => dialect === null && reply.status >= 400)
  return [...new Set(lost.map(({ exchange: { request } }) => requestLine(request, createRedactor(request, undefined))))]
}

const judge = (run: Run, { failOn, minCoverage }: Standards, findings: readonly CheckFinding[]) => {
  const { command, told, spoken } = run
  const answered = run.recorded.filter(({ stopped }) => !stopped).map(({ exchange }) => exchange)
  const coverage = coverageOf(answered, spoken)
  const titles = spoken.map(({ dialect }) => dialect.title)
  const stopped = tellStopped(run.recorded)
  const notes = [...stopped.others, ...tellFaults(answered), ...(run.notes ?? [])]
  const judged = { command, findings, coverage, failOn, minCoverage, titles, told, astray: astrayOf(run), stopped }
  return { ...judgeRun(judged), notes, coverage }
}

export const toResult = (given: Run, standards: Standards): CheckResult => {
  const run = { ...given, recorded: given.recorded.toSorted((a, b) => a.exchange.sequence - b.exchange.sequence) }
  const { failOn, minCoverage, suppressions } = standards
  const { command, mode, scenario, seed, now, readings, proforma } = run
  const sifted = sift(findAll(run, failOn), suppressions)
  const result = {
    ...judge(run, standards, sifted.findings),
    ...{ command, mode, scenario, seed, now, readings, failOn, minCoverage, proforma },
    ...sifted,
    exchanges: toExchanges(run, sifted.findings),
    readingRuns: [],
  }
  const dialects = new Map(run.spoken.map(({ dialect }) => [dialect.name, dialect]))
  return withoutSecrets(result, secretsOfRun(run.recorded, dialects, run.secrets ?? []))
}
