/** A violation: a message breaks the contract. Collected as data on the exchange, never thrown. */

/** Every kind of violation and what it means; the codes are stable. */
export const violationCodes = {
  'unknown-parameter': 'a query parameter that is not documented',
  'invalid-parameter': 'a parameter of the wrong type, or outside the documented values',
  'missing-parameter': 'a required parameter was left out',
  'repeated-parameter': 'a parameter that takes one value was sent several times',
  'missing-header': 'a required header was left out or says something else',
  'missing-credentials': 'no key was sent',
  'unexpected-body': 'a body where none is documented',
  'missing-body': 'no body where one is required',
  'malformed-body': 'the body is not JSON',
  'wrong-content-type': 'the body is announced as something else than documented',
  'unknown-field': 'a body field that is not documented',
  'missing-field': 'a required body field was left out',
  'invalid-field': 'a body field of the wrong type, or outside the documented values',
  'unknown-path': 'nothing is documented at this path',
  'unknown-method': 'the path is documented, but not with this method',
  'undocumented-status': 'our own answer has a status that is not documented (`--check-responses`)',
  'invalid-response': 'our own answer does not fit its schema (`--check-responses`)',
} as const

export type ViolationCode = keyof typeof violationCodes

export type Violation = {
  readonly code: ViolationCode
  /** Where: `query.page`, `header.accept`, `body.amount`, `response.data[0].id`. */
  readonly at: string
  /** The same place as a JSON Pointer inside the query, headers or body that `at` begins with: `/data/0/id`; empty for all of it. */
  readonly pointer: string
  /** What the contract asks for, in words: `an integer of at least 1`. */
  readonly expected: string
  /** What was there instead, cut short: `"0"`, or `nothing`. */
  readonly received: string
  /** Where only these values may stand: all of them. */
  readonly allowed?: readonly unknown[]
  /** What was expected and what was found, in one sentence. */
  readonly message: string
}
