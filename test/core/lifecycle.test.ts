import { expect, it } from 'vitest'
import { phaseOf } from '../../src/core/lifecycle.js'
import { DAY, draft, invoiceOf, pay, refuse, send, succeed } from './books.js'
import { createTestWorld, START } from './seller.js'

const notAllowed = (expected: string) => ({
  failure: 'invalid',
  issues: [{ field: 'status', problem: 'not_allowed', expected }],
})

const write = (invoiceId: number, status: string) => ({ do: 'changeInvoice', invoiceId, status }) as const

it('drafts without a number, a lock or a payment', () => {
  const world = createTestWorld()
  const invoice = invoiceOf(world, draft(world))
  expect(invoice).toMatchObject({ status: 'draft', number: null, lockedAt: null, paid: 0, overdue: false, sequence: 1 })
  expect(invoice).toMatchObject({ issueDate: '2026-03-02', dueDate: '2026-03-16' })
  expect(invoice.totals).toMatchObject({ net: 10_000, tax: 1900, total: 11_900 })
})

it('refuses drafts for nobody, without lines, or discounted below nothing', () => {
  const world = createTestWorld()
  const invoice = { contactId: 1, currency: 'EUR', termDays: 0, lines: invoiceOf(world, draft(world)).lines }
  const issues = (changes: object) => refuse(world, { do: 'draftInvoice', invoice: { ...invoice, ...changes } })
  expect(issues({ contactId: 99 })).toMatchObject({ issues: [{ field: 'contact', problem: 'unknown' }] })
  expect(issues({ projectId: 99 })).toMatchObject({ issues: [{ field: 'project', problem: 'unknown' }] })
  expect(issues({ participantId: 99 })).toMatchObject({ issues: [{ field: 'participant', problem: 'unknown' }] })
  expect(issues({ lines: [] })).toMatchObject({ issues: [{ field: 'lines', problem: 'required' }] })
  const discount = { kind: 'amount', amount: 10_001 }
  expect(issues({ discount })).toMatchObject({ issues: [{ field: 'discount', problem: 'exceeds' }] })
})

it('goes from draft to submitted to sent, and not back', () => {
  const world = createTestWorld()
  const invoiceId = draft(world)
  succeed(world, { do: 'submitInvoice', invoiceId })
  expect(invoiceOf(world, invoiceId)).toMatchObject({ status: 'submitted', number: null })
  expect(refuse(world, { do: 'submitInvoice', invoiceId })).toEqual(notAllowed('submitted'))
  succeed(world, { do: 'sendInvoice', invoiceId })
  expect(invoiceOf(world, invoiceId)).toMatchObject({ status: 'sent', number: 'RE-2026-00001', lockedAt: START })
  expect(refuse(world, { do: 'sendInvoice', invoiceId })).toEqual(notAllowed('sent'))
  expect(refuse(world, { do: 'submitInvoice', invoiceId })).toEqual(notAllowed('sent'))
  expect(refuse(world, { do: 'deleteDraft', invoiceId })).toEqual(notAllowed('sent'))
})

it('sends an invoice over nothing as paid', () => {
  const world = createTestWorld()
  const lines = [{ title: 'Gift', quantity: '1', unitPrice: '0', taxRate: '19' }]
  expect(invoiceOf(world, send(world, { lines }))).toMatchObject({ status: 'paid', settledOn: '2026-03-02', paid: 0 })
})

it('sends an invoice that is past due as overdue at once', () => {
  const world = createTestWorld()
  expect(invoiceOf(world, send(world, { dueDate: '2026-03-01' })).overdue).toBe(true)
  expect(invoiceOf(world, send(world, { dueDate: '2026-03-02' })).overdue).toBe(false)
  expect(invoiceOf(world, send(world, { dueDate: null })).overdue).toBe(false)
})

it('falls overdue with the first instant of the day after the due date, in the zone of the seller', () => {
  const world = createTestWorld()
  const id = send(world)
  const midnight = Date.parse('2026-03-16T23:00:00Z')
  expect(world.moveTo(midnight - 1)).toEqual([])
  expect(invoiceOf(world, id).overdue).toBe(false)
  expect(world.moveTo(midnight)).toEqual([
    { event: 'invoiceFellOverdue', at: midnight, invoiceId: id, patch: { overdue: true } },
  ])
  expect(phaseOf(invoiceOf(world, id))).toBe('overdue')
})

it('announces what falls overdue on a long way in the order of the due dates, each at its own instant', () => {
  const world = createTestWorld()
  const late = send(world, { dueDate: '2026-04-10' })
  const early = send(world, { dueDate: '2026-03-20' })
  const twin = send(world, { dueDate: '2026-03-20' })
  draft(world, { dueDate: '2026-03-20' })
  pay(world, send(world, { dueDate: '2026-03-20' }), 11_900)
  const events = world.moveTo(START + 100 * DAY).filter(({ event }) => event === 'invoiceFellOverdue')
  expect(events.map((event) => ('invoiceId' in event ? event.invoiceId : 0))).toEqual([early, twin, late])
  expect(events.map(({ at }) => new Date(at).toISOString())).toEqual([
    '2026-03-20T23:00:00.000Z',
    '2026-03-20T23:00:00.000Z',
    '2026-04-10T22:00:00.000Z',
  ])
})

it('reminds by itself on the seller’s days after the due date, when the office opens, until it is paid', () => {
  const world = createTestWorld()
  const id = send(world, { dueDate: '2026-03-20' })
  const paid = send(world, { dueDate: '2026-03-20' })
  world.moveTo(Date.parse('2026-03-27T07:59:59Z'))
  expect(invoiceOf(world, id)).toMatchObject({ overdue: true, reminderCount: 0 })
  pay(world, paid, 11_900)
  const events = world.moveTo(Date.parse('2026-05-31T00:00:00Z'))
  const reminders = events.filter(({ event }) => event === 'invoiceReminded')
  expect(reminders.map(({ at }) => new Date(at).toISOString())).toEqual([
    '2026-03-27T08:00:00.000Z',
    '2026-04-10T07:00:00.000Z',
    '2026-04-24T07:00:00.000Z',
  ])
  expect(invoiceOf(world, id)).toMatchObject({ reminderCount: 3, remindedAt: Date.parse('2026-04-24T07:00:00Z') })
  expect(invoiceOf(world, paid).reminderCount).toBe(0)
})

it('does not make up for reminders of a time before the clock began', () => {
  const world = createTestWorld()
  const id = send(world, { issueDate: '2025-01-01', dueDate: '2025-01-15' })
  expect(world.moveTo(START + 100 * DAY).filter(({ event }) => event === 'invoiceReminded')).toEqual([])
  expect(invoiceOf(world, id)).toMatchObject({ overdue: true, reminderCount: 0 })
})

it('is overdue no more when it is paid or gets more time, and again when the payment goes', () => {
  const world = createTestWorld()
  const id = send(world)
  world.moveTo(START + 20 * DAY)
  const paymentId = pay(world, id, 11_900)
  expect(invoiceOf(world, id)).toMatchObject({ overdue: false, status: 'paid' })
  succeed(world, { do: 'deletePayment', paymentId })
  expect(invoiceOf(world, id)).toMatchObject({ overdue: true, status: 'sent' })
  succeed(world, { do: 'changeInvoice', invoiceId: id, dueDate: '2026-03-22' })
  expect(invoiceOf(world, id).overdue).toBe(false)
  succeed(world, { do: 'changeInvoice', invoiceId: id, dueDate: '2026-03-21' })
  expect(invoiceOf(world, id).overdue).toBe(true)
})

it('reminds of overdue invoices only', () => {
  const world = createTestWorld()
  const id = send(world)
  const remind = { do: 'remindInvoice', invoiceId: id } as const
  expect(refuse(world, remind)).toEqual(notAllowed('sent'))
  world.moveTo(START + 20 * DAY)
  succeed(world, remind)
  succeed(world, remind)
  expect(invoiceOf(world, id)).toMatchObject({ reminderCount: 2, remindedAt: START + 20 * DAY })
  pay(world, id, 11_900)
  expect(refuse(world, remind)).toEqual(notAllowed('paid'))
})

it('deletes drafts without giving their numbers out again', () => {
  const world = createTestWorld()
  const first = draft(world)
  succeed(world, { do: 'deleteDraft', invoiceId: first })
  expect(world.ledger.invoices.get(first)).toBeUndefined()
  expect(world.ledger.deletedDrafts.get(first)).toMatchObject({ sequence: 1, updatedAt: START })
  expect(invoiceOf(world, draft(world))).toMatchObject({ id: first + 1, sequence: 2 })
})

it('writes sent: numbers and locks a draft or a submitted one (P9, P10)', () => {
  const world = createTestWorld()
  const id = draft(world)
  succeed(world, write(id, 'sent'))
  expect(invoiceOf(world, id)).toMatchObject({ status: 'sent', number: 'RE-2026-00001', lockedAt: START })
  const submitted = draft(world)
  succeed(world, { do: 'submitInvoice', invoiceId: submitted })
  succeed(world, write(submitted, 'sent'))
  expect(invoiceOf(world, submitted)).toMatchObject({ status: 'sent', number: 'RE-2026-00002' })
})

it('writes paid: books one completed payment of what is open (P10)', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 1900)
  pay(world, id, 500, { status: 'pending' })
  const events = succeed(world, write(id, 'paid'))
  expect(events.map(({ event }) => event)).toEqual(['paymentRecorded', 'invoiceSettled'])
  expect(world.ledger.payments.get(3)).toMatchObject({
    amount: 10_000,
    status: 'completed',
    paidOn: '2026-03-02',
    fee: 0,
  })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'paid', paid: 11_900 })
  expect(refuse(world, write(draft(world), 'paid'))).toEqual(notAllowed('draft'))
})

it('writes cancelled: only with nothing paid (P9, P10)', () => {
  const world = createTestWorld()
  const voided = draft(world)
  succeed(world, write(voided, 'cancelled'))
  expect(invoiceOf(world, voided)).toMatchObject({ status: 'cancelled', number: null, relatedId: null })
  const id = send(world)
  const paymentId = pay(world, id, 1)
  expect(refuse(world, write(id, 'cancelled'))).toEqual(notAllowed('partially_paid'))
  succeed(world, { do: 'deletePayment', paymentId })
  succeed(world, write(id, 'cancelled'))
  expect(invoiceOf(world, id)).toMatchObject({ status: 'cancelled', number: 'RE-2026-00001', paid: 11_900 })
})

it('changes nothing when the present status is written, also as it is shown', () => {
  const world = createTestWorld()
  const id = send(world)
  expect(succeed(world, write(id, 'sent'))).toEqual([])
  world.moveTo(START + 20 * DAY)
  expect(succeed(world, write(id, 'overdue'))).toEqual([])
  const partly = send(world)
  pay(world, partly, 1)
  expect(succeed(world, write(partly, 'partially_paid'))).toEqual([])
  const hidden = draft(world)
  succeed(world, { do: 'submitInvoice', invoiceId: hidden })
  expect(succeed(world, write(hidden, 'draft'))).toEqual([])
})

it.each(['overdue', 'partially_paid', 'refunded', 'draft', 'submitted', 'unicorn', ''])(
  'refuses to write %j on a sent invoice (P9)',
  (status) => {
    const world = createTestWorld()
    expect(refuse(world, write(send(world), status))).toEqual(notAllowed('sent'))
  },
)

it('brings no closed invoice back', () => {
  const world = createTestWorld()
  const cancelled = send(world)
  succeed(world, { do: 'cancelInvoice', invoiceId: cancelled })
  const refunded = send(world)
  pay(world, refunded, 11_900)
  succeed(world, { do: 'refundInvoice', invoiceId: refunded })
  world.moveTo(START + 100 * DAY)
  for (const invoiceId of [cancelled, refunded]) {
    const { status } = invoiceOf(world, invoiceId)
    for (const to of ['sent', 'paid', 'draft', 'overdue'])
      expect(refuse(world, write(invoiceId, to))).toEqual(notAllowed(status))
    for (const what of ['remindInvoice', 'refundInvoice', 'creditInvoice', 'submitInvoice'] as const)
      expect(refuse(world, { do: what, invoiceId })).toEqual(notAllowed(status))
    expect(refuse(world, { do: 'recordPayment', payment: { invoiceId, amount: 1 } })).toMatchObject({
      failure: 'invalid',
    })
    expect(invoiceOf(world, invoiceId).overdue).toBe(false)
  }
})

it('keeps notes and due date writable behind the lock, with a status in the same request or none (P8)', () => {
  const world = createTestWorld()
  const id = send(world)
  world.moveTo(START + DAY)
  succeed(world, { do: 'changeInvoice', invoiceId: id, notes: 'Call first', dueDate: '2026-04-01', status: 'paid' })
  const invoice = invoiceOf(world, id)
  expect(invoice).toMatchObject({ notes: 'Call first', dueDate: '2026-04-01', status: 'paid', updatedAt: START + DAY })
  succeed(world, { do: 'changeInvoice', invoiceId: id, notes: null, dueDate: null })
  expect(invoiceOf(world, id)).toMatchObject({ notes: null, dueDate: null })
})

it('changes neither notes nor due date when the status beside them is refused', () => {
  const world = createTestWorld()
  refuse(world, { do: 'changeInvoice', invoiceId: send(world), notes: 'Call first', status: 'refunded' })
})

it('leaves an invoice as it is, updatedAt included, when nothing changes (P44)', () => {
  const world = createTestWorld()
  const id = send(world)
  const before = invoiceOf(world, id)
  world.moveTo(START + DAY)
  expect(succeed(world, { do: 'changeInvoice', invoiceId: id })).toEqual([])
  expect(succeed(world, { do: 'changeInvoice', invoiceId: id, notes: null, dueDate: '2026-03-16' })).toEqual([])
  expect(invoiceOf(world, id)).toBe(before)
})

it('refuses to write paid on an invoice that owes the customer, naming the status', () => {
  const world = createTestWorld()
  const lines = [{ title: 'Returned', quantity: '-1', unitPrice: '100', taxRate: '19' }]
  expect(refuse(world, write(send(world, { lines }), 'paid'))).toEqual(notAllowed('sent'))
})

it('keeps a status once reached, while amounts follow (P27 sticky)', () => {
  const world = createTestWorld({ P27: 'sticky' })
  const id = send(world)
  const first = pay(world, id, 1900)
  succeed(world, { do: 'deletePayment', paymentId: first })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'partially_paid', paid: 0 })
  const second = pay(world, id, 11_900)
  succeed(world, { do: 'deletePayment', paymentId: second })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'paid', paid: 0, settledOn: '2026-03-02' })
  world.moveTo(START + 20 * DAY)
  expect(invoiceOf(world, id).overdue).toBe(false)
  expect(refuse(world, { do: 'remindInvoice', invoiceId: id })).toEqual(notAllowed('paid'))
})
