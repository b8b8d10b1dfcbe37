/** A fault is asked for that there is not, or that would strike nothing. */

export class FaultError extends Error {
  override readonly name = 'FaultError'
}
