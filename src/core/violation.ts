/** A violation: a message breaks the contract. Collected as data on the exchange, never thrown. */

import type { Evidence } from './evidence.js'

/** Every kind of violation and what it means; the codes are stable. */
export const violationCodes = {
  'unknown-parameter': 'a query parameter that is not documented',
  'invalid-parameter': 'a parameter of the wrong type, or outside the documented values',
  'missing-parameter': 'a required parameter was left out',
  'repeated-parameter': 'a parameter that takes one value was sent several times',
  'missing-header': 'a required header was left out or says something else',
  'missing-credentials': 'no key was sent',
  'undocumented-credentials': 'a key was sent, but not in a way that is documented',
  'discouraged-credentials': 'a key was sent in a way that is documented and advised against',
  'unexpected-body': 'a body where none is documented',
  'missing-body': 'no body where one is required',
  'malformed-body': 'the body is not JSON',
  'wrong-content-type': 'the body is announced as something else than documented',
  'unknown-field': 'a body field that is not documented',
  'missing-field': 'a required body field was left out',
  'invalid-field': 'a body field of the wrong type, or outside the documented values',
  'imprecise-amount': 'an amount finer than its currency, such as 19.990000000000002',
  'impossible-date': 'a date that no calendar has, such as 30 February',
  'unknown-path': 'nothing is documented at this path',
  'unknown-method': 'the path is documented, but not with this method',
  'wrong-host': 'the host is nearly one of the vendor’s, but none of them',
  'page-not-advanced': 'the same page was asked for again and again, although there were more',
  'undocumented-status': 'the answer has a status that is not documented',
  'invalid-response': 'the answer does not fit its schema or its headers',
  'unbalanced-amounts': 'amounts of the answer do not add up',
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
  /** What was probably meant, where that can be told: `19.99`, `2026-02-03`. */
  readonly suggestion?: string
  /** How the broken rule is known, where it has evidence of its own and not that of the place. */
  readonly evidence?: Evidence
  /** What was expected and what was found, in one sentence. */
  readonly message: string
}

/** What is documented but advised against: told, but nothing is broken. */
export const isAdvice = ({ code }: Pick<Violation, 'code'>): boolean => code === 'discouraged-credentials'

/** Without advice. */
export const countViolations = (violations: readonly Violation[]): number => {
  let count = 0
  for (const violation of violations) if (!isAdvice(violation)) count++
  return count
}
