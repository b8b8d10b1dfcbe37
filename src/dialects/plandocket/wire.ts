/**
 * How the ledger looks on PlanDocket's wire under the default readings: plain objects, typed by the spec. Which fields
 * the other readings rename or retype is in readings.ts, and the bytes that are kept are in kept-wire.ts.
 */
import { toIsoUtc } from '../../core/dates.js'
import type { Instant, Invoice, Line, Minor, Payment } from '../../core/ledger-types.js'
import { toMajor } from '../../core/money.js'
import { allocate, type LineAmounts, rateOf } from '../../core/totals.js'
import type { components } from './types.gen.cjs'

export type Schemas = components['schemas']

/** Overdue hides `sent` and `partially_paid` (P11); what is submitted inside the house is still a draft (P7). */
export const shownStatus = (invoice: Invoice): Schemas['InvoiceStatus'] => {
  if (invoice.overdue) return 'overdue'
  return invoice.status === 'submitted' ? 'draft' : invoice.status
}

/** A draft has no number of its own yet (P60). */
export const shownNumber = (invoice: Invoice): string => invoice.number ?? `D-${invoice.id}`

const toIsoOrNull = (instant: Instant | null): string | null => (instant === null ? null : toIsoUtc(instant))

const openAmount = ({ totals, paid }: Invoice): Minor => totals.total - paid

/** Never on the other side of zero than the total: what was paid too much is not shown (P25 `clamp`). */
export const clampedOpenAmount = (invoice: Invoice): Minor =>
  invoice.totals.total < 0 ? Math.min(0, openAmount(invoice)) : Math.max(0, openAmount(invoice))

export const encodeInvoice = (invoice: Invoice, open = openAmount(invoice)): Schemas['Invoice'] => ({
  id: invoice.id,
  invoice_number: shownNumber(invoice),
  invoice_type: invoice.kind,
  related_invoice_id: invoice.kind === 'credit_note' ? invoice.relatedId : null,
  status: shownStatus(invoice),
  event_participant_id: invoice.participantId,
  total: toMajor(invoice.totals.total, invoice.currency),
  currency: invoice.currency,
  paid_amount: toMajor(invoice.paid, invoice.currency),
  open_amount: toMajor(open, invoice.currency),
  service_date: invoice.serviceDate,
  due_date: invoice.dueDate,
  is_reverse_charge: invoice.reverseCharge,
  is_locked: invoice.lockedAt !== null,
  locked_at: toIsoOrNull(invoice.lockedAt),
  reminder_sent_at: toIsoOrNull(invoice.remindedAt),
  reminder_count: invoice.reminderCount,
  notes: invoice.notes,
  created_at: toIsoUtc(invoice.createdAt),
  updated_at: toIsoUtc(invoice.updatedAt),
})

/** What arrives is the amount less the gateway's fee (P59). */
export const encodePayment = (payment: Payment): Schemas['Payment'] => ({
  id: payment.id,
  invoice_id: payment.invoiceId,
  amount: toMajor(payment.amount, payment.currency),
  currency: payment.currency,
  gateway_id: payment.gatewayId,
  gateway_key: payment.gatewayKey,
  gateway_name: payment.gatewayName,
  transaction_id: payment.transactionId,
  gateway_fee: toMajor(payment.fee, payment.currency),
  net_amount: toMajor(payment.amount - payment.fee, payment.currency),
  status: payment.status,
  payment_date: payment.paidOn,
  notes: payment.notes,
  created_at: toIsoUtc(payment.createdAt),
  updated_at: toIsoUtc(payment.updatedAt),
})

const encodeItem = (invoice: Invoice, line: Line, amounts: LineAmounts): Schemas['InvoiceItem'] => ({
  id: line.id,
  description: line.description ? `${line.title}\n${line.description}` : line.title,
  quantity: Number(line.quantity),
  unit: line.unit || null,
  unit_price: Number(line.unitPrice),
  discount: toMajor(amounts.lineDiscount + amounts.headerDiscount, invoice.currency),
  tax_rate: Number(rateOf(invoice, line)),
  subtotal: toMajor(amounts.net, invoice.currency),
  tax_total: toMajor(amounts.tax, invoice.currency),
  total: toMajor(amounts.net + amounts.tax, invoice.currency),
})

const nothing: LineAmounts = { gross: 0, lineDiscount: 0, headerDiscount: 0, net: 0, tax: 0 }

/** `include=items`: the totals of the items sum up to the invoice's (P37). */
export const encodeItems = (invoice: Invoice): Schemas['InvoiceItem'][] => {
  const amounts = allocate(invoice)
  return invoice.lines.map((line, index) => encodeItem(invoice, line, amounts[index] ?? nothing))
}
