/** The server did not answer, or not with what can be passed on. The message is a clause, for use in a sentence, and without secrets. */
export class ForwardError extends Error {
  override readonly name = 'ForwardError'
  /** What the client gets. */
  readonly status: 502 | 504

  constructor(message: string, status: 502 | 504 = 502) {
    super(message)
    this.status = status
  }
}
