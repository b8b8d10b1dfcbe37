/** What a review says of one thing that breaks the contract: a violation with everything that is needed to put it right. */

import type { Evidence } from '../core/evidence.js'
import type { ViolationCode } from '../core/violation.js'

/** `error`: breaks something that is documented; `warning`: something inferred or guessed; `advice`: documented, but discouraged. */
export type Severity = 'error' | 'warning' | 'advice'

export type Finding = {
  readonly code: ViolationCode
  readonly severity: Severity
  /** Whose message it is about: the client's request, or the answer. */
  readonly side: 'request' | 'response'
  readonly dialect: string
  /** The operation's id; null where none matched. */
  readonly operation: string | null
  /** Where: `query.customer_no`, `body.amount`. */
  readonly at: string
  /** The same place as a JSON Pointer inside the query, headers or body that `at` begins with; empty for all of it. */
  readonly pointer: string
  /** What was expected and what was found, in one sentence. */
  readonly message: string
  readonly expected: string
  readonly received: string
  readonly evidence: Evidence & {
    /** The page of the documentation that the source names first. */
    readonly url?: string
  }
  /** The right name, or value, that is nearest to the wrong one. */
  readonly suggestion?: string
  /** Method, path and query: `GET /api/v1/invoices?page=0`. */
  readonly request: string
  /** The request as a line for a shell. */
  readonly curl: string
  /** The number of the exchange. */
  readonly exchange: number
}
