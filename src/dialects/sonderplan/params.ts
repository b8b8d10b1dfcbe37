/** Reads query parameters. A parameter that may be sent once but is repeated counts as sent last (S41). */
import type { Params } from '../../core/message.js'

export const lastOf = (params: Params, name: string): string | undefined => {
  for (let index = params.length - 1; index >= 0; index--) {
    const param = params[index]
    if (param && param[0] === name) return param[1]
  }
  return undefined
}

/** A whole number in plain digits, or undefined: `1e3`, `1.0` and an empty text are none. */
export const toInteger = (text: string): number | undefined => (/^-?\d+$/.test(text) ? Number(text) : undefined)

/** S26: what is below 1, no integer, or too large to be one counts as left out. */
export const toPositiveInteger = (text: string | undefined): number | undefined => {
  const value = toInteger(text ?? '')
  return value !== undefined && value >= 1 && Number.isSafeInteger(value) ? value : undefined
}

/** The elements of a comma list, without blanks around them. */
export const toList = (text: string): string[] => text.split(',').map((element) => element.trim())

/** S1, S40: elements that are no integers are ignored; a list without any counts as left out. */
export const toIntegers = (text: string): number[] | undefined => {
  const integers = toList(text).flatMap((element) => toInteger(element) ?? [])
  return integers.length > 0 ? integers : undefined
}
