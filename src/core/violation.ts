/** A violation: a message breaks the contract. Collected as data on the exchange, never thrown. */
export type ViolationCode =
  | 'unknown-parameter'
  | 'invalid-parameter'
  | 'missing-parameter'
  | 'repeated-parameter'
  | 'missing-header'
  | 'missing-credentials'
  | 'unexpected-body'
  | 'missing-body'
  | 'malformed-body'
  | 'wrong-content-type'
  | 'unknown-field'
  | 'missing-field'
  | 'invalid-field'
  | 'unknown-path'
  | 'unknown-method'
  | 'undocumented-status'
  | 'invalid-response'

export type Violation = {
  readonly code: ViolationCode
  /** Where: `query.page`, `header.accept`, `body.amount`, `response.data[0].id`. */
  readonly at: string
  /** What was expected and what was found, in one sentence. */
  readonly message: string
}
