/** For tests: the client kept the contract. */

import type { ViolationCode } from '../core/violation.js'
import { ContractError } from './contract-error.js'
import { isExcepted } from './excepted.js'
import type { Finding } from './finding.js'

/** A mistake that is made on purpose, such as to see how a refusal is handled. */
export type Exception = {
  readonly code: ViolationCode
  /** Only in this operation: `createPayment`, or with its dialect in front and a dot between. */
  readonly operation?: string
  /** Only at this place: `body.amount`. */
  readonly at?: string
  /** For who reads the test. */
  readonly reason?: string
}

export type NoViolationsOptions = {
  /**
   * `any`: what is inferred or guessed counts as well. `documented`: only what the documentation says. Default: `any`, as nobody
   * reads what a passing test has to say, and a client that relies on a guess ought to know.
   */
  readonly failOn?: 'any' | 'documented'
  readonly except?: readonly Exception[]
}

export type Judged = { violations(): readonly Finding[] }

/** Those that let a test fail. Advice never does. */
export const failingFindings = (
  findings: readonly Finding[],
  { failOn = 'any', except = [] }: NoViolationsOptions = {},
): readonly Finding[] =>
  findings
    .filter(({ severity }) => severity === 'error' || (failOn === 'any' && severity === 'warning'))
    .filter((finding) => !except.some((exception) => isExcepted(finding, exception)))

/**
 * Throws when the requests that a simulator or a world has answered broke the contract.
 * @throws ContractError with a review as its message
 */
export const assertNoViolations = (of: Judged, options?: NoViolationsOptions): void => {
  const failing = failingFindings(of.violations(), options)
  if (failing.length > 0) throw new ContractError(failing)
}
