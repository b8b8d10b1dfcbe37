/** What happened to the ledger. An event is complete: applying it needs no clock and no decision. */
import type { Contact, Instant, Invoice, Participant, Payment, Project } from './ledger-types.js'

export type InvoicePatch = Partial<Omit<Invoice, 'id'>>
export type PaymentPatch = Partial<Omit<Payment, 'id'>>

export type Event =
  | { readonly event: 'contactAdded'; readonly at: Instant; readonly contact: Contact }
  | { readonly event: 'projectAdded'; readonly at: Instant; readonly project: Project }
  | { readonly event: 'participantAdded'; readonly at: Instant; readonly participant: Participant }
  | { readonly event: 'invoiceDrafted'; readonly at: Instant; readonly invoice: Invoice }
  | {
      readonly event: 'invoiceSubmitted'
      readonly at: Instant
      readonly invoiceId: number
      readonly patch: InvoicePatch
    }
  /** `drawn`: the number range's new last value; absent when the number was given. */
  | {
      readonly event: 'invoiceSent'
      readonly at: Instant
      readonly invoiceId: number
      readonly patch: InvoicePatch
      readonly drawn?: { readonly range: string; readonly value: number }
    }
  | { readonly event: 'invoiceChanged'; readonly at: Instant; readonly invoiceId: number; readonly patch: InvoicePatch }
  /** Its payments moved: paid amount, status and settlement day follow. */
  | { readonly event: 'invoiceSettled'; readonly at: Instant; readonly invoiceId: number; readonly patch: InvoicePatch }
  | {
      readonly event: 'invoiceFellOverdue'
      readonly at: Instant
      readonly invoiceId: number
      readonly patch: InvoicePatch
    }
  | {
      readonly event: 'invoiceReminded'
      readonly at: Instant
      readonly invoiceId: number
      readonly patch: InvoicePatch
    }
  | {
      readonly event: 'invoiceCancelled'
      readonly at: Instant
      readonly invoiceId: number
      readonly patch: InvoicePatch
    }
  | {
      readonly event: 'invoiceRefunded'
      readonly at: Instant
      readonly invoiceId: number
      readonly patch: InvoicePatch
    }
  | { readonly event: 'draftDeleted'; readonly at: Instant; readonly invoiceId: number }
  | { readonly event: 'paymentRecorded'; readonly at: Instant; readonly payment: Payment }
  | { readonly event: 'paymentChanged'; readonly at: Instant; readonly paymentId: number; readonly patch: PaymentPatch }
  | { readonly event: 'paymentDeleted'; readonly at: Instant; readonly paymentId: number }
