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

/** `name=value`, `"name": "value"` and the like in texts that are not JSON. */
const PAIR = /(["']?([\w.[\]-]+)["']?\s*[=:]\s*["']?)([^\s"'&;,}]+)/g

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

/** In any text: `name=value` and the like, where the name is that of a secret. */
export const hidePairs = (text: string): string =>
  text.replaceAll(PAIR, (pair, start: string, name: string) => (isSecretName(name) ? `${start}${HIDDEN}` : pair))

/** JSON on one line; otherwise the text with what looks like a secret hidden. */
const hideInBody = (text: string): string => {
  const value = parseJson(text)
  if (typeof value === 'object' && value !== null) return JSON.stringify(value, hideFields)
  return hidePairs(text)
}

const hideScheme = (value: string): string => `${/^\w+ +(?=\S)/.exec(value)?.[0] ?? ''}${HIDDEN}`

const tokenOf = (value: string): string => value.replace(/^\w+ +(?=\S)/, '')

/** All that is called like a secret in the request's head, and the key as the dialect reads it. */
const secretsIn = ({ headers, search }: SimRequest, key: string | undefined): readonly string[] => {
  const sent = Object.keys(headers).flatMap((name) =>
    isSecretName(name) ? tokenOf(headerValue(headers, name) ?? '') : [],
  )
  const asked = parseParams(search).flatMap(([name, value]) => (isSecretName(name) ? value : []))
  const all = [key ?? '', ...sent, ...asked].filter((secret) => secret.length >= TELLING)
  return [...new Set(all.flatMap((secret) => [secret, encodeURIComponent(secret)]))].sort((a, b) => b.length - a.length)
}

/** `key` is what the dialect takes for the caller's key. */
export const createRedactor = (request: SimRequest, key: string | undefined): Redactor => {
  const secrets = secretsIn(request, key)
  const text = (shown: string): string =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), shown).replaceAll(MINTED, HIDDEN)
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
