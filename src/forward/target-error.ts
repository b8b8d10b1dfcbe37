/** A server was named in a way that cannot be used; the message says what to write instead, and shows no password. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}
