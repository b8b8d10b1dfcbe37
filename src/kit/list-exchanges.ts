/** Exchanges of a world, all or those of one operation. */

import type { Dialect } from '../core/dialect.js'
import { wrongTarget } from '../core/fault-target.js'
import type { Exchange } from '../core/message.js'
import type { ExchangeFilter } from './test-world.js'

type Target = { readonly dialect?: string; readonly operation: string }

/** `createPayment`, or `shop.createPayment`. */
const toTarget = (text: string): Target => {
  const dot = text.indexOf('.')
  return dot < 0 ? { operation: text } : { dialect: text.slice(0, dot), operation: text.slice(dot + 1) }
}

/** @throws RangeError for an operation that there is not: nothing would ever be listed, and nobody would know why */
export const listExchanges = (
  all: readonly Exchange[],
  { operation }: ExchangeFilter,
  dialects: readonly Dialect[],
): readonly Exchange[] => {
  if (operation === undefined) return all
  const target = toTarget(operation)
  const wrong = wrongTarget(target, dialects)
  if (wrong) throw new RangeError(`Failed to list the exchanges of "${operation}": ${wrong}`)
  return all.filter(
    (exchange) =>
      exchange.operation === target.operation && (target.dialect === undefined || exchange.dialect === target.dialect),
  )
}
