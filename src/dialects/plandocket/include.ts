/**
 * `include=`: related data inside each row (P37 for the shapes). Relations are looked up before anything is written, so
 * that a list which is streamed shows one moment of the books.
 */
import type { Contact, Invoice, Payment } from '../../core/ledger-types.js'
import type { Part } from '../../core/message.js'
import type { World } from '../../core/world.js'
import { joinParts, type KeptWire, reopened } from './kept-wire.js'

export type InvoiceInclude = 'items' | 'payments' | 'contact'
export type PaymentInclude = 'invoice'

export const INVOICE_INCLUDES: readonly InvoiceInclude[] = ['items', 'payments', 'contact']
export const PAYMENT_INCLUDES: readonly PaymentInclude[] = ['invoice']

/** Undefined: not asked for. */
export type InvoiceRow = {
  readonly invoice: Invoice
  readonly items: boolean
  readonly payments: readonly Payment[] | undefined
  readonly contact: Contact | null | undefined
}

export type PaymentRow = { readonly payment: Payment; readonly invoice: Invoice | undefined }

const paymentsOf = (invoice: Invoice, world: World): Payment[] =>
  invoice.paymentIds.map((id) => world.ledger.payments.get(id)).filter((payment) => payment !== undefined)

/** Through the participant, as the filters find it (P21). */
const contactOf = (invoice: Invoice, world: World): Contact | null => {
  const participant = invoice.participantId === null ? undefined : world.ledger.participants.get(invoice.participantId)
  return (participant && world.ledger.contacts.get(participant.contactId)) ?? null
}

export const relateInvoice = (invoice: Invoice, include: ReadonlySet<InvoiceInclude>, world: World): InvoiceRow => ({
  invoice,
  items: include.has('items'),
  payments: include.has('payments') ? paymentsOf(invoice, world) : undefined,
  contact: include.has('contact') ? contactOf(invoice, world) : undefined,
})

export const relatePayment = (payment: Payment, include: ReadonlySet<PaymentInclude>, world: World): PaymentRow => ({
  payment,
  invoice: include.has('invoice') ? world.ledger.invoices.get(payment.invoiceId) : undefined,
})

const listParts = (rows: readonly Payment[], wireOf: (row: Payment) => Uint8Array): Part[] =>
  rows.flatMap((row, index) => (index === 0 ? [wireOf(row)] : [',', wireOf(row)]))

/** Members always stand in the documented order, however they were asked for. */
export const invoiceRowWire = ({ invoice, items, payments, contact }: InvoiceRow, wire: KeptWire): Uint8Array => {
  const parts: Part[] = [reopened(wire.invoice(invoice))]
  if (items) parts.push(',"items":', wire.items(invoice))
  if (payments) parts.push(',"payments":[', ...listParts(payments, wire.payment), ']')
  if (contact !== undefined) parts.push(',"contact":', contact ? wire.contact(contact) : 'null')
  return joinParts([...parts, '}'])
}

export const paymentRowWire = ({ payment, invoice }: PaymentRow, wire: KeptWire): Uint8Array =>
  invoice
    ? joinParts([reopened(wire.payment(payment)), ',"invoice":', wire.invoice(invoice), '}'])
    : wire.payment(payment)
