/**
 * Exact money: whole minor units of an ISO 4217 currency. Floats appear only in `toMajor`, for wires that want them;
 * rounding is half away from zero, so that a credit note mirrors its invoice to the cent.
 */
import Big from 'big.js'
import { decimalsOf } from './currency.js'
import type { Decimal, Minor } from './ledger-types.js'

/** Amounts above this many minor units are refused: ten times it still fits a double exactly. */
export const MAX_MINOR = 900_000_000_000_000

/** Rounds an exact amount of major units, half away from zero. */
export const roundToMinor = (major: Big, currency: string): Minor => {
  const decimals = decimalsOf(currency)
  return normalizeZero(
    Number(
      major
        .round(decimals, Big.roundHalfUp)
        .times(10 ** decimals)
        .toFixed(),
    ),
  )
}

/** Minus zero would print as `-0` in some places and compare oddly in others. */
export const normalizeZero = (value: number): number => (value === 0 ? 0 : value)

/** As a number for a JSON wire; the nearest double of an exact quotient prints without noise. */
export const toMajor = (amount: Minor, currency: string): number => amount / 10 ** decimalsOf(currency)

/** As a decimal string with all decimals of the currency, `"12.30"`. */
export const toDecimal = (amount: Minor, currency: string): Decimal => {
  const decimals = decimalsOf(currency)
  if (decimals === 0) return String(amount)
  const digits = String(Math.abs(amount)).padStart(decimals + 1, '0')
  return `${amount < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** A number or decimal string of major units as minor units, or why it is none. */
export const parseMinor = (amount: number | string, currency: string): Minor | 'too_fine' | 'too_large' => {
  if (typeof amount === 'number' && !Number.isFinite(amount)) return 'too_large'
  const minor = Big(amount).times(10 ** decimalsOf(currency))
  if (minor.abs().gt(MAX_MINOR)) return 'too_large'
  if (!minor.eq(minor.round(0))) return 'too_fine'
  return normalizeZero(Number(minor.toFixed()))
}

/** `percent` of an amount, rounded once (`div` would round a first time, at 20 digits). */
export const percentOf = (amount: Minor, percent: Decimal): Minor =>
  normalizeZero(Number(Big(amount).times(percent).times('0.01').round(0, Big.roundHalfUp).toFixed()))
