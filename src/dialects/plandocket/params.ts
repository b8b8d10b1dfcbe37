/** Reads query parameters. A parameter that may be sent once but is repeated counts as sent last (P65). */
import type { Params } from '../../core/message.js'
import { parseInteger, toListName } from '../../core/params.js'

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

/** An id: a whole number of at least 1, or undefined. What is larger than any id is none either. */
export const toId = (text: string): number | undefined => {
  const id = parseInteger(text)
  return id !== undefined && id >= 1 && Number.isSafeInteger(id) ? id : undefined
}
