/**
 * What is going to happen in a business, as plain data: who is added, what is drafted and what follows. A plan knows
 * customers and projects by their own numbers and keys; ids come from the ledger while it is played (`play.ts`).
 */
import type { InvoiceDraft } from '../core/commands.js'
import type { Contact, Instant, Minor, PaymentStatus, Project } from '../core/ledger-types.js'
import type { Path } from '../yaml/source-map.js'

export type PlannedContact = {
  readonly at: Instant
  readonly contact: Omit<Contact, 'id' | 'createdAt' | 'updatedAt'> & { readonly id?: number }
  readonly path: Path
}

export type PlannedProject = { readonly project: Omit<Project, 'id'> & { readonly id?: number }; readonly path: Path }

/** How much: so many minor units, or a share of what is open, rounded to whole major units where the rest stays open. */
export type PlannedAmount = { readonly minor: Minor } | { readonly ofOpen: number }

export type PlannedPayment = {
  readonly do: 'pay'
  readonly at: Instant
  readonly amount: PlannedAmount
  readonly status: PaymentStatus
  readonly paidOn: string
  readonly gatewayKey: string | null
  readonly transactionId: string | null
  readonly notes: string | null
  readonly later: readonly { readonly at: Instant; readonly status: PaymentStatus }[]
}

export type PlannedStep =
  | { readonly do: 'submit' | 'send' | 'remind' | 'cancel' | 'credit' | 'refund' | 'delete'; readonly at: Instant }
  | PlannedPayment

export type PlannedInvoice = {
  readonly at: Instant
  readonly customer: string
  readonly project: string | null
  /** A final number to take instead of the next. */
  readonly number?: string | undefined
  readonly draft: Omit<InvoiceDraft, 'contactId' | 'projectId' | 'participantId'>
  /** In order of time. */
  readonly steps: readonly PlannedStep[]
  /** Where in the file it stands, for errors; generated ones point at the generator's settings. */
  readonly path: Path
}

export type Plan = {
  readonly start: Instant
  readonly until: Instant
  readonly contacts: readonly PlannedContact[]
  readonly projects: readonly PlannedProject[]
  /** In order of time; made one by one, so that a large business never stands in memory as a plan. */
  readonly invoices: Iterable<PlannedInvoice>
  /** How many invoices are coming, for the progress. */
  readonly expected: number
}
