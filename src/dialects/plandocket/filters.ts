/** The filters, sorts and relations of the two lists: invoices and payments pages, Query Parameters. */
import { parseDay } from '../../core/dates.js'
import type { CalendarDate, Invoice, Payment } from '../../core/ledger-types.js'
import type { Bound, Filter } from '../../core/query.js'
import type { World } from '../../core/world.js'
import * as columns from './columns.js'
import { findInvoice } from './find.js'
import { INVOICE_INCLUDES, type InvoiceInclude, PAYMENT_INCLUDES, type PaymentInclude } from './include.js'
import type { ListTable } from './query.js'

/** Values are compared as sent, so that an unknown one finds nothing (P48); there are no lists of values (P49). */
export const invoiceList: ListTable<Invoice, InvoiceInclude> = {
  filters: [
    ['status', (value) => ({ is: 'equals', column: columns.invoiceStatus, value })],
    ['customer_number', (value) => ({ is: 'equals', column: columns.customerNumber, value })],
    ['event_key', (value) => ({ is: 'equals', column: columns.eventKey, value })],
    ['type', (value) => ({ is: 'equals', column: columns.invoiceType, value })],
  ],
  sorts: new Map([
    ['invoice_number', columns.invoiceNumber],
    ['total', columns.invoiceTotal],
    ['status', columns.invoiceStatus],
    ['due_date', columns.invoiceDueDate],
    ['created_at', columns.invoiceCreatedAt],
  ]),
  defaultSort: columns.invoiceCreatedAt,
  includes: INVOICE_INCLUDES,
}

const ofInvoice = (number: string, world: World): Filter<Payment> => {
  const invoice = findInvoice(number, world.ledger)
  return invoice ? { is: 'ids', ids: invoice.paymentIds } : { is: 'none' }
}

/** Whole UTC days, both ends included (P30); what cannot be read as a date is ignored (P48). */
const dated = (text: string, bounds: (value: Bound) => { from?: Bound; to?: Bound }): Filter<Payment> => {
  const day: CalendarDate | null = parseDay(text)
  if (day === null) return { is: 'all' }
  return { is: 'range', column: columns.paymentDate, ...bounds({ value: day, inclusive: true }) }
}

export const paymentList: ListTable<Payment, PaymentInclude> = {
  filters: [
    ['invoice_number', ofInvoice],
    ['status', (value) => ({ is: 'equals', column: columns.paymentStatus, value })],
    ['date_from', (value) => dated(value, (from) => ({ from }))],
    ['date_to', (value) => dated(value, (to) => ({ to }))],
  ],
  sorts: new Map([
    ['amount', columns.paymentAmount],
    ['status', columns.paymentStatus],
    ['payment_date', columns.paymentDate],
    ['created_at', columns.paymentCreatedAt],
  ]),
  defaultSort: columns.paymentCreatedAt,
  includes: PAYMENT_INCLUDES,
}
