/** What invoices are filtered and ordered by. */
import type { Instant, Invoice, InvoiceStatus, Minor } from '../../core/ledger-types.js'
import { toMajor } from '../../core/money.js'
import { type Column, column } from '../../core/query.js'

export const toUnix = (instant: Instant): number => Math.floor(instant / 1000)

type StatusId = 1 | 2 | 3 | 4

const STATUS_IDS: Readonly<Record<InvoiceStatus, StatusId | null>> = {
  draft: 1,
  submitted: 2,
  sent: 3,
  partially_paid: 3,
  paid: 4,
  refunded: 4,
  cancelled: null,
}

/** Get-invoices § Query Parameters, `status_id`; the set is closed (S10), so what is cancelled has none. */
export const statusIdOf = (invoice: Invoice): StatusId | null => STATUS_IDS[invoice.status]

/** S24: credit notes do not exist for this vendor, and a cancelled invoice counts as deleted. */
export const presence = column<Invoice>('presence', (invoice) => {
  if (invoice.kind === 'credit_note') return 'unknown'
  return invoice.status === 'cancelled' ? 'deleted' : 'present'
})

const amount = (name: string, of: (invoice: Invoice) => Minor): Column<Invoice> =>
  column(name, (invoice) => toMajor(of(invoice), invoice.currency))

const issueDate = column<Invoice>('issueDate', (invoice) => invoice.issueDate)
const dueDate = column<Invoice>('dueDate', (invoice) => invoice.dueDate)

export const id = column<Invoice>('id', (invoice) => invoice.id)
export const sequence = column<Invoice>('sequence', (invoice) => invoice.sequence)
export const statusId = column<Invoice>('statusId', statusIdOf)
export const projectId = column<Invoice>('projectId', (invoice) => invoice.projectId)
export const native = column<Invoice>('native', (invoice) => invoice.native)
export const templateId = column<Invoice>('templateId', (invoice) => invoice.templateId)
export const currency = column<Invoice>('currency', (invoice) => invoice.currency)
export const created = column<Invoice>('created', (invoice) => toUnix(invoice.createdAt))
export const updated = column<Invoice>('updated', (invoice) => toUnix(invoice.updatedAt))

/**
 * Get-invoices § Query Parameters, `order_asc`: every field that holds a text or an integer. Amounts compare as
 * amounts and dates as days, which is the order of what is shown.
 */
export const orderColumns: Readonly<Record<string, Column<Invoice>>> = {
  id,
  prefix: column('prefix', (_, ledger) => ledger.seller.sequencePrefix),
  number: sequence,
  date: issueDate,
  date_time_iso: issueDate,
  due_date: dueDate,
  due_date_time_iso: dueDate,
  terms: column('termDays', (invoice) => invoice.termDays),
  template_id: templateId,
  cloned_id: column('clonedFromId', (invoice) => invoice.clonedFromId),
  reference: column('reference', (invoice) => invoice.reference),
  currency,
  sub_total: amount('subTotal', (invoice) => invoice.totals.subTotal),
  discount_total: amount('discount', (invoice) => invoice.totals.discount),
  net_total: amount('net', (invoice) => invoice.totals.net),
  tax_total: amount('tax', (invoice) => invoice.totals.tax),
  total: amount('total', (invoice) => invoice.totals.total),
  created_sp_flag: native,
  created_id: column('createdBy', (invoice) => invoice.createdBy),
  created,
  updated_id: column('updatedBy', (invoice) => invoice.updatedBy),
  updated,
}
