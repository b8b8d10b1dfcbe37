/** What a schema cannot say about the document of a state: that its parts fit together and its money adds up. */

import { isTimeZone } from '../core/dates.js'
import type { Invoice, Payment } from '../core/ledger-types.js'
import { isCounted } from '../core/lifecycle.js'
import type { LedgerState, WorldSeed } from '../core/state.js'
import { computeTotals } from '../core/totals.js'
import type { Finding } from './refusal.js'

/** More would say no more. */
const MOST = 20

type Check = (state: LedgerState) => Iterable<Finding>

const finding = (at: string, message: string): Finding => ({ at: `body.state.${at}`, message })

const COLLECTIONS = ['contacts', 'projects', 'participants', 'invoices', 'payments', 'deletedDrafts'] as const

const checkIds: Check = function* (state) {
  for (const name of COLLECTIONS) {
    const seen = new Set<number>()
    for (const { id } of state[name]) {
      if (seen.has(id)) yield finding(name, `The id ${id} stands twice.`)
      seen.add(id)
    }
  }
}

const idsOf = (all: readonly { readonly id: number }[]): ReadonlySet<number> => new Set(all.map(({ id }) => id))

const checkReferences: Check = function* (state) {
  const contacts = idsOf(state.contacts)
  const projects = idsOf(state.projects)
  const participants = idsOf(state.participants)
  const invoices = idsOf(state.invoices)
  const fits = (known: ReadonlySet<number>, id: number | null): boolean => id === null || known.has(id)
  for (const { id, contactId, projectId } of state.participants)
    if (!contacts.has(contactId) || !projects.has(projectId))
      yield finding('participants', `Participant ${id} refers to a contact or project that is not there.`)
  for (const { id, contactId, projectId, participantId, relatedId } of state.invoices)
    if (
      !contacts.has(contactId) ||
      !fits(projects, projectId) ||
      !fits(participants, participantId) ||
      !fits(invoices, relatedId)
    )
      yield finding('invoices', `Invoice ${id} refers to something that is not there.`)
  for (const { id, invoiceId } of state.payments)
    if (!invoices.has(invoiceId)) yield finding('payments', `Payment ${id} is for an invoice that is not there.`)
}

const paymentsByInvoice = (payments: readonly Payment[]): ReadonlyMap<number, readonly Payment[]> => {
  const found = new Map<number, Payment[]>()
  for (const payment of payments) {
    const own = found.get(payment.invoiceId) ?? []
    own.push(payment)
    found.set(payment.invoiceId, own)
  }
  return found
}

const addsUp = (invoice: Invoice): boolean => {
  const { subTotal, discount, net, tax, total } = computeTotals(invoice)
  const { totals } = invoice
  return (
    [subTotal, discount, net, tax, total].join() ===
    [totals.subTotal, totals.discount, totals.net, totals.tax, totals.total].join()
  )
}

const NONE: readonly Payment[] = []

const checkMoney: Check = function* ({ invoices, payments }) {
  const byInvoice = paymentsByInvoice(payments)
  for (const invoice of invoices) {
    const own = byInvoice.get(invoice.id) ?? NONE
    const paid = own.reduce((sum, payment) => (isCounted(payment) ? sum + payment.amount : sum), 0)
    if (!addsUp(invoice)) yield finding('invoices', `The totals of invoice ${invoice.id} are not those of its lines.`)
    if (paid !== invoice.paid)
      yield finding('invoices', `What invoice ${invoice.id} was paid is not what its payments say.`)
    if (own.some(({ currency }) => currency !== invoice.currency))
      yield finding('payments', `A payment of invoice ${invoice.id} is in another currency.`)
    if (
      [...invoice.paymentIds].sort().join() !==
      own
        .map(({ id }) => id)
        .sort()
        .join()
    )
      yield finding('invoices', `The payments of invoice ${invoice.id} are not those that name it.`)
  }
}

const checkNumbers: Check = function* ({ invoices, payments, deletedDrafts, counters }) {
  const seen = new Set<string>()
  for (const { number } of invoices) {
    if (number === null) continue
    if (seen.has(number)) yield finding('invoices', `The number ${number} stands twice.`)
    seen.add(number)
  }
  if ([...invoices, ...deletedDrafts].some(({ id }) => id > counters.invoice))
    yield finding('counters', 'An invoice has an id above the last that was given out.')
  if (payments.some(({ id }) => id > counters.payment))
    yield finding('counters', 'A payment has an id above the last that was given out.')
}

const CHECKS: readonly Check[] = [checkIds, checkReferences, checkMoney, checkNumbers]

/** Empty when it may be brought to life. */
export const checkState = ({ seller, state }: Pick<WorldSeed, 'seller' | 'state'>): readonly Finding[] => {
  const findings: Finding[] = isTimeZone(seller.timeZone)
    ? []
    : [{ at: 'body.seller.timeZone', message: `There is no time zone "${seller.timeZone}".` }]
  for (const check of CHECKS)
    for (const found of check(state)) {
      findings.push(found)
      if (findings.length === MOST) return findings
    }
  return findings
}
