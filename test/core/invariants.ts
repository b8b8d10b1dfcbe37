/**
 * What must hold of any books at any moment, told apart from the engine: statuses, overdue flags and sums are worked out
 * here from payments and calendar alone. Each check throws with a sentence that names the invoice or payment.
 */
import { isDeepStrictEqual } from 'node:util'
import type { CalendarDate, Invoice, Payment, Totals } from '../../src/core/ledger-types.js'
import { formatNumber } from '../../src/core/numbers.js'
import { allocate, computeTotals } from '../../src/core/totals.js'
import type { World } from '../../src/core/world.js'

const must = (holds: boolean, sentence: () => string): void => {
  if (!holds) throw new Error(sentence())
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

const nameOf = (invoice: Invoice): string => `${invoice.kind} ${invoice.id} (${invoice.status})`

const isSettled = (invoice: Invoice): boolean =>
  invoice.totals.total < 0 ? invoice.paid <= invoice.totals.total : invoice.paid >= invoice.totals.total

const seen = new WeakSet<Invoice>()

/** Entities are immutable, so an invoice that was right once need not be added up again. */
const checkTotals = (invoice: Invoice): void => {
  if (seen.has(invoice)) return
  const { totals } = invoice
  const rows = allocate(invoice)
  must(
    isDeepStrictEqual(totals, computeTotals(invoice)),
    () => `${nameOf(invoice)} stores other totals than its lines give`,
  )
  must(totals.net === totals.subTotal - totals.discount, () => `${nameOf(invoice)}: net is not sub total less discount`)
  must(totals.total === totals.net + totals.tax, () => `${nameOf(invoice)}: total is not net plus tax`)
  must(sum(totals.taxes.map(({ net }) => net)) === totals.net, () => `${nameOf(invoice)}: nets by rate do not sum up`)
  must(sum(totals.taxes.map(({ tax }) => tax)) === totals.tax, () => `${nameOf(invoice)}: taxes by rate do not sum up`)
  must(sum(rows.map(({ net }) => net)) === totals.net, () => `${nameOf(invoice)}: lines do not sum to the net`)
  must(sum(rows.map(({ tax }) => tax)) === totals.tax, () => `${nameOf(invoice)}: lines do not sum to the tax`)
  must(sum(rows.map(({ gross }) => gross)) === totals.subTotal, () => `${nameOf(invoice)}: lines miss the sub total`)
  seen.add(invoice)
}

const checkPaid = (invoice: Invoice, payments: readonly Payment[]): void => {
  const listed = invoice.paymentIds.toSorted((a, b) => a - b)
  must(
    isDeepStrictEqual(
      listed,
      payments.map(({ id }) => id),
    ),
    () => `${nameOf(invoice)} lists other payments than it has`,
  )
  const completed = payments.filter(({ status }) => status === 'completed')
  must(
    invoice.paid === sum(completed.map(({ amount }) => amount)),
    () => `${nameOf(invoice)}: paid is not what was paid`,
  )
}

const RANK = ['sent', 'partially_paid', 'paid']

const checkStatus = (invoice: Invoice, sticky: boolean): void => {
  const { status, paid, totals, number, lockedAt, settledOn } = invoice
  const name = nameOf(invoice)
  if (status === 'draft' || status === 'submitted') {
    must(number === null && lockedAt === null && invoice.paymentIds.length === 0, () => `${name} is more than a draft`)
    return
  }
  must((number !== null && lockedAt !== null) || status === 'cancelled', () => `${name} has no number or lock`)
  if (status === 'refunded') must(paid === 0 && settledOn !== null, () => `${name} keeps money`)
  else if (status === 'cancelled')
    must(paid === (number === null ? 0 : totals.total), () => `${name} leaves something open`)
  else {
    const partly = totals.total < 0 ? paid < 0 : paid > 0
    const follows = isSettled(invoice) ? 'paid' : partly ? 'partially_paid' : 'sent'
    const stuck = sticky && RANK.indexOf(status) > RANK.indexOf(follows)
    must(status === follows || stuck, () => `${name} should be ${follows}: ${paid} of ${totals.total} is paid`)
    must((settledOn !== null) === (status === 'paid'), () => `${name} was settled on ${settledOn}`)
  }
}

/** From the day after the due date while something is open; nothing but a sent invoice. P27 sticky: a paid one never. */
const shouldBeOverdue = ({ kind, status, dueDate, totals, paid }: Invoice, today: CalendarDate): boolean =>
  kind === 'invoice' &&
  ['sent', 'partially_paid'].includes(status) &&
  dueDate !== null &&
  dueDate < today &&
  totals.total - paid > 0

const turned = (totals: Totals): unknown => ({
  ...Object.fromEntries(
    Object.entries(totals).map(([key, value]) => [key, typeof value === 'number' ? 0 - value : value]),
  ),
  taxes: totals.taxes.map((entry) => ({ ...entry, net: 0 - entry.net, tax: 0 - entry.tax })),
})

const checkCreditNote = (world: World, note: Invoice): void => {
  const invoice = world.ledger.invoices.get(note.relatedId ?? 0)
  must(invoice?.relatedId === note.id, () => `${nameOf(note)} and its invoice do not know each other`)
  if (!invoice || seen.has(note)) return
  must(isDeepStrictEqual(note.totals, turned(invoice.totals)), () => `${nameOf(note)} does not mirror its invoice`)
  const rows = allocate(note).map((row) => Object.values(row).map((value) => 0 - value))
  const mirror = allocate(invoice).map((row) => Object.values(row))
  must(isDeepStrictEqual(rows, mirror), () => `${nameOf(note)} does not mirror the lines of its invoice`)
}

const checkPayments = (world: World, payments: readonly Payment[]): void => {
  for (const payment of payments) {
    const invoice = world.ledger.invoices.get(payment.invoiceId)
    must(invoice?.currency === payment.currency, () => `payment ${payment.id} has no invoice in its currency`)
    must(Number.isSafeInteger(payment.amount) && payment.amount !== 0, () => `payment ${payment.id} is over nothing`)
    must(payment.fee >= 0 && payment.fee <= Math.abs(payment.amount), () => `payment ${payment.id}: fee ${payment.fee}`)
    const gateway = world.seller.gateways.find(({ key }) => key === payment.gatewayKey)
    must(payment.gatewayId === (gateway?.id ?? null), () => `payment ${payment.id} names another gateway`)
    must(gateway !== undefined || payment.fee === 0, () => `payment ${payment.id} has a fee and no gateway`)
    const ours = invoice?.kind === 'credit_note' || payment.offset
    must(payment.amount > 0 || ours, () => `payment ${payment.id} of a client is negative`)
  }
  const offsets = payments.filter(({ offset, status }) => offset && status === 'completed')
  must(
    sum(offsets.map(({ amount }) => amount)) === 0,
    () => 'offsets between invoices and credit notes do not cancel out',
  )
}

const checkUnique = (what: string, values: readonly (string | number)[]): void => {
  must(new Set(values).size === values.length, () => `a ${what} is used twice: ${values.join(', ')}`)
}

const checkNumbers = (world: World, invoices: readonly Invoice[]): void => {
  const { counters, deletedDrafts } = world.ledger
  checkUnique(
    'number',
    invoices.flatMap(({ number }) => number ?? []),
  )
  checkUnique(
    'sequence',
    [...invoices, ...deletedDrafts.all()].map(({ sequence }) => sequence),
  )
  checkUnique(
    'id',
    [...invoices, ...deletedDrafts.all()].map(({ id }) => id),
  )
  for (const { number, id } of invoices)
    if (number !== null)
      must(world.ledger.invoiceByNumber(number)?.id === id, () => `invoice ${number} is not found by it`)
  for (const [range, last] of Object.entries(counters.ranges)) {
    const [kind, year = ''] = range.split(':')
    const pattern = kind === 'invoice' ? world.seller.invoiceNumbers : world.seller.creditNoteNumbers
    for (let value = 1; value <= last; value++) {
      const number = formatNumber(pattern, year, value)
      must(world.ledger.invoiceByNumber(number) !== undefined, () => `${number} is missing from its range`)
    }
  }
}

/** Everything at once, in the books as they stand. */
export const assertInvariants = (world: World): void => {
  const today = world.today()
  const invoices = [...world.ledger.invoices.all()]
  const payments = [...world.ledger.payments.all()]
  const byInvoice = new Map<number, Payment[]>()
  for (const payment of payments)
    byInvoice.set(payment.invoiceId, [...(byInvoice.get(payment.invoiceId) ?? []), payment])
  for (const invoice of invoices) {
    if (invoice.kind === 'credit_note') checkCreditNote(world, invoice)
    checkTotals(invoice)
    checkPaid(invoice, byInvoice.get(invoice.id) ?? [])
    checkStatus(invoice, world.reading('P27') === 'sticky')
    must(invoice.overdue === shouldBeOverdue(invoice, today), () => `${nameOf(invoice)}: overdue is ${invoice.overdue}`)
    if (world.reading('P25') === 'reject' && invoice.totals.total >= 0)
      must(invoice.paid <= invoice.totals.total, () => `${nameOf(invoice)} is overpaid`)
  }
  checkPayments(world, payments)
  checkNumbers(world, invoices)
}

/** The lock guards everything but these. */
const OPEN_FIELDS = [
  'status',
  'overdue',
  'notes',
  'dueDate',
  'paid',
  'paymentIds',
  'settledOn',
  'relatedId',
  'reminderCount',
  'remindedAt',
  'updatedAt',
  'updatedBy',
]

const guarded = (invoice: Invoice): readonly unknown[] =>
  Object.entries(invoice).filter(([field]) => !OPEN_FIELDS.includes(field))

/** What may never happen between two moments of the same books. */
export const assertStep = (before: readonly Invoice[], world: World): void => {
  for (const old of before) {
    if (old.lockedAt === null) continue
    const now = world.ledger.invoices.get(old.id)
    must(now !== undefined, () => `${nameOf(old)} vanished`)
    if (!now || now === old) continue
    must(isDeepStrictEqual(guarded(now), guarded(old)), () => `${nameOf(old)} changed behind its lock`)
    must(
      now.reminderCount === old.reminderCount || old.overdue || now.overdue,
      () => `${nameOf(old)} was reminded without being overdue`,
    )
    const closed = old.status === 'cancelled' || old.status === 'refunded'
    must(!closed || now.status === old.status, () => `${nameOf(old)} came back as ${now.status}`)
  }
}
