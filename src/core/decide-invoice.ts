/** Decides about invoices once drafted: sending, changing the writable fields, reminding. */
import type { CommandOf } from './commands.js'
import { cancelInvoice } from './decide-credit.js'
import { payInFull } from './decide-payment.js'
import type { Decision, Scene } from './decision.js'
import { invalid } from './failure.js'
import type { Invoice } from './ledger-types.js'
import { isOverdue, isPayable, openAmount, phaseOf } from './lifecycle.js'
import { drawNumber } from './numbers.js'

export const submitInvoice = (scene: Scene, invoice: Invoice): Decision =>
  invoice.status === 'draft'
    ? [
        {
          event: 'invoiceSubmitted',
          at: scene.now,
          invoiceId: invoice.id,
          patch: { status: 'submitted', updatedAt: scene.now },
        },
      ]
    : invalid('status', 'not_allowed', invoice.status)

/** Numbers and locks. An invoice over nothing is paid at once. */
export const sendInvoice = (scene: Scene, invoice: Invoice, number?: string): Decision => {
  const { ledger, now: at, today } = scene
  if (invoice.status !== 'draft' && invoice.status !== 'submitted')
    return invalid('status', 'not_allowed', invoice.status)
  if (number !== undefined && ledger.invoiceByNumber(number)) return invalid('number', 'mismatch', number)
  const drawn = number === undefined ? drawNumber(ledger, invoice.kind, today.slice(0, 4)) : undefined
  const settled = invoice.totals.total === 0
  const status = settled ? 'paid' : 'sent'
  const patch = {
    number: number ?? drawn?.number ?? null,
    status,
    settledOn: settled ? invoice.issueDate : null,
    lockedAt: at,
    overdue: isOverdue({ ...invoice, status }, today),
    updatedAt: at,
  } as const
  const range = drawn && { drawn: { range: drawn.range, value: drawn.value } }
  return [{ event: 'invoiceSent', at, invoiceId: invoice.id, patch, ...range }]
}

/** Readings P8, P9 and P10: three fields stay writable; a status is a transition with its effects, or refused. */
export const changeInvoice = (scene: Scene, invoice: Invoice, to: CommandOf<'changeInvoice'>): Decision => {
  const after: Invoice = {
    ...invoice,
    notes: to.notes === undefined ? invoice.notes : to.notes,
    dueDate: to.dueDate === undefined ? invoice.dueDate : to.dueDate,
  }
  const moved = to.status === undefined ? [] : changeStatus(scene, invoice, after, to.status)
  if ('failure' in moved) return moved
  if (after.notes === invoice.notes && after.dueDate === invoice.dueDate) return moved
  const { notes, dueDate } = after
  const patch = { notes, dueDate, overdue: isOverdue(after, scene.today), updatedAt: scene.now }
  return [{ event: 'invoiceChanged', at: scene.now, invoiceId: invoice.id, patch }, ...moved]
}

const changeStatus = (scene: Scene, before: Invoice, invoice: Invoice, status: string): Decision => {
  const present = phaseOf(before)
  if (status === present || status === before.status || (status === 'draft' && present === 'submitted')) return []
  if (status === 'sent') return sendInvoice(scene, invoice)
  if (status === 'cancelled') return cancelInvoice(scene, { do: 'cancelInvoice', invoiceId: invoice.id })
  if (status === 'paid' && isPayable(invoice) && canBePaid(invoice)) return payInFull(scene, invoice)
  return invalid('status', 'not_allowed', present)
}

/** An invoice that owes its customer money is not paid by the customer. */
const canBePaid = (invoice: Invoice): boolean => invoice.kind === 'credit_note' || openAmount(invoice) > 0

export const remindInvoice = (scene: Scene, invoice: Invoice): Decision => {
  if (!isOverdue(invoice, scene.today)) return invalid('status', 'not_allowed', phaseOf(invoice))
  const patch = { reminderCount: invoice.reminderCount + 1, remindedAt: scene.now, updatedAt: scene.now }
  return [{ event: 'invoiceReminded', at: scene.now, invoiceId: invoice.id, patch }]
}

export const deleteDraft = (scene: Scene, invoice: Invoice): Decision =>
  invoice.status === 'draft' || invoice.status === 'submitted'
    ? [{ event: 'draftDeleted', at: scene.now, invoiceId: invoice.id }]
    : invalid('status', 'not_allowed', invoice.status)
