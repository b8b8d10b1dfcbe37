/** The net amount that comes to a total at a rate: tax is rounded, so a few totals cannot be had from one line. */

import Big from 'big.js'
import type { Decimal, Minor } from '../core/ledger-types.js'
import { percentOf } from '../core/money.js'

const guess = (total: Minor, rate: Decimal): Minor =>
  Number(Big(total).times(100).div(Big(rate).plus(100)).round(0, Big.roundHalfUp).toFixed())

export const totalOf = (net: Minor, rate: Decimal): Minor => net + percentOf(net, rate)

/** Null where there is none. */
export const netFor = (total: Minor, rate: Decimal): Minor | null => {
  const near = guess(total, rate)
  return [near, near - 1, near + 1].find((net) => net >= 0 && totalOf(net, rate) === total) ?? null
}

/** The next below and above that can be had. */
export const reachableAround = (total: Minor, rate: Decimal): readonly Minor[] => {
  const near = guess(total, rate)
  const totals = [near - 1, near, near + 1].filter((net) => net >= 0).map((net) => totalOf(net, rate))
  return [
    Math.max(...totals.filter((each) => each < total)),
    Math.min(...totals.filter((each) => each > total)),
  ].filter(Number.isFinite)
}
