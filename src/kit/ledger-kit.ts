/** The books of a world for tests: reads, commands, and builders for exactly the invoice that a test needs. */

import type { InvoiceRecipe } from './invoice-recipe.js'
import type {
  Contact,
  Invoice,
  InvoiceRef,
  LedgerCommand,
  LedgerOutcome,
  NewContact,
  NewInvoice,
  NewPayment,
  Payment,
} from './ledger-shapes.js'
import type { ContactWhere, InvoiceWhere, PaymentWhere } from './where.js'

/** Reads are of this moment, in order of id. What is refused throws a LedgerError, and nothing has changed then. */
export interface LedgerKit {
  invoices(where?: InvoiceWhere): readonly Invoice[]
  /** The first that fits, or that of an id or a number: `invoice({ status: 'overdue', openOver: '500' })`. @throws LedgerError not-found */
  invoice(where?: InvoiceWhere | number | string): Invoice
  payments(where?: PaymentWhere): readonly Payment[]
  /** The first that fits. @throws LedgerError not-found */
  payment(where?: PaymentWhere | number): Payment
  contacts(where?: ContactWhere): readonly Contact[]
  /** The first that fits. @throws LedgerError not-found */
  contact(where?: ContactWhere | number): Contact
  /** Any command; resolves to what happened. */
  execute(command: LedgerCommand): Promise<LedgerOutcome>
  addContact(contact: NewContact): Promise<Contact>
  draft(invoice: NewInvoice): Promise<Invoice>
  /** Numbers, locks and sends a draft; `number` is taken instead of the next one. */
  send(invoice: InvoiceRef, number?: string): Promise<Invoice>
  /** Reminds the customer of an overdue invoice. */
  remind(invoice: InvoiceRef): Promise<Invoice>
  /** Voids a draft; a sent invoice with nothing paid gets a credit note, whose id is in `relatedId`. */
  cancel(invoice: InvoiceRef): Promise<Invoice>
  /** Writes a credit note over the whole invoice; resolves to that note. */
  credit(invoice: InvoiceRef): Promise<Invoice>
  /** Gives back everything that was paid. */
  refund(invoice: InvoiceRef): Promise<Invoice>
  /** Of everything that is open, completed and of today, unless it says otherwise. */
  recordPayment(invoice: InvoiceRef, payment?: Partial<Omit<NewPayment, 'invoiceId'>>): Promise<Payment>
  /** Makes an invoice by ordinary commands: `build({ status: 'overdue', total: '595.00', paid: '100.00' })`. */
  build(recipe?: InvoiceRecipe): Promise<Invoice>
}
