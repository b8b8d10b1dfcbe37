/** For tests: the books of a world are right to the last cent. */

import type { components } from '../control/spec.gen.js'
import type { Discount, Line } from '../core/ledger-types.js'
import { parseMinor, toDecimal } from '../core/money.js'
import { computeTotals } from '../core/totals.js'
import { ExpectationError } from './expectation-error.js'

type Schemas = components['schemas']
type Invoice = Schemas['Invoice']
type Payment = Schemas['Payment']

/** Amounts are decimal texts in major units. */
export type Balanced = {
  readonly ledger: { invoices(): readonly Invoice[]; payments(): readonly Payment[] }
}

/** Two amounts in minor units that have to be equal. */
type Equation = readonly [left: string, is: number, right: string, shouldBe: number]

/** Invoices in a message. */
const MOST = 10

/** What is no amount is equal to none. */
const minorOf = (amount: string, currency: string): number => {
  const minor = parseMinor(amount, currency)
  return typeof minor === 'number' ? minor : Number.NaN
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

const discountOf = (discount: Schemas['Discount'] | null, currency: string): Discount | null => {
  if (!discount) return null
  return 'percent' in discount
    ? { kind: 'percent', percent: discount.percent }
    : { kind: 'amount', amount: minorOf(discount.amount, currency) }
}

/** Added up again from quantities, prices, discounts and rates. */
const workedOut = ({ currency, lines, discount, reverseCharge }: Invoice) =>
  computeTotals({
    currency,
    lines: lines.map((line): Line => ({ ...line, discount: discountOf(line.discount, currency) })),
    discount: discountOf(discount, currency),
    reverseCharge,
  })

const equationsOf = (invoice: Invoice, payments: readonly Payment[]): readonly Equation[] => {
  const { currency, totals } = invoice
  const amount = (text: string): number => minorOf(text, currency)
  const completed = payments.filter(({ status }) => status === 'completed')
  const lines = workedOut(invoice)
  return [
    ['paid + open', amount(invoice.paid) + amount(invoice.open), 'the total', amount(totals.total)],
    ['paid', amount(invoice.paid), 'its completed payments', sum(completed.map((each) => amount(each.amount)))],
    ['net + tax', amount(totals.net) + amount(totals.tax), 'the total', amount(totals.total)],
    ['sub total - discount', amount(totals.subTotal) - amount(totals.discount), 'the net', amount(totals.net)],
    ['the taxes by rate', sum(totals.taxes.map(({ tax }) => amount(tax))), 'the tax', amount(totals.tax)],
    ['the lines', lines.subTotal, 'the sub total', amount(totals.subTotal)],
    ['the discounts', lines.discount, 'the discount', amount(totals.discount)],
    ['the tax on the lines', lines.tax, 'the tax', amount(totals.tax)],
  ]
}

const show = (amount: number, currency: string): string =>
  Number.isNaN(amount) ? 'no amount' : `${toDecimal(amount, currency)} ${currency}`

const problemsOf = (invoice: Invoice, payments: readonly Payment[]): readonly string[] => {
  const { currency, id, number } = invoice
  const name = `${invoice.kind === 'invoice' ? 'invoice' : 'credit note'} ${number ?? `${id} (no number yet)`}`
  return equationsOf(invoice, payments)
    .filter(([, is, , shouldBe]) => is !== shouldBe)
    .map(
      ([left, is, right, shouldBe]) =>
        `${name}: ${left} is ${show(is, currency)}, ${right} ${show(shouldBe, currency)}`,
    )
}

const groupByInvoice = (payments: readonly Payment[]): ReadonlyMap<number, readonly Payment[]> => {
  const groups = new Map<number, Payment[]>()
  for (const payment of payments) {
    const group = groups.get(payment.invoiceId)
    if (group) group.push(payment)
    else groups.set(payment.invoiceId, [payment])
  }
  return groups
}

/**
 * Throws unless for every invoice and credit note of the world `paid + open = total`, lines, discounts and taxes sum up to
 * the totals, and `paid` is the sum of its completed payments. To the minor unit, by exact arithmetic.
 * @throws ExpectationError that names the invoices and both sides of what is not equal
 */
export const assertBalances = ({ ledger }: Balanced): void => {
  const byInvoice = groupByInvoice(ledger.payments())
  const problems = ledger.invoices().flatMap((invoice) => problemsOf(invoice, byInvoice.get(invoice.id) ?? []))
  if (problems.length === 0) return
  const left = problems.length - MOST
  const rows = [...problems.slice(0, MOST), ...(left > 0 ? [`… and ${left} more`] : [])].map((row) => `  ${row}`)
  throw new ExpectationError(`Expected the books to balance, but they do not:\n${rows.join('\n')}`)
}
