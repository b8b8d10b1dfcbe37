/**
 * The one place where an invoice's sums are made. Gross of a line = round(quantity x unit price); discounts come off;
 * tax is computed per rate on the discounted nets and rounded once; header amounts spread back over the lines exactly.
 */
import Big from 'big.js'
import type { Discount, Line, Minor, Totals } from './ledger-types.js'
import { normalizeZero, percentOf, roundToMinor } from './money.js'
import { spread } from './spread.js'

export type Billable = {
  readonly currency: string
  readonly lines: readonly Line[]
  readonly discount: Discount | null
  readonly reverseCharge: boolean
}

/** One line's share of everything, in minor units: `net = gross - lineDiscount - headerDiscount`. */
export type LineAmounts = {
  readonly gross: Minor
  readonly lineDiscount: Minor
  readonly headerDiscount: Minor
  readonly net: Minor
  readonly tax: Minor
}

const sum = (amounts: readonly Minor[]): Minor => amounts.reduce((total, amount) => total + amount, 0)

const discountOn = (amount: Minor, discount: Discount | null): Minor => {
  if (!discount) return 0
  return discount.kind === 'percent' ? percentOf(amount, discount.percent) : normalizeZero(discount.amount)
}

export const grossOf = (line: Line, currency: string): Minor =>
  roundToMinor(Big(line.quantity).times(line.unitPrice), currency)

const beforeTax = ({ currency, lines, discount }: Billable) => {
  const gross = lines.map((line) => grossOf(line, currency))
  const lineDiscount = lines.map((line, index) => discountOn(gross[index] ?? 0, line.discount))
  const discounted = gross.map((amount, index) => amount - (lineDiscount[index] ?? 0))
  const header = discountOn(sum(discounted), discount)
  const headerDiscount = spread(header, discounted)
  const net = discounted.map((amount, index) => amount - (headerDiscount[index] ?? 0))
  return { gross, lineDiscount, headerDiscount, net }
}

/** The rate that a line is taxed at: nothing when the buyer owes the tax. */
export const rateOf = (invoice: Pick<Billable, 'reverseCharge'>, line: Line): string =>
  invoice.reverseCharge ? '0' : Big(line.taxRate).toFixed()

const groupByRate = (invoice: Billable): Map<string, number[]> => {
  const groups = new Map<string, number[]>()
  invoice.lines.forEach((line, index) => {
    const rate = rateOf(invoice, line)
    const group = groups.get(rate)
    if (group) group.push(index)
    else groups.set(rate, [index])
  })
  return new Map([...groups].sort(([a], [b]) => Big(a).cmp(b)))
}

const pick = (amounts: readonly Minor[], indexes: readonly number[]): Minor[] =>
  indexes.map((index) => amounts[index] ?? 0)

export const computeTotals = (invoice: Billable): Totals => {
  const { gross, lineDiscount, headerDiscount, net } = beforeTax(invoice)
  const taxes = [...groupByRate(invoice)].map(([rate, indexes]) => {
    const netOfRate = sum(pick(net, indexes))
    const name = invoice.lines[indexes[0] ?? 0]?.taxName ?? ''
    return { rate, name, net: netOfRate, tax: percentOf(netOfRate, rate) }
  })
  const subTotal = sum(gross)
  const discount = sum(lineDiscount) + sum(headerDiscount)
  const tax = sum(taxes.map((entry) => entry.tax))
  return { subTotal, discount, net: subTotal - discount, tax, total: subTotal - discount + tax, taxes }
}

/** Each line's share; every column sums exactly to the header of `computeTotals`. */
export const allocate = (invoice: Billable): LineAmounts[] => {
  const { gross, lineDiscount, headerDiscount, net } = beforeTax(invoice)
  const tax = invoice.lines.map(() => 0)
  for (const [rate, indexes] of groupByRate(invoice)) {
    const nets = pick(net, indexes)
    const shares = spread(percentOf(sum(nets), rate), nets)
    indexes.forEach((line, index) => {
      tax[line] = shares[index] ?? 0
    })
  }
  return invoice.lines.map((_, index) => ({
    gross: gross[index] ?? 0,
    lineDiscount: lineDiscount[index] ?? 0,
    headerDiscount: headerDiscount[index] ?? 0,
    net: net[index] ?? 0,
    tax: tax[index] ?? 0,
  }))
}
