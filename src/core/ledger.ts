/** The books as they are read: collections that answer queries, and the few look-ups that are not queries. */
import type { Collection } from './collection.js'
import type { Contact, Invoice, Participant, Payment, Project, Seller } from './ledger-types.js'
import type { Counters } from './state.js'

export interface Ledger {
  readonly seller: Seller
  readonly contacts: Collection<Contact>
  readonly projects: Collection<Project>
  readonly participants: Collection<Participant>
  readonly invoices: Collection<Invoice>
  readonly payments: Collection<Payment>
  readonly counters: Counters
  /** By final number. */
  invoiceByNumber(number: string): Invoice | undefined
  /** Drafts that were deleted, as they last were; `updatedAt` is the instant of the deletion. */
  readonly deletedDrafts: Collection<Invoice>
}
