/** Commands as they are sent, amounts in major units, into the ledger's own. What is left out is filled in here or there. */

import type { Command, InvoiceDraft, LineDraft, PaymentDraft } from '../core/commands.js'
import { type Failure, invalid, isFailure } from '../core/failure.js'
import type { Ledger } from '../core/ledger.js'
import type { Discount, Minor } from '../core/ledger-types.js'
import { parseMinor } from '../core/money.js'
import type { Schemas } from './call.js'

type Sent = Schemas['Command']
type SentOf<Name extends Sent['do']> = Extract<Sent, { do: Name }>
type SentDiscount = Schemas['NewDiscount'] | null | undefined

const TERM_DAYS = 30

const decodeAmount = (field: string, amount: string, currency: string): Minor | Failure => {
  const minor = parseMinor(amount, currency)
  return typeof minor === 'number' ? minor : invalid(field, minor)
}

const decodeDiscount = (discount: SentDiscount, currency: string): Discount | null | undefined | Failure => {
  if (!discount) return discount
  if (discount.percent !== undefined) return { kind: 'percent', percent: discount.percent }
  const amount = decodeAmount('discount', discount.amount ?? '0', currency)
  return isFailure(amount) ? amount : { kind: 'amount', amount }
}

const decodeLine = (line: Schemas['NewLine'], currency: string): LineDraft | Failure => {
  const discount = decodeDiscount(line.discount, currency)
  return isFailure(discount) ? discount : { ...line, discount }
}

const decodeInvoice = (sent: Schemas['NewInvoice'], ledger: Ledger): InvoiceDraft | Failure => {
  const { currency = ledger.seller.currency, termDays = TERM_DAYS } = sent
  const discount = decodeDiscount(sent.discount, currency)
  if (isFailure(discount)) return discount
  const lines: LineDraft[] = []
  for (const line of sent.lines) {
    const decoded = decodeLine(line, currency)
    if (isFailure(decoded)) return decoded
    lines.push(decoded)
  }
  return { ...sent, currency, termDays, discount, lines }
}

/** An amount is counted in the currency that is named, else in the invoice's. */
const currencyOf = (ledger: Ledger, currency: string | undefined, invoiceId: number | undefined): string =>
  currency ?? ledger.invoices.get(invoiceId ?? 0)?.currency ?? ledger.seller.currency

const decodePayment = (sent: Schemas['NewPayment'], ledger: Ledger): PaymentDraft | Failure => {
  const amount = decodeAmount('amount', sent.amount, currencyOf(ledger, sent.currency, sent.invoiceId))
  return isFailure(amount) ? amount : { ...sent, amount }
}

const decodeChange = (sent: SentOf<'changePayment'>, ledger: Ledger): Command | Failure => {
  const { amount: text, ...rest } = sent
  if (text === undefined) return rest
  const before = ledger.payments.get(sent.paymentId)
  const currency = sent.currency ?? before?.currency ?? currencyOf(ledger, undefined, sent.invoiceId)
  const amount = decodeAmount('amount', text, currency)
  return isFailure(amount) ? amount : { ...rest, amount }
}

const NO_CONTACT = {
  companyName: null,
  firstName: null,
  lastName: null,
  email: null,
  phone: null,
  website: null,
  taxId: null,
} as const

const decodeContact = ({ contact }: SentOf<'addContact'>): Command => {
  const address = { state: null, ...contact.address }
  return { do: 'addContact', contact: { ...NO_CONTACT, ...contact, address } }
}

export const decodeCommand = (sent: Sent, ledger: Ledger): Command | Failure => {
  switch (sent.do) {
    case 'addContact':
      return decodeContact(sent)
    case 'addProject':
      return { do: 'addProject', project: { description: '', ...sent.project } }
    case 'draftInvoice': {
      const invoice = decodeInvoice(sent.invoice, ledger)
      return isFailure(invoice) ? invoice : { do: 'draftInvoice', invoice }
    }
    case 'recordPayment': {
      const payment = decodePayment(sent.payment, ledger)
      return isFailure(payment) ? payment : { do: 'recordPayment', payment }
    }
    case 'changePayment':
      return decodeChange(sent, ledger)
    default:
      return sent
  }
}
