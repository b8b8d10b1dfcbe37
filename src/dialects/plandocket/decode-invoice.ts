/** From the body of an invoice's PUT or PATCH to the command: the three fields of the invoices page, Request Schema. */
import type { CommandOf } from '../../core/commands.js'
import { type Failure, isFailure } from '../../core/failure.js'
import type { Invoice } from '../../core/ledger-types.js'
import type { ParsedBody } from '../../core/message.js'
import { createReader, fieldsOf } from './fields.js'
import { type Schemas, shownStatus } from './wire.js'

const STATUSES: readonly Schemas['InvoiceStatus'][] = [
  'draft',
  'sent',
  'partially_paid',
  'paid',
  'overdue',
  'cancelled',
  'refunded',
]

/**
 * `whole`: fields left out are emptied, but the status stays (P22 `replace`). Which status may follow which is P9, and
 * the ledger's to decide.
 */
export const decodeInvoice = (
  body: ParsedBody,
  invoice: Invoice,
  whole: boolean,
): CommandOf<'changeInvoice'> | Failure => {
  const fields = fieldsOf(body)
  if (isFailure(fields)) return fields
  const read = createReader(fields)
  const left = whole ? null : undefined
  const status = read.oneOf('status', STATUSES)
  const notes = read.orNull(read.text, 'notes')
  const dueDate = read.orNull(read.day, 'due_date')
  if (read.issues.length > 0) return { failure: 'invalid', issues: read.issues }
  return {
    do: 'changeInvoice',
    invoiceId: invoice.id,
    notes: notes === undefined ? left : notes,
    dueDate: dueDate === undefined ? left : dueDate,
    status: status === shownStatus(invoice) ? undefined : status,
  }
}
