/** Decimal texts: amounts with the decimals of their currency, other figures with those that they need. */
import Big from 'big.js'
import type { Decimal } from '../../core/ledger-types.js'

/** Without superfluous zeros, but with at least `places` decimals. */
export const withDecimals = (value: Decimal, places: number): Decimal => {
  const plain = Big(value).toFixed()
  const point = plain.indexOf('.')
  const present = point < 0 ? 0 : plain.length - point - 1
  return present >= places ? plain : Big(value).toFixed(places)
}
