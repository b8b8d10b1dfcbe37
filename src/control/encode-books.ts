/** What books hold, for answers: amounts as decimal texts in major units, instants in ISO 8601. */

import { toIsoUtc } from '../core/dates.js'
import type { Contact, Discount, Instant, Invoice, Payment } from '../core/ledger-types.js'
import { openAmount } from '../core/lifecycle.js'
import { toDecimal } from '../core/money.js'
import type { Schemas } from './call.js'

const moment = (instant: Instant | null): string | null => (instant === null ? null : toIsoUtc(instant))

export const encodeContact = (contact: Contact): Schemas['Contact'] => ({
  ...contact,
  createdAt: toIsoUtc(contact.createdAt),
  updatedAt: toIsoUtc(contact.updatedAt),
})

const encodeDiscount = (discount: Discount | null, currency: string): Schemas['Discount'] | null => {
  if (!discount) return null
  return discount.kind === 'percent' ? { percent: discount.percent } : { amount: toDecimal(discount.amount, currency) }
}

const encodeTotals = ({ totals, currency }: Invoice): Schemas['Totals'] => ({
  subTotal: toDecimal(totals.subTotal, currency),
  discount: toDecimal(totals.discount, currency),
  net: toDecimal(totals.net, currency),
  tax: toDecimal(totals.tax, currency),
  total: toDecimal(totals.total, currency),
  taxes: totals.taxes.map(({ rate, name, net, tax }) => ({
    rate,
    name,
    net: toDecimal(net, currency),
    tax: toDecimal(tax, currency),
  })),
})

export const encodeInvoice = (invoice: Invoice): Schemas['Invoice'] => ({
  ...invoice,
  lines: invoice.lines.map((line) => ({ ...line, discount: encodeDiscount(line.discount, invoice.currency) })),
  discount: encodeDiscount(invoice.discount, invoice.currency),
  totals: encodeTotals(invoice),
  paid: toDecimal(invoice.paid, invoice.currency),
  open: toDecimal(openAmount(invoice), invoice.currency),
  lockedAt: moment(invoice.lockedAt),
  remindedAt: moment(invoice.remindedAt),
  createdAt: toIsoUtc(invoice.createdAt),
  updatedAt: toIsoUtc(invoice.updatedAt),
})

export const encodePayment = (payment: Payment): Schemas['Payment'] => ({
  ...payment,
  amount: toDecimal(payment.amount, payment.currency),
  fee: toDecimal(payment.fee, payment.currency),
  createdAt: toIsoUtc(payment.createdAt),
  updatedAt: toIsoUtc(payment.updatedAt),
})
