/** Invoices in the vendor's form (invoices § examples of response). Dates are days (M1), amounts JSON numbers (M7). */
import type { Contact, Invoice, Minor } from '../../core/ledger-types.js'
import type { World } from '../../core/world.js'
import { encodeAmount } from './amounts.js'
import { expireDateOf, paymentDateOf } from './columns.js'
import { encodeDay } from './day-instant.js'
import { encodeLines } from './lines.js'
import type { components } from './types.gen.cjs'
import { vatRateOf } from './vat-rate.js'

type Schemas = components['schemas']

/** Under M4 the payment date may be missing, under M19 the rate may be null. */
type Loose<T> = Omit<T, 'payment_date' | 'vat_percentage'> & {
  readonly payment_date?: string | null
  readonly vat_percentage: number | null
}

export type WireInvoice = Loose<Schemas['Invoice']>
export type WireInvoiceWithLines = Loose<Schemas['InvoiceWithLines']>

const personName = (contact: Contact): string => [contact.firstName, contact.lastName].filter(Boolean).join(' ')

const encodeAddress = (contact: Contact | undefined): Schemas['InvoiceAddress'] => ({
  name: contact ? (contact.companyName ?? personName(contact)) : '',
  name_extension: contact?.companyName ? personName(contact) : '',
  address: contact?.address.street ?? '',
  address_2: '',
  address_3: '',
  postcode: contact?.address.postalCode ?? '',
  state: contact?.address.state ?? '',
  city: contact?.address.city ?? '',
  country: contact?.address.country ?? '',
})

const describeTerm = (days: number): string => {
  if (days === 0) return 'To be paid on receipt'
  return `To be paid within ${days} ${days === 1 ? 'day' : 'days'}`
}

/** M4: how an invoice that is not settled says so. */
const encodePaymentDate = (invoice: Invoice, world: World): { payment_date?: string | null } => {
  const date = paymentDateOf(invoice)
  if (date !== null) return { payment_date: encodeDay(date) }
  const option = world.reading('M4')
  if (option === 'absent') return {}
  return { payment_date: option === 'empty' ? '' : null }
}

/** The discount is off `subtotal`, so that subtotal and vat make the total. */
const encodeAmounts = ({ totals, currency }: Invoice, world: World) => {
  const encode = (amount: Minor) => encodeAmount(amount, currency, world.reading('M7'))
  return { subtotal: encode(totals.net), vat: encode(totals.tax), total: encode(totals.total) }
}

export const encodeInvoice = (invoice: Invoice, world: World): WireInvoice => ({
  invoice_number: invoice.number ?? '',
  description: invoice.description,
  invoice_date: encodeDay(invoice.issueDate),
  expire_date: encodeDay(expireDateOf(invoice)),
  invoice_address: encodeAddress(world.ledger.contacts.get(invoice.contactId)),
  payment_term: { term: String(invoice.termDays), description: describeTerm(invoice.termDays) }, // M6
  ...encodePaymentDate(invoice, world),
  currency: invoice.currency,
  vat_percentage: vatRateOf(invoice),
  ...encodeAmounts(invoice, world),
})

export const encodeInvoiceWithLines = (invoice: Invoice, world: World): WireInvoiceWithLines => ({
  ...encodeInvoice(invoice, world),
  lines: encodeLines(invoice, world),
})
