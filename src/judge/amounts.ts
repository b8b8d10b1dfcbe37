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

const DECIMAL = /^-?\d+(\.\d+)?$/

export const decimalsBeside = (beside: unknown, { currency }: AmountRule): number => {
  const code = currency !== undefined && typeof beside === 'object' && beside !== null && Reflect.get(beside, currency)
  return typeof code === 'string' ? decimalsOf(code) : MOST_DECIMALS
}

/** The nearest number to one with so many decimals; the noise of binary floats makes it another. */
const isRound = (amount: number, decimals: number): boolean => {
  const factor = 10 ** decimals
  return Math.round(amount * factor) / factor === amount
}

/** Zeros at the end say nothing more exact. */
const isShort = (amount: string, decimals: number): boolean =>
  (amount.split('.')[1] ?? '').replace(/0+$/, '').length <= decimals

/** `beside`: the object that the amount is a field of. What is no amount at all is for others to say. */
export const isExact = (amount: unknown, beside: unknown, rule: AmountRule): boolean => {
  if (typeof amount === 'number') return Number.isInteger(amount) || isRound(amount, decimalsBeside(beside, rule))
  return typeof amount !== 'string' || !DECIMAL.test(amount) || isShort(amount, decimalsBeside(beside, rule))
}

/** Thousandths as an integer; NaN for what is no amount. */
export const exactOf = (amount: unknown): number => {
  if (typeof amount === 'number') return Math.round(amount * 1000)
  return typeof amount === 'string' && DECIMAL.test(amount) ? Math.round(Number(amount) * 1000) : Number.NaN
}

/** The same of a field of all elements; NaN where there is no list. */
export const exactOfEach = (list: unknown, name: string): number => {
  if (!Array.isArray(list)) return Number.NaN
  return list.reduce((sum, element) => sum + exactOf(element?.[name]), 0)
}

/** The list and the field of its elements that a term names, or null where it names a field. */
export const listIn = (term: string): { readonly list: string; readonly name: string } | null => {
  const [list = '', name] = term.split('/*/')
  return name === undefined ? null : { list, name }
}

type Fields = Readonly<Record<string, unknown>>

const exactOfTerm = (fields: Fields, term: string): number => {
  const each = listIn(term)
  return each ? exactOfEach(fields[each.list], each.name) : exactOf(fields[term])
}

/** What the parts come to, in major units; NaN where one is missing or no amount. For messages: checks have it compiled. */
export const workOut = (fields: Fields, { plus, minus = [] }: SumRule): number => {
  const sum = (terms: readonly string[]) => terms.reduce((total, term) => total + exactOfTerm(fields, term), 0)
  return (sum(plus) - sum(minus)) / 1000
}
