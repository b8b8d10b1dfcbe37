/** Thrown by tests whose client breaks a contract. */

import { ExpectationError } from './expectation-error.js'
import type { Finding } from './finding.js'
import { reviewOf } from './review.js'

/** `message` is a review of the findings. */
export class ContractError extends ExpectationError {
  override readonly name = 'ContractError'
  override readonly code = 'broken-contract'

  constructor(readonly findings: readonly Finding[]) {
    super(`The client breaks the contract: ${reviewOf(findings)}`)
  }
}
