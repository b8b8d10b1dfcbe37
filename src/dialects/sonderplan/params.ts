/** Reads query parameters. A parameter that may be sent once but is repeated counts as sent last (S41). */
import type { Params } from '../../core/message.js'
import { parseInteger } from '../../core/params.js'

export const lastOf = (params: Params, name: string): string | undefined => {
  for (let index = params.length - 1; index >= 0; index--) {
    const param = params[index]
    if (param && param[0] === name) return param[1]
  }
  return undefined
}

/** The elements of a comma list, without blanks around them. */
export const toList = (text: string): string[] => text.split(',').map((element) => element.trim())

/** S1, S40: elements that are no integers are ignored; a list without any counts as left out. */
export const toIntegers = (text: string): number[] | undefined => {
  const integers = toList(text).flatMap((element) => parseInteger(element) ?? [])
  return integers.length > 0 ? integers : undefined
}
