/**
 * What specs say of amounts beyond their type: how fine they may be (`x-amount`) and which of them add up (`x-sums`). Small and
 * without any library, because the compiled checks carry it.
 */
import { decimalsOf } from '../core/currency.js'
import type { Evidence } from '../core/evidence.js'

export type AmountRule = {
  /** The field beside the amount that names its currency. */
  readonly currency?: string
  readonly 'x-evidence'?: Evidence
}

/** A term names a field, or one of each element of a list: `lines/*\/amount`. */
export type SumRule = {
  readonly total: string
  readonly plus: readonly string[]
  readonly minus?: readonly string[]
  readonly 'x-evidence'?: Evidence
}

/** No currency has more, so whoever does not know which it is can allow these. */
const MOST_DECIMALS = 3

const ZERO = 48
const DECIMAL = /^-?\d+(\.\d+)?$/

/** As it is printed, so that the noise of binary floats counts; what trailing zeros say is not more exact. */
const digitsBehindPoint = (amount: number | string): number => {
  const text = String(amount)
  if (text.includes('e-')) return Number.POSITIVE_INFINITY
  const point = text.indexOf('.')
  if (point < 0) return 0
  let end = text.length
  while (text.charCodeAt(end - 1) === ZERO) end--
  return end - point - 1
}

export const decimalsBeside = (beside: unknown, { currency }: AmountRule): number => {
  const code = currency !== undefined && typeof beside === 'object' && beside !== null && Reflect.get(beside, currency)
  return typeof code === 'string' ? decimalsOf(code) : MOST_DECIMALS
}

/** `beside`: the object that the amount is a field of. What is no amount at all is for others to say. */
export const isExact = (amount: unknown, beside: unknown, rule: AmountRule): boolean => {
  if (typeof amount === 'string')
    return !DECIMAL.test(amount) || digitsBehindPoint(amount) <= decimalsBeside(beside, rule)
  if (typeof amount !== 'number' || Number.isInteger(amount)) return true
  return digitsBehindPoint(amount) <= decimalsBeside(beside, rule)
}

/** Thousandths as an integer; NaN for what is no amount. */
const exactOf = (amount: unknown): number => {
  if (typeof amount === 'number') return Math.round(amount * 1000)
  return typeof amount === 'string' && DECIMAL.test(amount) ? Math.round(Number(amount) * 1000) : Number.NaN
}

type Fields = Readonly<Record<string, unknown>>

const EACH = '/*/'

const amountOf = (fields: Fields, term: string): number => {
  const own = fields[term]
  if (own !== undefined || !term.includes(EACH)) return exactOf(own)
  const [listed = '', name = ''] = term.split(EACH)
  const list = fields[listed]
  if (!Array.isArray(list)) return Number.NaN
  return list.reduce((sum, element) => sum + exactOf(element?.[name]), 0)
}

const sumOf = (fields: Fields, terms: readonly string[]): number => {
  let sum = 0
  for (const term of terms) sum += amountOf(fields, term)
  return sum
}

const exactSum = (fields: Fields, { plus, minus }: SumRule): number =>
  minus === undefined ? sumOf(fields, plus) : sumOf(fields, plus) - sumOf(fields, minus)

/** What the parts come to, in major units; NaN where one is missing or no amount. */
export const workOut = (fields: Fields, rule: SumRule): number => exactSum(fields, rule) / 1000

/** True where it cannot be told. */
export const addsUp = (fields: Fields, rule: SumRule): boolean => {
  const difference = exactOf(fields[rule.total]) - exactSum(fields, rule)
  return difference === 0 || Number.isNaN(difference)
}
