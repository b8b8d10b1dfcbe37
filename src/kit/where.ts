/** What to look for in the books. Every condition that is given has to hold. */

import type { ContactRef, Invoice, InvoicePhase, InvoiceRef, Payment } from './ledger-shapes.js'

type OneOrMore<T> = T | readonly T[]

/** Amounts are decimal texts in major units of the invoice's own currency; days are `YYYY-MM-DD`. */
export type InvoiceWhere = {
  readonly id?: number
  /** The final number. */
  readonly number?: string
  readonly kind?: Invoice['kind']
  /** As a reader sees it: an invoice past due is `overdue` and neither `sent` nor `partially_paid`. Several: any of them. */
  readonly status?: OneOrMore<InvoicePhase>
  readonly currency?: string
  readonly contact?: ContactRef
  readonly projectId?: number
  readonly reference?: string
  readonly total?: string
  readonly totalOver?: string
  readonly totalUnder?: string
  readonly open?: string
  readonly openOver?: string
  readonly openUnder?: string
  readonly paid?: string
  readonly paidOver?: string
  readonly paidUnder?: string
  readonly issuedAfter?: string
  readonly issuedBefore?: string
  readonly dueAfter?: string
  readonly dueBefore?: string
  /** Some line is taxed at this rate, per cent. */
  readonly taxRate?: string
  readonly reverseCharge?: boolean
  /** How often the customer has been reminded. */
  readonly reminders?: number
}

/** Amounts are decimal texts in major units of the payment's own currency; days are `YYYY-MM-DD`. */
export type PaymentWhere = {
  readonly id?: number
  readonly invoice?: InvoiceRef
  readonly status?: OneOrMore<Payment['status']>
  readonly currency?: string
  readonly amount?: string
  readonly amountOver?: string
  readonly amountUnder?: string
  readonly gatewayKey?: string
  readonly transactionId?: string
  readonly paidAfter?: string
  readonly paidBefore?: string
}

export type ContactWhere = {
  readonly id?: number
  readonly customerNumber?: string
  readonly kind?: 'organization' | 'person'
  /** Of the company, or first and last name of a person. */
  readonly name?: string
  readonly email?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}
