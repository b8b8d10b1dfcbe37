/** Credentials as logs and lists may show them: their end and nothing else. */

import { decodePercent } from './params.js'

const SECRET = /auth|token|secret|cookie|password|api[-_]?key|^key$/i

/** At most four characters, and never more than a third. */
export const endingOf = (token: string): string => {
  const shown = Math.min(4, Math.floor(token.length / 3))
  return shown === 0 ? '' : token.slice(-shown)
}

const mask = (token: string): string => `***${endingOf(token)}`

/** The scheme of an Authorization header stays. */
export const maskHeader = (name: string, value: string): string => {
  if (!SECRET.test(name)) return value
  const [, scheme = '', token = ''] = /^(\w+ +)?(.*)$/s.exec(value) ?? []
  return `${scheme}${mask(token)}`
}

/** A query string without `?`, otherwise as it was sent. */
export const maskQuery = (search: string): string =>
  search
    .split('&')
    .map((pair) => {
      const equals = pair.indexOf('=')
      const name = equals < 0 ? pair : pair.slice(0, equals)
      if (equals < 0 || !SECRET.test(decodePercent(name))) return pair
      return `${name}=${encodeURIComponent(mask(decodePercent(pair.slice(equals + 1))))}`
    })
    .join('&')
