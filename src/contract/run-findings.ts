/** What only a whole run shows: findings over all of its exchanges together. */

import type { Exchange } from '../core/message.js'
import { checkPaging } from '../judge/check-paging.js'
import type { Finding } from './finding.js'
import { type Spoken, toFindings } from './to-findings.js'

/** `spokenOf` gives the dialect of an exchange in the readings of its world; undefined for what is no dialect's. */
export const runFindings = (
  exchanges: readonly Exchange[],
  spokenOf: (exchange: Exchange) => Spoken | undefined,
): readonly Finding[] => {
  const operationOf = (exchange: Exchange) =>
    spokenOf(exchange)?.judge.operations.find(({ id }) => id === exchange.operation)
  return checkPaging(exchanges, operationOf).flatMap(({ exchange, violation }) => {
    const spoken = spokenOf(exchange)
    return spoken ? toFindings({ ...exchange, violations: [violation] }, spoken) : []
  })
}
