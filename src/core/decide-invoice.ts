/** Decides about invoices: drafting, sending, changing the writable fields, reminding. */
import Big from 'big.js'
import type { CommandOf, InvoiceDraft, LineDraft } from './commands.js'
import { addDays } from './dates.js'
import { cancelInvoice } from './decide-credit.js'
import { payInFull } from './decide-payment.js'
import type { Decision, Scene } from './decision.js'
import type { Failure } from './failure.js'
import { invalid } from './failure.js'
import type { CalendarDate, Invoice, Line } from './ledger-types.js'
import { isOverdue, isPayable, openAmount, phaseOf } from './lifecycle.js'
import { MAX_MINOR } from './money.js'
import { drawNumber } from './numbers.js'
import { computeTotals } from './totals.js'

const toLine = (draft: LineDraft, index: number, nextId: number): Line => ({
  id: draft.id ?? nextId,
  position: draft.position ?? index + 1,
  title: draft.title,
  description: draft.description ?? '',
  quantity: Big(draft.quantity).toFixed(),
  unit: draft.unit ?? 'piece',
  unitPrice: Big(draft.unitPrice).toFixed(),
  buyPrice: draft.buyPrice ?? null,
  discount: draft.discount ?? null,
  taxRate: Big(draft.taxRate).toFixed(),
  taxName: draft.taxName ?? 'VAT',
  resourceId: draft.resourceId ?? null,
  rateSchemeId: draft.rateSchemeId ?? null,
  groupId: draft.groupId ?? null,
  references: draft.references ?? null,
})

const toInvoice = (scene: Scene, draft: InvoiceDraft): Invoice => {
  const { counters } = scene.ledger
  const lines = draft.lines.map((line, index) => toLine(line, index, counters.line + index + 1))
  const issueDate = draft.issueDate ?? scene.today
  const discount = draft.discount ?? null
  const reverseCharge = draft.reverseCharge ?? false
  return {
    id: counters.invoice + 1,
    kind: 'invoice',
    relatedId: null,
    number: null,
    sequence: draft.sequence ?? counters.sequence + 1,
    status: 'draft',
    overdue: false,
    currency: draft.currency,
    contactId: draft.contactId,
    projectId: draft.projectId ?? null,
    participantId: draft.participantId ?? null,
    description: draft.description ?? '',
    reference: draft.reference ?? '',
    issueDate,
    serviceDate: draft.serviceDate ?? null,
    dueDate: draft.dueDate === undefined ? addDays(issueDate, draft.termDays) : draft.dueDate,
    termDays: draft.termDays,
    lines,
    groups: draft.groups ?? [],
    discount,
    reverseCharge,
    totals: computeTotals({ currency: draft.currency, lines, discount, reverseCharge }),
    paid: 0,
    paymentIds: [],
    settledOn: null,
    lockedAt: null,
    reminderCount: 0,
    remindedAt: null,
    notes: draft.notes ?? null,
    customFields: draft.customFields ?? [],
    templateId: draft.templateId ?? null,
    clonedFromId: draft.clonedFromId ?? null,
    native: draft.native ?? true,
    createdBy: draft.createdBy ?? 1,
    createdAt: scene.now,
    updatedBy: draft.createdBy ?? 1,
    updatedAt: scene.now,
  }
}

const draftProblem = (scene: Scene, draft: InvoiceDraft): Failure | null => {
  const { contacts, projects, participants } = scene.ledger
  if (!contacts.get(draft.contactId)) return invalid('contact', 'unknown')
  if (draft.projectId && !projects.get(draft.projectId)) return invalid('project', 'unknown')
  if (draft.participantId && !participants.get(draft.participantId)) return invalid('participant', 'unknown')
  return draft.lines.length === 0 ? invalid('lines', 'required') : null
}

export const draftInvoice = (scene: Scene, { invoice: draft }: CommandOf<'draftInvoice'>): Decision => {
  const problem = draftProblem(scene, draft)
  if (problem) return problem
  const invoice = toInvoice(scene, draft)
  const { subTotal, discount, total } = invoice.totals
  if (Math.abs(subTotal) > MAX_MINOR || Math.abs(total) > MAX_MINOR) return invalid('lines', 'too_large')
  if (subTotal >= 0 && discount > subTotal) return invalid('discount', 'exceeds')
  return [{ event: 'invoiceDrafted', at: scene.now, invoice }]
}

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
  if (status === 'paid' && isPayable(invoice)) return payInFull(scene, invoice)
  return invalid('status', 'not_allowed', present)
}

export const remindInvoice = (scene: Scene, invoice: Invoice): Decision => {
  const due: CalendarDate | null = invoice.dueDate
  const open = isPayable(invoice) && openAmount(invoice) > 0
  if (!open || due === null || due >= scene.today) return invalid('status', 'not_allowed', phaseOf(invoice))
  const patch = { reminderCount: invoice.reminderCount + 1, remindedAt: scene.now, updatedAt: scene.now }
  return [{ event: 'invoiceReminded', at: scene.now, invoiceId: invoice.id, patch }]
}

export const deleteDraft = (scene: Scene, invoice: Invoice): Decision =>
  invoice.status === 'draft' || invoice.status === 'submitted'
    ? [{ event: 'draftDeleted', at: scene.now, invoiceId: invoice.id }]
    : invalid('status', 'not_allowed', invoice.status)
