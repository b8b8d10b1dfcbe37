/** A project's configuration cannot be used; the message says where in the file, why, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
