/** Credentials as logs and lists may show them: their end and nothing else. */

import { decodePercent } from './params.js'

const SECRET =
  /auth(?!ors?\b)|token|secret|cookie|passw(or)?d|pwd|credential|session|signature|(api|access|private)[-_]?key|^key$/i

/** Whether what stands under this name, of a header, a parameter or a field, is nobody's business. */
export const isSecretName = (name: string): boolean => SECRET.test(name)

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
