/** Spreads an amount over weights by largest remainder, so that the shares sum exactly to the amount. */
import type { Minor } from './ledger-types.js'

/** Towards minus infinity, where `/` cuts towards zero. `by` is above zero. */
const divideDown = (value: bigint, by: bigint): bigint => {
  const quotient = value / by
  return value < 0n && value % by !== 0n ? quotient - 1n : quotient
}

/**
 * Ties go to the earlier weight. Weights that sum to zero give everything to the first. Turning the sign of the amount
 * and of all weights turns the shares, which is what makes a credit note mirror its invoice.
 */
export const spread = (amount: Minor, weights: readonly Minor[]): Minor[] => {
  if (amount === 0 || weights.length === 0) return weights.map(() => 0)
  const sum = BigInt(weights.reduce((total, weight) => total + weight, 0))
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? amount : 0))
  return sum > 0n ? shareOut(amount, weights, sum) : negate(shareOut(-amount, negate(weights), -sum))
}

const negate = (amounts: readonly Minor[]): Minor[] => amounts.map((amount) => 0 - amount)

/** `sum`, that of the weights, is above zero. */
const shareOut = (amount: Minor, weights: readonly Minor[], sum: bigint): Minor[] => {
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight))
  const floors = exact.map((value) => divideDown(value, sum))
  const remainders = exact.map((value, index) => value - (floors[index] ?? 0n) * sum)
  const shares = floors.map(Number)
  const left = amount - shares.reduce((total, share) => total + share, 0)
  const byRemainder = weights.map((_, index) => index).sort((a, b) => compare(remainders[b], remainders[a]) || a - b)
  for (const index of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}

const compare = (a = 0n, b = 0n): number => (a < b ? -1 : a > b ? 1 : 0)
