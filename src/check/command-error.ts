/** The command that was to be checked could not be started; the message says why and what to do. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
