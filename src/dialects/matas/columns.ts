/** What invoices are filtered, searched and sorted by: the values behind the vendor's fields. */
import { addDays } from '../../core/dates.js'
import type { CalendarDate, Invoice, InvoiceStatus } from '../../core/ledger-types.js'
import { toMajor } from '../../core/money.js'
import { type Column, column } from '../../core/query.js'
import { vatRateOf } from './vat-rate.js'

const UNSEEN: readonly InvoiceStatus[] = ['draft', 'submitted']
const SETTLED: readonly InvoiceStatus[] = ['paid', 'cancelled', 'refunded']

/** A buyer sees what was sent: no drafts, and of the cancelled ones those that had been sent before. */
export const isSent = (invoice: Invoice): boolean => invoice.number !== null && !UNSEEN.includes(invoice.status)

/** M5: the invoice date plus the term, unless the due date was set by hand. */
export const expireDateOf = (invoice: Invoice): CalendarDate =>
  invoice.dueDate ?? addDays(invoice.issueDate, invoice.termDays)

/** M26: the day on which nothing was open any more. */
export const paymentDateOf = (invoice: Invoice): CalendarDate | null => invoice.settledOn

export const standing = column<Invoice>('standing', (invoice) => {
  if (!isSent(invoice)) return 'hidden'
  return SETTLED.includes(invoice.status) ? 'paid' : 'outstanding'
})

export const hasOneRate = column<Invoice>('hasOneRate', (invoice) => vatRateOf(invoice) !== null)
/** M24: the day and the number in one value, so that one index gives the order. */
export const newest = column<Invoice>('newest', ({ issueDate, number }) => `${issueDate} ${number}`)

export const buyer = column<Invoice>('buyer', (invoice) => invoice.contactId)

const common = {
  invoice_number: column<Invoice>('number', (invoice) => invoice.number),
  description: column<Invoice>('description', (invoice) => invoice.description),
  invoice_date: column<Invoice>('issueDate', (invoice) => invoice.issueDate),
  expire_date: column<Invoice>('expireDate', expireDateOf),
  payment_date: column<Invoice>('paymentDate', paymentDateOf),
  currency: column<Invoice>('currency', (invoice) => invoice.currency),
  vat_percentage: column<Invoice>('vatRate', vatRateOf),
}

const major = {
  ...common,
  subtotal: column<Invoice>('net', ({ totals, currency }) => toMajor(totals.net, currency)),
  vat: column<Invoice>('tax', ({ totals, currency }) => toMajor(totals.tax, currency)),
  total: column<Invoice>('total', ({ totals, currency }) => toMajor(totals.total, currency)),
}

const cents = {
  ...common,
  subtotal: column<Invoice>('netCents', (invoice) => invoice.totals.net),
  vat: column<Invoice>('taxCents', (invoice) => invoice.totals.tax),
  total: column<Invoice>('totalCents', (invoice) => invoice.totals.total),
}

export type Field = keyof typeof common | 'subtotal' | 'vat' | 'total'

/** By field; amounts compare as they are shown (M7). */
export const columnsFor = (amounts: string | undefined): Readonly<Record<Field, Column<Invoice>>> =>
  amounts === 'cents' ? cents : major
