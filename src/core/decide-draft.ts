/** Decides about drafting an invoice: what is missing is filled in, and nothing is taken that the books could not count exactly. */
import Big from 'big.js'
import type { CommandOf, InvoiceDraft, LineDraft } from './commands.js'
import { addDays } from './dates.js'
import type { Decision, Scene } from './decision.js'
import type { Failure } from './failure.js'
import { invalid } from './failure.js'
import type { Ledger } from './ledger.js'
import type { Discount, Invoice, Line } from './ledger-types.js'
import { MAX_MINOR } from './money.js'
import { computeTotals, grossOf } from './totals.js'

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
  const highest = draft.lines.reduce((id, line) => Math.max(id, line.id ?? 0), counters.line)
  const lines = draft.lines.map((line, index) => toLine(line, index, highest + index + 1))
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

const isWithin = (discount: Discount | null | undefined): boolean => {
  if (!discount) return true
  if (discount.kind === 'amount') return Number.isSafeInteger(discount.amount) && discount.amount >= 0
  return Big(discount.percent).gte(0) && Big(discount.percent).lte(100)
}

/** Hand-given sequences may fill gaps, but not take what another invoice has or had. */
const isTaken = ({ invoices, deletedDrafts, counters }: Ledger, sequence: number | undefined): boolean => {
  if (sequence === undefined || sequence > counters.sequence) return false
  const where = { is: 'scan', test: (invoice: Invoice) => invoice.sequence === sequence } as const
  return [invoices, deletedDrafts].some((all) => all.select({ where, order: [], limit: 0 }).total > 0)
}

const draftProblem = (scene: Scene, draft: InvoiceDraft): Failure | null => {
  const { contacts, projects, participants } = scene.ledger
  if (!contacts.get(draft.contactId)) return invalid('contact', 'unknown')
  if (draft.projectId && !projects.get(draft.projectId)) return invalid('project', 'unknown')
  if (draft.participantId && !participants.get(draft.participantId)) return invalid('participant', 'unknown')
  if (draft.lines.length === 0) return invalid('lines', 'required')
  if (![draft, ...draft.lines].every(({ discount }) => isWithin(discount))) return invalid('discount', 'exceeds')
  return isTaken(scene.ledger, draft.sequence) ? invalid('sequence', 'mismatch') : null
}

/** Within the limit every sum and share of the invoice is exact, whatever signs its lines have. */
const amountProblem = ({ currency, lines, totals }: Invoice): Failure | null => {
  const moved = lines.reduce((sum, line) => sum + Math.abs(grossOf(line, currency)), 0)
  if (moved > MAX_MINOR || Math.abs(totals.total) > MAX_MINOR) return invalid('lines', 'too_large')
  return Math.abs(totals.discount) > Math.abs(totals.subTotal) ? invalid('discount', 'exceeds') : null
}

export const draftInvoice = (scene: Scene, { invoice: draft }: CommandOf<'draftInvoice'>): Decision => {
  const problem = draftProblem(scene, draft)
  if (problem) return problem
  const invoice = toInvoice(scene, draft)
  return amountProblem(invoice) ?? [{ event: 'invoiceDrafted', at: scene.now, invoice }]
}
