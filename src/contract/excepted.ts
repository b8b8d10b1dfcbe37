/** Findings that are there on purpose, such as a mistake that is made to see how a refusal is handled. */

import type { Finding } from './finding.js'

export type Excepted = {
  readonly code: string
  /** Only in this operation: `createPayment`, or with its dialect in front and a dot between. The dialect alone for what fits no operation. */
  readonly operation?: string
  /** Only at this place: `body.amount`. Elements of a list are alike: `body.lines[].price`. */
  readonly at?: string
}

const namesOf = ({ dialect, operation }: Pick<Finding, 'dialect' | 'operation'>): readonly string[] =>
  operation === null ? [dialect] : [operation, `${dialect}.${operation}`]

export const isExcepted = (finding: Finding, { code, operation, at }: Excepted): boolean =>
  code === finding.code &&
  (operation === undefined || namesOf(finding).includes(operation)) &&
  (at === undefined || at === finding.at || at === finding.at.replaceAll(/\[\d+\]/g, '[]'))
