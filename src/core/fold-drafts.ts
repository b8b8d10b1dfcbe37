/**
 * Shortens a long run of events that nobody watches: what happened to an invoice after it was drafted is written into the
 * draft itself, so that it is not copied once a step. The books end up the same.
 */
import type { Event, InvoicePatch } from './events.js'
import type { Invoice } from './ledger-types.js'

type Patching = Extract<Event, { readonly invoiceId: number; readonly patch: InvoicePatch }>

const NOTHING: InvoicePatch = Object.freeze({})

const isPatching = (event: Event): event is Patching => 'invoiceId' in event && 'patch' in event

/** Uses the events up: they must be nobody else's. The last one stays, since a world goes by its instant. */
export const foldDrafts = (events: readonly Event[]): readonly Event[] => {
  const drafted = new Map<number, Invoice>()
  const steps: Event[] = []
  const last = events.at(-1)
  for (const event of events) {
    if (event.event === 'invoiceDrafted') drafted.set(event.invoice.id, event.invoice)
    else if (event.event === 'draftDeleted') drafted.delete(event.invoiceId)
    const draft = isPatching(event) && event !== last ? drafted.get(event.invoiceId) : undefined
    if (!draft || !isPatching(event)) steps.push(event)
    else {
      Object.assign(draft, event.patch)
      if (event.event === 'invoiceSent' && event.drawn) steps.push({ ...event, patch: NOTHING })
    }
  }
  return steps
}
