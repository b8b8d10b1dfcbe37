/** Spreads an amount over weights by largest remainder, so that the shares sum exactly to the amount. */
import type { Minor } from './ledger-types.js'

const divideDown = (value: bigint, by: bigint): bigint => {
  const quotient = value / by
  return value % by !== 0n && value < 0n !== by < 0n ? quotient - 1n : quotient
}

/** Ties go to the earlier weight. Weights that sum to zero give everything to the first. */
export const spread = (amount: Minor, weights: readonly Minor[]): Minor[] => {
  if (amount === 0 || weights.length === 0) return weights.map(() => 0)
  const sum = BigInt(weights.reduce((total, weight) => total + weight, 0))
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? amount : 0))
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight))
  const floors = exact.map((value) => divideDown(value, sum))
  const remainders = exact.map((value, index) => {
    const rest = value - (floors[index] ?? 0n) * sum
    return sum < 0n ? -rest : rest
  })
  const shares = floors.map(Number)
  const left = amount - shares.reduce((total, share) => total + share, 0)
  const byRemainder = weights.map((_, index) => index).sort((a, b) => compare(remainders[b], remainders[a]) || a - b)
  for (const index of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares.map((share) => (share === 0 ? 0 : share))
}

const compare = (a = 0n, b = 0n): number => (a < b ? -1 : a > b ? 1 : 0)
