/** Reads query parameters. A parameter that may be sent once but is repeated counts as sent last. */
import type { Params } from '../../core/message.js'

export const lastOf = (params: Params, name: string): string | undefined => {
  for (let index = params.length - 1; index >= 0; index--) {
    const param = params[index]
    if (param && param[0] === name) return param[1]
  }
  return undefined
}
