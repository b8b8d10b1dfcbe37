/**
 * What books hold and what is asked of them, in the words and shapes of the control API: amounts are decimal texts in major
 * units (`'839.60'`), instants ISO 8601 in UTC, days `YYYY-MM-DD`.
 */

import type { components } from '../control/spec.gen.js'

type Schemas = components['schemas']

/** `status` is the stored one; that an invoice is past due stands beside it, in `overdue`. */
export type Invoice = Schemas['Invoice']
export type Payment = Schemas['Payment']
export type Contact = Schemas['Contact']
/** What happened, and whatever it touched as that is now. */
export type LedgerOutcome = Schemas['Outcome']

type Command = Schemas['Command']
type CommandOf<Name extends Command['do']> = Extract<Command, { readonly do: Name }>

/** Without a currency it is the seller's, without an issue date of today, without a term due in 30 days. */
export type NewInvoice = Omit<Schemas['NewInvoice'], 'termDays'> & { readonly termDays?: number }
export type NewPayment = Schemas['NewPayment']
export type NewContact = CommandOf<'addContact'>['contact']

/** Everything that can be asked of a ledger; which command it is, `do` says. */
export type LedgerCommand =
  | Exclude<Command, { readonly do: 'draftInvoice' }>
  | { readonly do: 'draftInvoice'; readonly invoice: NewInvoice }

/** An invoice by id, by number, or itself. */
export type InvoiceRef = number | string | Pick<Invoice, 'id'>
/** A contact by id, by customer number or name, or itself. */
export type ContactRef = number | string | Pick<Contact, 'id'>

/** The status that a reader sees: the stored one, or `overdue`. */
export type InvoicePhase = Invoice['status'] | 'overdue'
