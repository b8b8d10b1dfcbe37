/** Why a server could not be asked, in words. */

import { ForwardError } from './forward-error.js'
import { type Server, urlOf } from './to-targets.js'

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refuses the connection; is it running, and is the port right',
  ENOTFOUND: 'is not known by that name; check the host of the URL',
  EAI_AGAIN: 'cannot be looked up just now; check the network',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  ETIMEDOUT: 'does not answer the connection',
  EHOSTUNREACH: 'cannot be reached from this machine',
  ENETUNREACH: 'cannot be reached from this machine',
  EPROTO: 'does not speak TLS there; check http and https in the URL',
  ERR_SSL_WRONG_VERSION_NUMBER: 'does not speak TLS there; check http and https in the URL',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has a certificate for another name',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
}

const isUntrusted = (code: string): boolean => /SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)/.test(code)

const UNTRUSTED =
  'has a certificate that this machine does not trust; name the file of its authority in NODE_EXTRA_CA_CERTS'

/** A message of Node's own is shown only if it is one of the parser's, which quote nothing. */
const sayCode = (code: string): string => {
  if (code.startsWith('HPE_')) return `answers with what is not HTTP (${code})`
  return isUntrusted(code) ? UNTRUSTED : (REASONS[code] ?? `cannot be asked (${code || 'for an unknown reason'})`)
}

/** A connection to several addresses of one name fails with all of their errors. */
const codeOf = (error: unknown): string => {
  if (error instanceof AggregateError) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** `milliseconds`: how long it was given. */
export const toForwardError = (error: unknown, server: Server, milliseconds: number): ForwardError => {
  if (error instanceof ForwardError) return error
  const url = urlOf(server)
  const code = codeOf(error)
  if (code === 'ABORT_ERR') return new ForwardError(`${url} has not answered in ${milliseconds / 1000} seconds`, 504)
  return new ForwardError(`${url} ${sayCode(code)}`)
}
