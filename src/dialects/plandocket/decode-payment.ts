/** From the body of a payment's POST, PUT or PATCH to the draft that the ledger takes: payments page, Request Schema. */
import type { PaymentDraft } from '../../core/commands.js'
import { toUtcDate } from '../../core/dates.js'
import { type Failure, isFailure } from '../../core/failure.js'
import type { Ledger } from '../../core/ledger.js'
import type { Invoice, Payment, PaymentStatus } from '../../core/ledger-types.js'
import type { ParsedBody } from '../../core/message.js'
import type { World } from '../../core/world.js'
import { createReader, fieldsOf, type Reader } from './fields.js'
import { findInvoice } from './find.js'

const STATUSES: readonly PaymentStatus[] = ['pending', 'completed', 'failed', 'refunded']

/** An unknown number is a wrong field, not a wrong address (P23). */
const readInvoice = (read: Reader, ledger: Ledger): Invoice | undefined => {
  const number = read.text('invoice_number')
  if (number === undefined) return undefined
  return findInvoice(number, ledger) ?? read.refuse('invoice_number', 'unknown')
}

/** Where none is sent: the present one, else that of the invoice, else EUR. Only the invoice's is taken (P24). */
const readCurrency = (read: Reader, invoice: Invoice | undefined, present: Payment | null): string => {
  const currency = read.text('currency') ?? present?.currency ?? invoice?.currency ?? 'EUR'
  if (invoice && currency !== invoice.currency) read.refuse('currency', 'mismatch', invoice.currency)
  return currency
}

const readPayment = (read: Reader, present: Payment | null, ledger: Ledger): Partial<PaymentDraft> => {
  const named = readInvoice(read, ledger)
  const invoice = named ?? (present ? ledger.invoices.get(present.invoiceId) : undefined)
  const currency = readCurrency(read, invoice, present)
  // An amount means nothing without its currency: who changes the one has to send the other.
  if (present && currency !== present.currency && currency === invoice?.currency) read.required('amount')
  return {
    invoiceId: named?.id,
    amount: read.amount('amount', currency),
    currency: currency === present?.currency ? undefined : currency,
    status: read.oneOf('status', STATUSES),
    paidOn: read.day('payment_date'),
    gatewayKey: read.orNull(read.text, 'gateway_key'),
    transactionId: read.orNull(read.text, 'transaction_id'),
    notes: read.orNull(read.text, 'notes'),
  }
}

/** A change: only what was sent is in it. */
export const decodePaymentChange = (
  body: ParsedBody,
  present: Payment,
  ledger: Ledger,
): Partial<PaymentDraft> | Failure => {
  const fields = fieldsOf(body)
  if (isFailure(fields)) return fields
  const read = createReader(fields)
  const change = readPayment(read, present, ledger)
  return read.issues.length > 0 ? { failure: 'invalid', issues: read.issues } : change
}

/** A whole payment, for POST and for PUT under P22 `replace`. */
export const decodePayment = (body: ParsedBody, ledger: Ledger): PaymentDraft | Failure => {
  const fields = fieldsOf(body)
  if (isFailure(fields)) return fields
  const read = createReader(fields)
  read.required('invoice_number')
  read.required('amount')
  const { invoiceId, amount, ...rest } = readPayment(read, null, ledger)
  if (invoiceId === undefined || amount === undefined) return { failure: 'invalid', issues: read.issues }
  return read.issues.length > 0 ? { failure: 'invalid', issues: read.issues } : { invoiceId, amount, ...rest }
}

/** What a whole payment leaves out returns to its default (P22 `replace`). */
export const toWholeChange = (draft: PaymentDraft | Failure, world: World): PaymentDraft | Failure =>
  isFailure(draft)
    ? draft
    : {
        ...draft,
        status: draft.status ?? 'completed',
        paidOn: draft.paidOn ?? toUtcDate(world.now()),
        gatewayKey: draft.gatewayKey ?? null,
        transactionId: draft.transactionId ?? null,
        notes: draft.notes ?? null,
      }

/** Nothing was sent, so nothing changes, the time of the last change included (P44). */
export const isEmptyChange = (change: Partial<PaymentDraft>): boolean =>
  Object.values(change).every((value) => value === undefined)
