/** Thrown by tests: something that was expected of a client or of the books did not hold. */

/** `message` tells what, and what was found instead. */
export class ExpectationError extends Error {
  override readonly name: string = 'ExpectationError'
  readonly code: string = 'unmet-expectation'
}
