/** Invoices as tests look for them. */

import Big from 'big.js'
import type { Ledger } from '../core/ledger.js'
import type { Invoice } from '../core/ledger-types.js'
import { openAmount, phaseOf } from '../core/lifecycle.js'
import { toDecimal } from '../core/money.js'
import { amount, day, same, type Tests, toBig, toConditions, word } from './conditions.js'
import type { InvoicePhase, InvoiceRef } from './ledger-shapes.js'
import { findFirst, type Searched } from './search.js'
import { contactOf } from './search-contacts.js'
import type { InvoiceWhere } from './where.js'

export const PHASES: readonly InvoicePhase[] = [
  ...(['draft', 'submitted', 'sent', 'overdue', 'partially_paid', 'paid', 'cancelled', 'refunded'] as const),
]

const total = ({ totals }: Invoice) => totals.total
const paid = (invoice: Invoice) => invoice.paid
const issued = ({ issueDate }: Invoice) => issueDate
const due = ({ dueDate }: Invoice) => dueDate

const tests = (world: string): Tests<Invoice, InvoiceWhere> => ({
  id: same(({ id }) => id),
  number: same(({ number }) => number ?? ''),
  kind: word('kind', ['invoice', 'credit_note'], ({ kind }) => kind),
  status: word('status', PHASES, phaseOf),
  currency: same(({ currency }) => currency),
  contact: (ref, ledger) => {
    const { id } = contactOf(ledger, ref, world)
    return ({ contactId }) => contactId === id
  },
  projectId: same(({ projectId }) => projectId ?? 0),
  reference: same(({ reference }) => reference),
  total: amount('total', 'eq', total),
  totalOver: amount('totalOver', 'gt', total),
  totalUnder: amount('totalUnder', 'lt', total),
  open: amount('open', 'eq', openAmount),
  openOver: amount('openOver', 'gt', openAmount),
  openUnder: amount('openUnder', 'lt', openAmount),
  paid: amount('paid', 'eq', paid),
  paidOver: amount('paidOver', 'gt', paid),
  paidUnder: amount('paidUnder', 'lt', paid),
  issuedAfter: day('issuedAfter', 'after', issued),
  issuedBefore: day('issuedBefore', 'before', issued),
  dueAfter: day('dueAfter', 'after', due),
  dueBefore: day('dueBefore', 'before', due),
  taxRate: (rate) => {
    const wanted = toBig('taxRate', rate)
    return ({ lines }) => lines.some(({ taxRate }) => Big(taxRate).eq(wanted))
  },
  reverseCharge: same(({ reverseCharge }) => reverseCharge),
  reminders: same(({ reminderCount }) => reminderCount),
})

const showInvoice = (invoice: Invoice): string => {
  const { id, number, currency, totals } = invoice
  const amounts = `total ${toDecimal(totals.total, currency)}, open ${toDecimal(openAmount(invoice), currency)} ${currency}`
  return `${number ?? `the draft ${id}`} (${phaseOf(invoice)}, ${amounts})`
}

export const searchedInvoice = (world: string): Searched<Invoice> => ({
  noun: 'an invoice',
  world,
  show: showInvoice,
  instead: 'Ask for less, or make one with ledger.build({ … }).',
})

export const invoiceConditions = (where: InvoiceWhere, ledger: Ledger, world: string) =>
  toConditions(where, tests(world), ledger)

/** Which one is meant. @throws LedgerError not-found */
export const invoiceOf = (ledger: Ledger, ref: InvoiceRef, world: string): Invoice => {
  const id = typeof ref === 'object' ? ref.id : ref
  const where = typeof id === 'string' ? { number: id } : { id }
  const known = typeof id === 'string' ? ledger.invoiceByNumber(id) : ledger.invoices.get(id)
  return known ?? findFirst(ledger.invoices, invoiceConditions(where, ledger, world), searchedInvoice(world))
}
