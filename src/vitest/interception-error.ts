/** Requests of tests cannot be held back; the message says why and what to do. */

export class InterceptionError extends Error {
  override readonly name = 'InterceptionError'
  constructor(
    readonly code: 'second-server' | 'not-listening',
    why: string,
  ) {
    super(`Failed to intercept the requests of these tests: ${why}`)
  }
}
