/** Decides about cancelling and crediting: a sent invoice is never undone, a credit note mirrors it to the last digit. */
import Big from 'big.js'
import type { CommandOf } from './commands.js'
import type { Decision, Scene } from './decision.js'
import { paymentsOf, settle } from './decision.js'
import type { Event } from './events.js'
import { invalid } from './failure.js'
import type { Discount, Invoice, Line, Minor, Payment } from './ledger-types.js'
import { isPayable, openAmount } from './lifecycle.js'
import { normalizeZero } from './money.js'
import { drawNumber } from './numbers.js'
import { computeTotals } from './totals.js'

const mirrorDiscount = (discount: Discount | null): Discount | null =>
  discount?.kind === 'amount' ? { ...discount, amount: normalizeZero(-discount.amount) } : discount

const mirrorLine = (line: Line, id: number): Line => ({
  ...line,
  id,
  quantity: Big(line.quantity).neg().toFixed(),
  discount: mirrorDiscount(line.discount),
})

const creditNoteFor = (scene: Scene, invoice: Invoice, number: string): Invoice => {
  const { counters } = scene.ledger
  const lines = invoice.lines.map((line, index) => mirrorLine(line, counters.line + index + 1))
  const discount = mirrorDiscount(invoice.discount)
  return {
    ...invoice,
    id: counters.invoice + 1,
    sequence: counters.sequence + 1,
    kind: 'credit_note',
    relatedId: invoice.id,
    number,
    status: 'sent',
    overdue: false,
    issueDate: scene.today,
    dueDate: null,
    termDays: 0,
    lines,
    discount,
    totals: computeTotals({ ...invoice, lines, discount }),
    paid: 0,
    paymentIds: [],
    settledOn: null,
    lockedAt: scene.now,
    reminderCount: 0,
    remindedAt: null,
    notes: null,
    clonedFromId: null,
    createdAt: scene.now,
    updatedAt: scene.now,
  }
}

const offset = (scene: Scene, id: number, invoice: Invoice, amount: Minor): Payment => ({
  id,
  invoiceId: invoice.id,
  amount,
  currency: invoice.currency,
  status: 'completed',
  paidOn: scene.today,
  gatewayId: null,
  gatewayKey: null,
  gatewayName: null,
  fee: 0,
  transactionId: null,
  offset: true,
  notes: null,
  createdAt: scene.now,
  updatedAt: scene.now,
})

/** The credit note and the two payments that settle what is open on the invoice against it. */
const credit = (scene: Scene, invoice: Invoice): readonly Event[] => {
  const { ledger, now: at } = scene
  const drawn = drawNumber(ledger, 'credit_note', scene.today.slice(0, 4))
  const note = creditNoteFor(scene, invoice, drawn.number)
  const open = openAmount(invoice)
  const first = ledger.counters.payment + 1
  const payments = open === 0 ? [] : [offset(scene, first, invoice, open), offset(scene, first + 1, note, -open)]
  const of = (owner: Invoice) => payments.filter(({ invoiceId }) => invoiceId === owner.id)
  return [
    { event: 'invoiceDrafted', at, invoice: { ...note, number: null, status: 'draft', lockedAt: null } },
    {
      event: 'invoiceSent',
      at,
      invoiceId: note.id,
      patch: { number: note.number, status: 'sent', lockedAt: at },
      drawn: { range: drawn.range, value: drawn.value },
    },
    ...payments.map((payment) => ({ event: 'paymentRecorded', at, payment }) as const),
    settle(scene, note, of(note)),
    settle(scene, invoice, [...paymentsOf(ledger, invoice), ...of(invoice)]),
    { event: 'invoiceChanged', at, invoiceId: invoice.id, patch: { relatedId: note.id } },
  ]
}

export const creditInvoice = (scene: Scene, { invoiceId }: CommandOf<'creditInvoice'>): Decision => {
  const invoice = scene.ledger.invoices.get(invoiceId)
  if (!invoice) return { failure: 'not_found', what: 'invoice' }
  const creditable = invoice.kind === 'invoice' && isPayable(invoice) && invoice.relatedId === null
  return creditable ? credit(scene, invoice) : invalid('status', 'not_allowed', invoice.status)
}

/** Only with nothing paid: a draft is voided, a sent invoice gets the credit note that offsets it. */
export const cancelInvoice = (scene: Scene, { invoiceId }: CommandOf<'cancelInvoice'>): Decision => {
  const invoice = scene.ledger.invoices.get(invoiceId)
  if (!invoice) return { failure: 'not_found', what: 'invoice' }
  const at = scene.now
  const patch = { status: 'cancelled', overdue: false, updatedAt: at } as const
  const cancelled: Event = { event: 'invoiceCancelled', at, invoiceId, patch }
  if (invoice.status === 'draft' || invoice.status === 'submitted') return [cancelled]
  const open = isPayable(invoice) && invoice.paid === 0 && invoice.relatedId === null && invoice.kind === 'invoice'
  return open ? [...credit(scene, invoice), cancelled] : invalid('status', 'not_allowed', invoice.status)
}
