/**
 * A business of any size from a smaller one, since generating a million invoices would take minutes: each invoice is
 * there many times over, under ids, numbers and moments of its own. Customers, projects and amounts repeat.
 */
import type { Invoice, Payment } from '../src/core/ledger-types.js'
import type { WorldSeed } from '../src/core/state.js'

/** Moments of the copies of one invoice lie this far apart, so that few are equal. */
const APART_MS = 61_000

type Renumber = (id: number) => number

const copyInvoice = (invoice: Invoice, copy: number, at: Renumber): Invoice => ({
  ...invoice,
  id: at(invoice.id),
  relatedId: invoice.relatedId === null ? null : at(invoice.relatedId),
  number: invoice.number === null || copy === 0 ? invoice.number : `${invoice.number}.${copy}`,
  sequence: at(invoice.sequence),
  paymentIds: invoice.paymentIds.map(at),
  createdAt: invoice.createdAt + copy * APART_MS,
  updatedAt: invoice.updatedAt + copy * APART_MS,
})

const copyPayment = (payment: Payment, copy: number, at: Renumber): Payment => ({
  ...payment,
  id: at(payment.id),
  invoiceId: at(payment.invoiceId),
  createdAt: payment.createdAt + copy * APART_MS,
  updatedAt: payment.updatedAt + copy * APART_MS,
})

/** The copies of an entity follow it directly, so that ids still rise with time. */
const copies = <T>(rows: readonly T[], times: number, copyOf: (row: T, copy: number, at: Renumber) => T): T[] =>
  rows.flatMap((row) =>
    Array.from({ length: times }, (_, copy) => copyOf(row, copy, (id) => (id - 1) * times + copy + 1)),
  )

export const tile = (seed: WorldSeed, times: number): WorldSeed => {
  if (times === 1) return seed
  const { state } = seed
  const { counters } = state
  return {
    ...seed,
    state: {
      ...state,
      invoices: copies(state.invoices, times, copyInvoice),
      payments: copies(state.payments, times, copyPayment),
      deletedDrafts: copies(state.deletedDrafts, times, copyInvoice),
      counters: {
        ...counters,
        invoice: counters.invoice * times,
        payment: counters.payment * times,
        sequence: counters.sequence * times,
      },
    },
  }
}
