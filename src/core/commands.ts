/** What is asked of the ledger. Everything is in the ledger's own units; dialects and scenarios translate into this. */
import type {
  CalendarDate,
  Contact,
  CustomField,
  Decimal,
  Discount,
  Instant,
  Line,
  LineGroup,
  Minor,
  PaymentStatus,
  Project,
} from './ledger-types.js'

/** A line as asked for: the ledger gives ids and positions where none are given. */
export type LineDraft = {
  readonly title: string
  readonly quantity: Decimal
  readonly unitPrice: Decimal
  readonly taxRate: Decimal
} & Partial<Omit<Line, 'title' | 'quantity' | 'unitPrice' | 'taxRate'>>

export type InvoiceDraft = {
  readonly contactId: number
  readonly projectId?: number | null
  readonly participantId?: number | null
  readonly currency: string
  readonly description?: string
  readonly reference?: string
  /** Default: today in the seller's zone. */
  readonly issueDate?: CalendarDate
  readonly serviceDate?: CalendarDate | null
  /** Default: issue date plus the term. */
  readonly dueDate?: CalendarDate | null
  readonly termDays: number
  readonly lines: readonly LineDraft[]
  readonly groups?: readonly LineGroup[]
  readonly discount?: Discount | null
  readonly reverseCharge?: boolean
  readonly notes?: string | null
  readonly customFields?: readonly CustomField[]
  readonly templateId?: number | null
  readonly clonedFromId?: number | null
  readonly native?: boolean
  readonly createdBy?: number
  /** Default: the next of the ledger's own sequence. */
  readonly sequence?: number
}

export type PaymentDraft = {
  readonly invoiceId: number
  readonly amount: Minor
  readonly currency?: string
  readonly status?: PaymentStatus
  /** Default: today, UTC. */
  readonly paidOn?: CalendarDate | null
  readonly gatewayKey?: string | null
  readonly transactionId?: string | null
  readonly notes?: string | null
}

export type Command =
  | {
      readonly do: 'addContact'
      readonly contact: Omit<Contact, 'id' | 'createdAt' | 'updatedAt'> & { readonly id?: number }
    }
  | { readonly do: 'addProject'; readonly project: Omit<Project, 'id'> & { readonly id?: number } }
  | { readonly do: 'addParticipant'; readonly contactId: number; readonly projectId: number; readonly id?: number }
  | { readonly do: 'draftInvoice'; readonly invoice: InvoiceDraft }
  | { readonly do: 'submitInvoice'; readonly invoiceId: number }
  /** `number`: the final number to take, instead of the next of the range (opening balances, hand-written scenarios). */
  | { readonly do: 'sendInvoice'; readonly invoiceId: number; readonly number?: string }
  /** Changes the fields that stay writable; undefined leaves a field as it is. */
  | {
      readonly do: 'changeInvoice'
      readonly invoiceId: number
      readonly notes?: string | null
      readonly dueDate?: CalendarDate | null
      readonly status?: string
    }
  | { readonly do: 'remindInvoice'; readonly invoiceId: number }
  /** A draft is voided; a sent invoice gets a credit note that offsets it. */
  | { readonly do: 'cancelInvoice'; readonly invoiceId: number }
  /** Writes a credit note over the whole invoice and offsets what is still open. */
  | { readonly do: 'creditInvoice'; readonly invoiceId: number }
  /** Everything paid goes back: completed payments become refunded. */
  | { readonly do: 'refundInvoice'; readonly invoiceId: number }
  | { readonly do: 'deleteDraft'; readonly invoiceId: number }
  | { readonly do: 'recordPayment'; readonly payment: PaymentDraft }
  /** Undefined leaves a field as it is. */
  | ({ readonly do: 'changePayment'; readonly paymentId: number } & Partial<PaymentDraft>)
  | { readonly do: 'deletePayment'; readonly paymentId: number }

export type CommandOf<Name extends Command['do']> = Extract<Command, { do: Name }>
export type { Instant }
