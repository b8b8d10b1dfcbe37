/** What a check comes to: the verdict with its reasons, the findings, the coverage and the exchanges, as plain data without secrets. */

import type { Excepted } from './excepted.js'
import type { FoldedFinding } from './fold-findings.js'

/**
 * `kept`: the command succeeded, called, and broke nothing that counts. `broken`: a finding counts, or the coverage is too small.
 * `command-failed`: the command's own failure, or the run was ended. `not-called`: no API was called at all.
 */
export type Verdict = 'kept' | 'broken' | 'command-failed' | 'not-called'

/** Findings on things known at least so well fail a run: `guessed` means all of them. Advice never does. */
export type FailOn = 'documented' | 'inferred' | 'guessed' | 'never'

export type CheckFinding = FoldedFinding & {
  /** Whether it is a reason for the verdict `broken`. */
  readonly fails: boolean
}

/** A finding that the project has said to be on purpose. */
export type SuppressedFinding = CheckFinding & { readonly reason: string }

/** What a project says of findings that are there on purpose. */
export type Suppression = Excepted & { readonly reason: string }

/** One request with its answer. Secrets are hidden: this is kept and passed on. */
export type CheckedExchange = {
  /** From 1, in the order of the answers. */
  readonly sequence: number
  /** Real time, ISO 8601 in UTC: when the request had come. */
  readonly at: string
  readonly milliseconds: number
  readonly dialect: string | null
  readonly operation: string | null
  readonly method: string
  /** Whole, with scheme and host. */
  readonly url: string
  readonly status: number
  readonly requestHeaders: readonly HeaderLine[]
  readonly requestBody: string | null
  readonly responseHeaders: readonly HeaderLine[]
  readonly responseBody: string | null
  /** The body was longer than what is kept of it, or there were too many to keep it at all. */
  readonly responseCut: boolean
  /** Those that struck it on purpose, the outermost first: `status=503`. */
  readonly faults: readonly string[]
  /** Indexes into the findings of the result, ascending; those that are suppressed are not among them. */
  readonly findings: readonly number[]
}

export type HeaderLine = { readonly name: string; readonly value: string }

export type Coverage = {
  readonly dialects: readonly DialectCoverage[]
  /** From 0 to 1: what was exercised of the operations, parameters, statuses and body fields of the dialects that were called. */
  readonly share: number
}

export type DialectCoverage = {
  readonly dialect: string
  readonly called: boolean
  /** From 0 to 1, of this dialect. */
  readonly share: number
  readonly operations: readonly OperationCoverage[]
}

/** Only successful calls count as exercising something; a status is seen whatever it says. */
export type OperationCoverage = {
  readonly operation: string
  readonly calls: number
  readonly succeeded: number
  /** `name`: `query.page`, `path.id`. */
  readonly parameters: readonly { readonly name: string; readonly exercised: boolean }[]
  /** Those that are documented. */
  readonly statuses: readonly { readonly status: number; readonly seen: boolean }[]
  /** JSON Pointers into the request body; the elements of a list are `*`. */
  readonly fields: readonly { readonly pointer: string; readonly exercised: boolean }[]
}

export type CommandOutcome = {
  /** As a shell would take it. */
  readonly line: string
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  readonly signal: string | null
  readonly milliseconds: number
  /** Why it was ended from here; null where it ended by itself. */
  readonly ended: 'timeout' | 'interrupt' | null
}

/** The command once more, with one reading answered otherwise. */
export type ReadingRun = {
  /** `P2`. */
  readonly reading: string
  /** `<dialect>.<speaking name>`. */
  readonly name: string
  readonly question: string
  readonly sources: readonly string[]
  readonly option: string
  /** What the option means, in words. */
  readonly means: string
  readonly verdict: Verdict
  /** Whether it went worse than the run as it was asked for. */
  readonly breaks: boolean
  /** In what: one sentence each. */
  readonly reasons: readonly string[]
}

export type CheckResult = {
  readonly verdict: Verdict
  /** One sentence for each reason why the verdict is not `kept`, most important first. */
  readonly reasons: readonly string[]
  /** One sentence for each thing that a reader should know although nothing fails for it, such as writes or hosts that were refused. */
  readonly notes: readonly string[]
  /** Null: recorded traffic was judged. */
  readonly command: CommandOutcome | null
  readonly mode: 'stand-in' | 'against' | 'har'
  readonly scenario: string | null
  readonly seed: number | null
  /** The world's time when it began, ISO 8601. */
  readonly now: string | null
  /** Those that differ from the defaults, by id. */
  readonly readings: Readonly<Record<string, string>>
  readonly failOn: FailOn
  /** From 0 to 1; null where none was asked for. */
  readonly minCoverage: number | null
  /** Folded; those that fail the run first, then by severity, operation, code and place. */
  readonly findings: readonly CheckFinding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly unusedSuppressions: readonly Suppression[]
  readonly coverage: Coverage
  readonly exchanges: readonly CheckedExchange[]
  /** One for each option that was tried; empty unless that was asked for. */
  readonly readingRuns: readonly ReadingRun[]
  /** Version. */
  readonly proforma: string
}
