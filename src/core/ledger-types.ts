/**
 * The vendor-neutral truth: what a seller's books hold. Plain immutable data, no behaviour.
 * Amounts are whole minor units of their currency; instants are milliseconds since 1970;
 * calendar dates are `YYYY-MM-DD`; quantities, prices, rates and percentages are exact decimal strings.
 */
export type CalendarDate = string
export type Instant = number
export type Minor = number
export type Decimal = string

export type Address = {
  readonly street: string
  readonly postalCode: string
  readonly city: string
  readonly state: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

export type Contact = {
  readonly id: number
  /** The seller's number for this customer, such as `K-10023`. */
  readonly customerNumber: string
  readonly kind: 'organization' | 'person'
  /** Null for a private person. */
  readonly companyName: string | null
  readonly firstName: string | null
  readonly lastName: string | null
  readonly address: Address
  readonly email: string | null
  readonly phone: string | null
  readonly website: string | null
  /** VAT identification or tax number, where the customer has one. */
  readonly taxId: string | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** What invoices are written for: a trade fair, a production, a job. */
export type Project = {
  readonly id: number
  readonly key: string
  readonly title: string
  readonly description: string
}

/** A contact taking part in a project. */
export type Participant = {
  readonly id: number
  readonly contactId: number
  readonly projectId: number
}

export type Discount =
  | { readonly kind: 'percent'; readonly percent: Decimal }
  | { readonly kind: 'amount'; readonly amount: Minor }

/** Order data that a buyer may know a line by; absent members are empty. */
export type LineReferences = {
  readonly partNumber?: string
  readonly customerPartNumber?: string
  readonly quoteNumber?: string
  readonly customerQuoteNumber?: string
  readonly salesOrderNumber?: string
  readonly salesOrderLine?: string
  readonly customerOrderNumber?: string
}

export type Line = {
  readonly id: number
  /** Position as printed; ascending, not necessarily dense. */
  readonly position: number
  readonly title: string
  readonly description: string
  readonly quantity: Decimal
  readonly unit: string
  readonly unitPrice: Decimal
  readonly buyPrice: Decimal | null
  readonly discount: Discount | null
  /** Per cent. Ignored, as if 0, when the invoice reverses the charge. */
  readonly taxRate: Decimal
  readonly taxName: string
  readonly resourceId: number | null
  readonly rateSchemeId: number | null
  readonly groupId: number | null
  readonly references: LineReferences | null
}

export type LineGroup = {
  readonly id: number
  readonly name: string
  readonly description: string
  readonly position: number
  readonly hidesLines: boolean
}

export type CustomField = {
  readonly id: number
  readonly name: string
  readonly value: string
  readonly valueId: number | null
}

export type TaxTotal = { readonly rate: Decimal; readonly name: string; readonly net: Minor; readonly tax: Minor }

/** `net = subTotal - discount`, `total = net + tax`; `taxes` has one entry a rate, ascending. */
export type Totals = {
  readonly subTotal: Minor
  readonly discount: Minor
  readonly net: Minor
  readonly tax: Minor
  readonly total: Minor
  readonly taxes: readonly TaxTotal[]
}

export type InvoiceKind = 'invoice' | 'credit_note'

/** The stored lifecycle; `overdue` is a flag beside it, because it follows from the calendar. */
export type InvoiceStatus = 'draft' | 'submitted' | 'sent' | 'partially_paid' | 'paid' | 'cancelled' | 'refunded'

export type Invoice = {
  readonly id: number
  readonly kind: InvoiceKind
  /** The invoice that a credit note corrects, or the credit note that corrected an invoice. */
  readonly relatedId: number | null
  /** Final number, drawn when the invoice is sent; null before. */
  readonly number: string | null
  /** A running number of its own, given at creation. */
  readonly sequence: number
  readonly status: InvoiceStatus
  readonly overdue: boolean
  readonly currency: string
  readonly contactId: number
  readonly projectId: number | null
  readonly participantId: number | null
  readonly description: string
  readonly reference: string
  readonly issueDate: CalendarDate
  readonly serviceDate: CalendarDate | null
  readonly dueDate: CalendarDate | null
  readonly termDays: number
  readonly lines: readonly Line[]
  readonly groups: readonly LineGroup[]
  readonly discount: Discount | null
  readonly reverseCharge: boolean
  readonly totals: Totals
  /** Sum of the completed payments; negative on a credit note. */
  readonly paid: Minor
  readonly paymentIds: readonly number[]
  /** The day the open amount reached zero, while it is zero; on a refunded invoice the day it was last settled or given back. */
  readonly settledOn: CalendarDate | null
  readonly lockedAt: Instant | null
  readonly reminderCount: number
  readonly remindedAt: Instant | null
  readonly notes: string | null
  readonly customFields: readonly CustomField[]
  readonly templateId: number | null
  readonly clonedFromId: number | null
  /** False for a record brought over from a predecessor system. */
  readonly native: boolean
  readonly createdBy: number
  readonly createdAt: Instant
  readonly updatedBy: number
  readonly updatedAt: Instant
}

export type PaymentStatus = 'pending' | 'completed' | 'failed' | 'refunded'

export type Payment = {
  readonly id: number
  readonly invoiceId: number
  /** Positive from clients; the ledger's own offsets between an invoice and its credit note may be negative. */
  readonly amount: Minor
  readonly currency: string
  readonly status: PaymentStatus
  readonly paidOn: CalendarDate | null
  readonly gatewayId: number | null
  readonly gatewayKey: string | null
  readonly gatewayName: string | null
  /** Kept by the gateway; what arrives is `amount - fee`. */
  readonly fee: Minor
  readonly transactionId: string | null
  /** Booked by the ledger to settle an invoice against its credit note; only the ledger moves it. */
  readonly offset: boolean
  readonly notes: string | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

export type Gateway = {
  readonly id: number
  readonly key: string
  readonly name: string
  /** Fee: per cent of the amount plus a fixed amount of major units. */
  readonly feePercent: Decimal
  readonly feeFixed: Decimal
}

/** Who writes the invoices. */
export type Seller = {
  readonly name: string
  readonly address: Address
  /** IANA zone of the seller's calendar, such as `Europe/Berlin`. */
  readonly timeZone: string
  readonly currency: string
  readonly taxId: string
  /** How final numbers look: `{year}` and `{number}` are filled, e.g. `RE-{year}-{number:5}`; the range restarts each year where it has `{year}`. */
  readonly invoiceNumbers: string
  readonly creditNoteNumbers: string
  /** Prefix shown before an invoice's sequence, such as `INV-`. */
  readonly sequencePrefix: string
  readonly gateways: readonly Gateway[]
  /** Days after the due date on which reminders go out by themselves; default 7, 21 and 35. */
  readonly reminderDays?: readonly number[]
}
