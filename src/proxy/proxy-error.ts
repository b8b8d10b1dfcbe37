/** The proxy could not be started; the message says what, why and what to do. */
export class ProxyError extends Error {
  override readonly name = 'ProxyError'
}
