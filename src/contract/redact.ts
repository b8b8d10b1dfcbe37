/**
 * Requests without their secrets. What is called like a secret is hidden, and so is the key that the dialect found, wherever
 * it stands. Nothing of a secret stays, not even its end: reports are kept and passed on.
 */

import { isSecretName } from '../core/mask.js'
import { headerValue, type SimRequest } from '../core/message.js'
import { decodePercent, parseParams } from '../core/params.js'

const HIDDEN = '***'

/** A shorter text stands in other places by chance; there the names alone must do. */
const TELLING = 6

/** Of a secret that is cut off; fewer characters stand there by chance, and tell little. */
const SHORTEST_BEGINNING = 4

/** `name=value`, `"name": "value"`, `Name: Scheme value` and the like in texts that are not JSON. */
const PAIR = /(["']?([\w.[\]-]+)["']?\s*[=:]\s*["']?(?:(?:basic|bearer|digest|token) +)?)([^\s"'&;,}]+)/gi

/** What follows it is a key wherever it stands. */
const BEARER = /\b(bearer +)[\w.~+/=-]{6,}/gi

const MINTED = /\bpf_\w+/g

export interface Redactor {
  /** Any text in which a secret may stand. */
  text(text: string): string
  /** Keeps the scheme of an `Authorization` header. */
  header(name: string, value: string): string
  /** A query string without `?`, otherwise as it was sent. */
  query(search: string): string
  body(text: string): string
  /** A value that stands at a place such as `body.login.password`. */
  value(at: string, shown: string): string
}

const hideFields = (name: string, value: unknown): unknown => (isSecretName(name) && value !== null ? HIDDEN : value)

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** In any text: `name=value` and the like, where the name is that of a secret. Pairs may stand inside one another, as in a URL. */
export const hidePairs = (text: string): string =>
  text.replaceAll(PAIR, (_, start: string, name: string, value: string) =>
    isSecretName(name) ? `${start}${HIDDEN}` : `${start}${hidePairs(value)}`,
  )

/** JSON on one line; otherwise the text with what looks like a secret hidden. */
const hideInBody = (text: string): string => {
  const value = parseJson(text)
  if (typeof value === 'object' && value !== null) return JSON.stringify(value, hideFields)
  return hidePairs(text)
}

const hideScheme = (value: string): string => `${/^\w+ +(?=\S)/.exec(value)?.[0] ?? ''}${HIDDEN}`

const tokenOf = (value: string): string => value.replace(/^\w+ +(?=\S)/, '')

/** Texts under names of secrets, at any depth. */
const secretsInValue = (name: string, value: unknown): readonly string[] => {
  if (typeof value === 'string') return isSecretName(name) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => secretsInValue(isSecretName(name) ? name : key, inner))
}

const MENTIONS_SECRET = /auth|token|secret|cookie|pass|pwd|credential|session|signature|key/i

/** Most bodies have none, and need not be parsed for that. */
const secretsInBody = ({ body, parsedBody }: SimRequest): readonly string[] => {
  if (parsedBody?.kind === 'json') return secretsInValue('', parsedBody.value)
  const text = body ? new TextDecoder().decode(body) : ''
  if (!MENTIONS_SECRET.test(text)) return []
  const value = parseJson(text)
  if (value !== undefined) return secretsInValue('', value)
  return parseParams(text).flatMap(([name, sent]) => (isSecretName(name) ? sent : []))
}

/** All that is called like a secret in the request, and the key as the dialect reads it. Longest first. */
export const secretsIn = (request: SimRequest, key: string | undefined): readonly string[] => {
  const { headers, search } = request
  const sent = Object.keys(headers).flatMap((name) =>
    isSecretName(name) ? tokenOf(headerValue(headers, name) ?? '') : [],
  )
  const asked = parseParams(search).flatMap(([name, value]) => (isSecretName(name) ? value : []))
  const all = [key ?? '', ...sent, ...asked, ...secretsInBody(request)].filter((secret) => secret.length >= TELLING)
  return [...new Set(all.flatMap(spellings))].sort((a, b) => b.length - a.length)
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)

/** As it stands in texts, in URLs, in JSON, and in JSON that is quoted in JSON. */
const spellings = (secret: string): readonly string[] => [
  ...[secret, encodeURIComponent(secret)],
  ...[escaped(secret), escaped(escaped(secret)), escaped(escaped(escaped(secret)))],
]

const CUT = '…'

/** A text that was cut short may end in the beginning of a secret. */
const hideBeginning = (text: string, secrets: readonly string[]): string => {
  const cut = text.indexOf(CUT)
  if (cut < 0) return text
  const [head, tail] = [text.slice(0, cut), text.slice(cut)]
  for (const secret of secrets)
    for (let length = Math.min(secret.length - 1, head.length); length >= SHORTEST_BEGINNING; length--)
      if (head.endsWith(secret.slice(0, length))) return `${head.slice(0, -length)}${HIDDEN}${tail}`
  return text
}

/** In any text, whatever it stands in. */
export const hideSecrets = (shown: string, secrets: readonly string[]): string => {
  const hidden = secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), shown)
  return hideBeginning(hidden.replaceAll(MINTED, HIDDEN).replaceAll(BEARER, `$1${HIDDEN}`), secrets)
}

/** `key` is what the dialect takes for the caller's key. */
export const createRedactor = (request: SimRequest, key: string | undefined): Redactor => {
  const secrets = secretsIn(request, key)
  const text = (shown: string): string => hideSecrets(shown, secrets)
  const hides = (name: string, value: string): boolean => isSecretName(name) || (key !== undefined && value === key)
  return {
    text,
    header: (name, value) => (hides(name, tokenOf(value)) ? hideScheme(value) : text(value)),
    query: (search) =>
      search
        .split('&')
        .map((pair) => {
          const [name = '', ...rest] = pair.split('=')
          const isHidden = rest.length > 0 && hides(decodePercent(name), decodePercent(rest.join('=')))
          return isHidden ? `${name}=${HIDDEN}` : text(pair)
        })
        .join('&'),
    body: (shown) => text(hideInBody(shown)),
    value: (at, shown) => (isSecretName(at) ? HIDDEN : text(hidePairs(shown))),
  }
}
