/** The books of a world in the hands of a test. */

import { encodeContact, encodeInvoice, encodePayment } from '../control/encode-books.js'
import { openAmount } from '../core/lifecycle.js'
import { toDecimal } from '../core/money.js'
import type { Worlds } from '../worlds/worlds.js'
import { buildInvoice } from './build-invoice.js'
import { createExecute } from './command-ledger.js'
import { toConditions } from './conditions.js'
import type { Present } from './kit-parts.js'
import type { LedgerKit } from './ledger-kit.js'
import type { Invoice, InvoiceRef } from './ledger-shapes.js'
import { findAll, findFirst } from './search.js'
import { contactTests, searchedContact } from './search-contacts.js'
import { invoiceConditions, invoiceOf, searchedInvoice } from './search-invoices.js'
import { paymentConditions, searchedPayment } from './search-payments.js'
import type { ContactWhere, InvoiceWhere, PaymentWhere } from './where.js'

type Reads = Pick<LedgerKit, 'invoices' | 'invoice' | 'payments' | 'payment' | 'contacts' | 'contact'>

const createReads = (present: Present): Reads => {
  const books = () => {
    const { name, world } = present()
    const { ledger } = world
    return {
      name,
      ledger,
      ofInvoices: (where: InvoiceWhere) => invoiceConditions(where, ledger, name),
      ofPayments: (where: PaymentWhere) => paymentConditions(where, ledger, name),
      ofContacts: (where: ContactWhere) => toConditions(where, contactTests, ledger),
    }
  }
  return {
    invoices(where = {}) {
      const { ledger, ofInvoices } = books()
      return findAll(ledger.invoices, ofInvoices(where)).map(encodeInvoice)
    },
    invoice(where = {}) {
      const { name, ledger, ofInvoices } = books()
      if (typeof where !== 'object') return encodeInvoice(invoiceOf(ledger, where, name))
      return encodeInvoice(findFirst(ledger.invoices, ofInvoices(where), searchedInvoice(name)))
    },
    payments(where = {}) {
      const { ledger, ofPayments } = books()
      return findAll(ledger.payments, ofPayments(where)).map(encodePayment)
    },
    payment(where = {}) {
      const { name, ledger, ofPayments } = books()
      const conditions = ofPayments(typeof where === 'object' ? where : { id: where })
      return encodePayment(findFirst(ledger.payments, conditions, searchedPayment(name)))
    },
    contacts(where = {}) {
      const { ledger, ofContacts } = books()
      return findAll(ledger.contacts, ofContacts(where)).map(encodeContact)
    },
    contact(where = {}) {
      const { name, ledger, ofContacts } = books()
      const conditions = ofContacts(typeof where === 'object' ? where : { id: where })
      return encodeContact(findFirst(ledger.contacts, conditions, searchedContact(name)))
    },
  }
}

/** A command on one invoice that leaves it changed. */
type OnInvoice = {
  readonly do: 'sendInvoice' | 'remindInvoice' | 'cancelInvoice' | 'refundInvoice'
  readonly number?: string
}

export const createLedgerKit = (worlds: Worlds, present: Present): LedgerKit => {
  const execute = createExecute(worlds, present)
  const found = (ref: InvoiceRef) => {
    const { name, world } = present()
    return invoiceOf(world.ledger, ref, name)
  }
  const change = async (ref: InvoiceRef, command: OnInvoice): Promise<Invoice> => {
    const invoiceId = found(ref).id
    await execute({ ...command, invoiceId })
    return encodeInvoice(found(invoiceId))
  }
  return {
    ...createReads(present),
    execute,
    addContact: async (contact) => only((await execute({ do: 'addContact', contact })).contacts),
    draft: async (invoice) => only((await execute({ do: 'draftInvoice', invoice })).invoices),
    send: (ref, number) => change(ref, { do: 'sendInvoice', ...(number !== undefined && { number }) }),
    remind: (ref) => change(ref, { do: 'remindInvoice' }),
    cancel: (ref) => change(ref, { do: 'cancelInvoice' }),
    refund: (ref) => change(ref, { do: 'refundInvoice' }),
    async credit(ref) {
      const { invoices } = await execute({ do: 'creditInvoice', invoiceId: found(ref).id })
      return only(invoices.filter(({ kind }) => kind === 'credit_note'))
    },
    async recordPayment(ref, payment = {}) {
      const invoice = found(ref)
      const { amount = toDecimal(openAmount(invoice), invoice.currency), ...rest } = payment
      const sent = { ...rest, invoiceId: invoice.id, amount }
      return only((await execute({ do: 'recordPayment', payment: sent })).payments)
    },
    build: (recipe = {}) => buildInvoice(worlds, present, recipe),
  }
}

/** What a command that makes one thing has made. */
const only = <T>(made: readonly T[]): T => {
  const [first] = made
  if (first === undefined) throw new Error('The command has made nothing.')
  return first
}
