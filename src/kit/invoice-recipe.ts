/** The invoice that a test needs, as `ledger.build` takes it. What is left out is chosen so that the rest holds. */

import type { ContactRef, InvoicePhase, NewInvoice } from './ledger-shapes.js'

export type InvoiceRecipe = Omit<NewInvoice, 'contactId' | 'lines'> & {
  /** What a reader sees in the end. Default: `sent`; for a credit note `paid`, settled against its invoice. */
  readonly status?: InvoicePhase
  /** A credit note is written over an invoice that is made for it. Default: `invoice`. */
  readonly kind?: 'invoice' | 'credit_note'
  /** With tax, a decimal text in major units; for a credit note that of its invoice. Default: `119.00`. */
  readonly total?: string
  /** Per cent. Default: that of the latest taxed invoice, else 0. */
  readonly taxRate?: string
  /** What has been paid. Default: what the status asks for, of `partially_paid` half of the total. */
  readonly paid?: string
  /** Instead of a total and a rate. */
  readonly lines?: NewInvoice['lines']
  /** Default: the first; where there is none, one is added. */
  readonly contact?: ContactRef
  /** Days past due, of an invoice that is overdue. Default: 14. */
  readonly daysOverdue?: number
  /** How often the customer has been reminded; only of what is overdue. Default: 0. */
  readonly reminders?: number
  /** The final number, instead of the next one. */
  readonly number?: string
}
