/** A world is asked for that cannot be had; the message says which, why and what to do. */

export class WorldError extends Error {
  override readonly name = 'WorldError'
  constructor(
    readonly code: 'unknown-world' | 'name-taken' | 'key-taken' | 'too-many-worlds' | 'main-world' | 'bad-name',
    message: string,
  ) {
    super(message)
  }
}
