/** The values that PlanDocket's lists are filtered and sorted by. */

import type { Ledger } from '../../core/ledger.js'
import type { Invoice, Participant, Payment } from '../../core/ledger-types.js'
import { toMajor } from '../../core/money.js'
import { column } from '../../core/query.js'
import { shownNumber, shownStatus } from './wire.js'

const participantOf = (invoice: Invoice, ledger: Ledger): Participant | undefined =>
  invoice.participantId === null ? undefined : ledger.participants.get(invoice.participantId)

export const invoiceStatus = column<Invoice>('status', shownStatus)
export const invoiceType = column<Invoice>('invoice_type', (invoice) => invoice.kind)
export const invoiceNumber = column<Invoice>('invoice_number', shownNumber)
export const invoiceTotal = column<Invoice>('total', (invoice) => toMajor(invoice.totals.total, invoice.currency))
export const invoiceDueDate = column<Invoice>('due_date', (invoice) => invoice.dueDate)
export const invoiceCreatedAt = column<Invoice>('created_at', (invoice) => invoice.createdAt)

/** The number of the participant's contact; without a participant it matches nothing (P21). */
export const customerNumber = column<Invoice>('customer_number', (invoice, ledger) => {
  const participant = participantOf(invoice, ledger)
  return (participant && ledger.contacts.get(participant.contactId)?.customerNumber) ?? null
})

/** The participant's event; without a participant it matches nothing (P21). */
export const eventKey = column<Invoice>('event_key', (invoice, ledger) => {
  const participant = participantOf(invoice, ledger)
  return (participant && ledger.projects.get(participant.projectId)?.key) ?? null
})

export const paymentStatus = column<Payment>('status', (payment) => payment.status)
export const paymentAmount = column<Payment>('amount', (payment) => toMajor(payment.amount, payment.currency))
export const paymentDate = column<Payment>('payment_date', (payment) => payment.paidOn)
export const paymentCreatedAt = column<Payment>('created_at', (payment) => payment.createdAt)
