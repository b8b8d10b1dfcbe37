/** What happened to the books, and whatever it touched as that is now. */

import type { Collection } from '../core/collection.js'
import { toIsoUtc } from '../core/dates.js'
import type { Event } from '../core/events.js'
import type { Ledger } from '../core/ledger.js'
import type { Schemas } from './call.js'
import { encodeContact, encodeInvoice, encodePayment } from './encode-books.js'

type Touched = Pick<Schemas['Event'], 'contactId' | 'projectId' | 'participantId' | 'invoiceId' | 'paymentId'>

const touchedBy = (event: Event): Touched => {
  switch (event.event) {
    case 'contactAdded':
      return { contactId: event.contact.id }
    case 'projectAdded':
      return { projectId: event.project.id }
    case 'participantAdded':
      return { participantId: event.participant.id }
    case 'invoiceDrafted':
      return { invoiceId: event.invoice.id }
    case 'paymentRecorded':
      return { paymentId: event.payment.id, invoiceId: event.payment.invoiceId }
    case 'paymentChanged':
    case 'paymentDeleted':
      return { paymentId: event.paymentId }
    default:
      return { invoiceId: event.invoiceId }
  }
}

export const encodeEvent = (event: Event, { invoices }: Ledger): Schemas['Event'] => {
  const touched = touchedBy(event)
  const number = touched.invoiceId === undefined ? null : invoices.get(touched.invoiceId)?.number
  return { event: event.event, at: toIsoUtc(event.at), ...touched, ...(number && { number }) }
}

/** Each once, in order of appearance; without those that are gone. */
const rows = <T extends { readonly id: number }>(all: Collection<T>, ids: readonly (number | undefined)[]): T[] =>
  [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (all.get(id) ?? [])))

export const encodeOutcome = (events: readonly Event[], ledger: Ledger): Schemas['Outcome'] => {
  const touched = events.map(touchedBy)
  return {
    events: events.map((event) => encodeEvent(event, ledger)),
    contacts: rows(
      ledger.contacts,
      touched.map(({ contactId }) => contactId),
    ).map(encodeContact),
    projects: rows(
      ledger.projects,
      touched.map(({ projectId }) => projectId),
    ),
    participants: rows(
      ledger.participants,
      touched.map(({ participantId }) => participantId),
    ),
    invoices: rows(
      ledger.invoices,
      touched.map(({ invoiceId }) => invoiceId),
    ).map(encodeInvoice),
    payments: rows(
      ledger.payments,
      touched.map(({ paymentId }) => paymentId),
    ).map(encodePayment),
  }
}
