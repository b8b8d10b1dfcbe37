/** What deciding needs besides the ledger, and the pieces that several decisions share. */
import type { Event } from './events.js'
import type { Failure } from './failure.js'
import type { Ledger } from './ledger.js'
import type { CalendarDate, Instant, Invoice, Payment } from './ledger-types.js'
import { isOverdue, settlementDay, statusAfter, sumOfCounted } from './lifecycle.js'

export type Scene = {
  readonly ledger: Ledger
  readonly now: Instant
  /** In the seller's zone. */
  readonly today: CalendarDate
  reading(id: string): string | undefined
}

export type Decision = readonly Event[] | Failure

export const paymentsOf = (ledger: Ledger, invoice: Invoice): Payment[] =>
  invoice.paymentIds.flatMap((id) => ledger.payments.get(id) ?? [])

/** The event that brings an invoice's paid amount, status and settlement day in line with `payments`. */
export const settle = (
  scene: Scene,
  invoice: Invoice,
  payments: readonly Payment[],
): Extract<Event, { event: 'invoiceSettled' }> => {
  const paid = sumOfCounted(payments)
  const status = statusAfter(invoice, paid, scene.reading('P27') === 'sticky')
  const after = { ...invoice, paid, status }
  const settledOn = settlementDay(invoice.totals.total, payments, invoice.issueDate)
  return {
    event: 'invoiceSettled',
    at: scene.now,
    invoiceId: invoice.id,
    patch: {
      paid,
      status,
      settledOn: status === 'paid' ? (settledOn ?? invoice.settledOn) : settledOn,
      overdue: isOverdue(after, scene.today),
      paymentIds: payments.map(({ id }) => id),
      updatedAt: scene.now,
    },
  }
}
