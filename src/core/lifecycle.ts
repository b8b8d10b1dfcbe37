/** What an invoice's state follows from: payments and calendar. The rules of design table "Lifecycle", in neutral terms. */
import type { CalendarDate, Invoice, InvoiceStatus, Minor, Payment } from './ledger-types.js'

/** The state a reader sees: the stored one, or `overdue`. */
export type Phase = InvoiceStatus | 'overdue'

export const phaseOf = (invoice: Invoice): Phase => (invoice.overdue ? 'overdue' : invoice.status)

/** Sent and able to take payments. */
export const isPayable = (invoice: Invoice): boolean =>
  invoice.status === 'sent' || invoice.status === 'partially_paid' || invoice.status === 'paid'

/** What is left to pay; negative on an overpaid invoice, and on an open credit note. */
export const openAmount = (invoice: Invoice): Minor => invoice.totals.total - invoice.paid

const covers = (paid: Minor, total: Minor): boolean => (total < 0 ? paid <= total : paid >= total)

const REACHED: Partial<Record<InvoiceStatus, number>> = { sent: 1, partially_paid: 2, paid: 3 }

/** The status that `paid` leads to. `sticky`: a status once reached stays (reading P27). */
export const statusAfter = (invoice: Invoice, paid: Minor, sticky: boolean): InvoiceStatus => {
  if (!isPayable(invoice)) return invoice.status
  const { total } = invoice.totals
  const partly = total < 0 ? paid < 0 : paid > 0
  const follows = covers(paid, total) ? 'paid' : partly ? 'partially_paid' : 'sent'
  return sticky && (REACHED[follows] ?? 0) < (REACHED[invoice.status] ?? 0) ? invoice.status : follows
}

/** From the day after the due date while anything is open; credit notes, drafts and closed invoices never. */
export const isOverdue = (invoice: Invoice, today: CalendarDate): boolean =>
  invoice.kind === 'invoice' &&
  (invoice.status === 'sent' || invoice.status === 'partially_paid') &&
  invoice.dueDate !== null &&
  invoice.dueDate < today &&
  openAmount(invoice) > 0

/** When the calendar alone would turn this invoice overdue: its due date, or null when it will not. */
export const pendingDueDate = (invoice: Invoice): CalendarDate | null =>
  !invoice.overdue && isOverdue(invoice, '9999-12-31') ? invoice.dueDate : null

export const isCounted = (payment: Payment): boolean => payment.status === 'completed'

export const sumOfCounted = (payments: readonly Payment[]): Minor =>
  payments.reduce((sum, payment) => (isCounted(payment) ? sum + payment.amount : sum), 0)

/** The day on which the counted payments, in order of their dates, covered the total; null while they do not. */
export const settlementDay = (
  total: Minor,
  payments: readonly Payment[],
  issued: CalendarDate,
): CalendarDate | null => {
  const counted = payments.filter(isCounted).sort(byDay)
  if (!covers(sumOfCounted(counted), total)) return null
  let sum = 0
  for (const payment of counted) {
    sum += payment.amount
    if (covers(sum, total)) return payment.paidOn ?? issued
  }
  return issued
}

const byDay = (a: Payment, b: Payment): number => {
  const left = a.paidOn ?? ''
  const right = b.paidOn ?? ''
  return left === right ? a.id - b.id : left < right ? -1 : 1
}
