/** What the books looked like before the last command, kept as references to the unchanged entities. */

import type { Event } from './events.js'
import type { Ledger } from './ledger.js'
import type { Invoice, Payment } from './ledger-types.js'
import type { MutableLedger } from './mutable-ledger.js'

export type Undo = {
  readonly invoices: ReadonlyMap<number, Invoice | undefined>
  readonly payments: ReadonlyMap<number, Payment | undefined>
}

const invoiceIdOf = (event: Event): number | undefined => {
  if ('invoiceId' in event) return event.invoiceId
  return event.event === 'invoiceDrafted' ? event.invoice.id : undefined
}

const paymentIdOf = (event: Event): number | undefined => {
  if ('paymentId' in event) return event.paymentId
  return event.event === 'paymentRecorded' ? event.payment.id : undefined
}

const known = (ids: readonly (number | undefined)[]): number[] => ids.flatMap((id) => id ?? [])

/** To be taken before the events are applied. */
export const undoOf = (ledger: Ledger, events: readonly Event[]): Undo => ({
  invoices: new Map(known(events.map(invoiceIdOf)).map((id) => [id, ledger.invoices.get(id)])),
  payments: new Map(known(events.map(paymentIdOf)).map((id) => [id, ledger.payments.get(id)])),
})

export const revert = (ledger: MutableLedger, { invoices, payments }: Undo): void => {
  for (const [id, invoice] of invoices) {
    invoice ? ledger.invoices.put(invoice) : ledger.invoices.remove(id)
    ledger.deletedDrafts.remove(id)
  }
  for (const [id, payment] of payments) payment ? ledger.payments.put(payment) : ledger.payments.remove(id)
}
