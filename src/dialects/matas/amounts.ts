/** Amounts as JSON numbers: units of the currency, or its smallest ones (M7). */
import Big from 'big.js'
import { decimalsOf } from '../../core/currency.js'
import type { Decimal, Minor } from '../../core/ledger-types.js'
import { toMajor } from '../../core/money.js'

/** `unit` is the world's option of M7. */
export const encodeAmount = (amount: Minor, currency: string, unit: string | undefined): number =>
  unit === 'cents' ? amount : toMajor(amount, currency)

/** A price may be finer than the currency; only as major units it keeps what is below a cent. */
export const encodePrice = (price: Decimal, currency: string, unit: string | undefined): number =>
  unit === 'cents'
    ? Number(
        Big(price)
          .times(10 ** decimalsOf(currency))
          .round(0, Big.roundHalfUp)
          .toFixed(),
      )
    : Number(price)
