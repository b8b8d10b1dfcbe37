/** Reads query parameters. A parameter that may be sent once but is repeated counts as sent last (P65). */
import type { Params } from '../../core/message.js'
import { toListName } from '../../core/params.js'

export const lastOf = (params: Params, name: string): string | undefined => {
  for (let index = params.length - 1; index >= 0; index--) {
    const param = params[index]
    if (param && param[0] === name) return param[1]
  }
  return undefined
}

export const allOf = (params: Params, name: string): string[] => {
  const values: string[] = []
  for (const [key, value] of params) if (key === name || toListName(key) === name) values.push(value)
  return values
}

/** A whole number of at least 1 in plain digits, or undefined: `0`, `-1`, `1e3`, `007` and 2^53 are none. */
export const toPositiveInteger = (text: string): number | undefined => {
  if (text.length === 0 || text.length > 16) return undefined
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 48 || code > 57 || (index === 0 && code === 48)) return undefined
  }
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : undefined
}
