/** Recorded traffic could not be read; the message says where and why, and quotes nothing of it, since it may hold secrets. */
export class HarError extends Error {
  override readonly name = 'HarError'
}
