/** A request of a client as a line that sends it again, but for its secrets. */

import type { Dialect } from '../core/dialect.js'
import { type Headers, headerValue, type SimRequest } from '../core/message.js'
import { shellWord } from '../core/shell-word.js'
import type { Redactor } from './redact.js'

/** Characters; what is longer has to come from a file. */
const LONGEST_BODY = 4000

/** What every client sends of itself, and curl too. */
const OWN =
  /^(host|connection|content-length|transfer-encoding|accept-encoding|accept-language|user-agent|origin|referer|priority|proforma-.*|sec-.*)$/

const titled = (name: string): string => name.replaceAll(/(^|-)[a-z]/g, (letters) => letters.toUpperCase())

/** Whether a stand-in answers there, and not a vendor. */
const isLocal = (host: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$|:\d+$/.test(host)

/** What is at no port of its own is taken to be the vendor's. */
export const schemeOf = (host: string): 'http' | 'https' => (isLocal(host) ? 'http' : 'https')

const bodyOf = ({ body, parsedBody }: SimRequest): string | null => {
  if (body) return body.byteLength === 0 ? null : new TextDecoder().decode(body)
  return parsedBody?.kind === 'json' ? JSON.stringify(parsedBody.value) : null
}

/** curl says what type a body has unless it is told not to. */
const headersOf = (headers: Headers, hasBody: boolean, redact: Redactor): readonly string[] => {
  const sent = Object.keys(headers)
    .filter((name) => !OWN.test(name) && headers[name] !== undefined)
    .map((name) => `${titled(name)}: ${redact.header(name, headerValue(headers, name) ?? '')}`)
  return hasBody && headers['content-type'] === undefined ? [...sent, 'Content-Type:'] : sent
}

const dataOf = (text: string | null, headers: Headers, redact: Redactor): readonly string[] => {
  if (text === null) return []
  const isFile = text.length > LONGEST_BODY || /^multipart\//i.test(headerValue(headers, 'content-type') ?? '')
  return isFile ? ['--data-binary @body'] : [`--data-raw ${shellWord(redact.body(text))}`]
}

const methodOf = (method: string, hasBody: boolean): readonly string[] => {
  if (method === 'HEAD') return ['--head']
  return method === 'GET' && !hasBody ? [] : [`-X ${/^[A-Z]+$/.test(method) ? method : shellWord(method)}`]
}

/** A body that is long, or made of several parts, is left to a file named `body`. */
export const toCurl = (request: SimRequest, { hosts }: Pick<Dialect, 'hosts'>, redact: Redactor): string => {
  const { method, mount, path, headers } = request
  const host = headerValue(headers, 'host') ?? hosts[0]?.replace('*', 'example') ?? 'localhost'
  const search = redact.query(request.search)
  const url = `${request.scheme ?? schemeOf(host)}://${host}${redact.text(`${mount}${path}`)}${search && `?${search}`}`
  const text = bodyOf(request)
  return [
    ...['curl', ...methodOf(method, text !== null), ...(/[[\]{}]/.test(url) ? ['--globoff'] : [])],
    shellWord(url),
    ...headersOf(headers, text !== null, redact).map((header) => `-H ${shellWord(header)}`),
    ...dataOf(text, headers, redact),
  ].join(' ')
}
