/** The command line was used wrongly; the message says what, why and what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
