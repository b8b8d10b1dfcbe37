/** For tests: the client asked for an operation, in this way, so many times. */

import { didYouMean } from '../core/nearest.js'
import { compareRequests, dialectsOf, type ExpectedRequest, nameOf, type Requested } from './compare-requests.js'
import { ExpectationError } from './expectation-error.js'
import { counted, explainRequests } from './explain-requests.js'

export type RequestedOptions = {
  /** Default: at least once. */
  readonly times?: number
}

/** A misspelt operation is a mistake in the test, and not what the client did. */
const checkKnown = (of: Requested, operation: string): void => {
  const known = dialectsOf(of).flatMap(({ name, operations }) => operations.map(({ id }) => `${name}.${id}`))
  if (known.includes(operation) || of.exchanges().some((exchange) => nameOf(exchange) === operation)) return
  const help = didYouMean(operation, known) || ` Use one of ${known.join(', ')}.`
  throw new TypeError(`Failed to look for requests: there is no operation "${operation}".${help}`)
}

/**
 * Throws unless the operation was requested in this way: `assertRequested(world, 'shop.createPayment', { body: { amount: 100 } })`.
 * `{ times: 0 }` for what must not have been.
 * @throws ExpectationError with what was sent instead, nearest first; TypeError for an operation that there is not
 */
export const assertRequested = (
  of: Requested,
  operation: string,
  expected: ExpectedRequest = {},
  { times }: RequestedOptions = {},
): void => {
  checkKnown(of, operation)
  const compared = compareRequests(of, operation, expected)
  const hits = compared.filter(({ differing }) => differing.length === 0).length
  if (times === undefined ? hits > 0 : hits === times) return
  const was = hits === 0 ? 'it never was' : `it was ${counted(hits)}`
  const like = Object.keys(expected).length === 0 ? '' : ' like that'
  const wish = times === 0 ? `not to be requested${like}` : `to be requested${like} ${least(times)}`
  throw new ExpectationError(`Expected ${operation} ${wish}, but ${was}. ${explainRequests(of, compared)}`)
}

const least = (times: number | undefined): string => (times === undefined ? 'at least once' : counted(times))
