import { expect, it } from 'vitest'
import { openAmount } from '../../src/core/lifecycle.js'
import { MAX_MINOR } from '../../src/core/money.js'
import { DAY, draft, invoiceOf, pay, paymentOf, refuse, send, succeed } from './books.js'
import { createTestWorld, START } from './seller.js'

const issue = (field: string, problem: string) => ({ failure: 'invalid', issues: [{ field, problem }] })

it('follows part payments, several payments and the last cent', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 5000)
  expect(invoiceOf(world, id)).toMatchObject({ status: 'partially_paid', paid: 5000, settledOn: null })
  pay(world, id, 6899)
  expect(invoiceOf(world, id)).toMatchObject({ status: 'partially_paid', paid: 11_899 })
  pay(world, id, 1)
  expect(invoiceOf(world, id)).toMatchObject({ status: 'paid', paid: 11_900, paymentIds: [1, 2, 3] })
})

it('moves invoice and payment in one batch of events', () => {
  const world = createTestWorld()
  const events = succeed(world, { do: 'recordPayment', payment: { invoiceId: send(world), amount: 100 } })
  expect(events.map(({ event }) => event)).toEqual(['paymentRecorded', 'invoiceSettled'])
})

it('counts completed payments only (P26)', () => {
  const world = createTestWorld()
  const id = send(world)
  for (const status of ['pending', 'failed', 'refunded'] as const) pay(world, id, 11_900, { status })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'sent', paid: 0, paymentIds: [1, 2, 3] })
  succeed(world, { do: 'changePayment', paymentId: 1, status: 'completed' })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'paid', paid: 11_900 })
  succeed(world, { do: 'changePayment', paymentId: 1, status: 'failed' })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'sent', paid: 0, settledOn: null })
})

it('settles on the day whose payment covered the total, by the dates of the payments', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 1900, { paidOn: '2026-03-20' })
  pay(world, id, 9000, { paidOn: '2026-03-05' })
  pay(world, id, 1000, { paidOn: '2026-03-10' })
  expect(invoiceOf(world, id).settledOn).toBe('2026-03-20')
  succeed(world, { do: 'changePayment', paymentId: 1, paidOn: '2026-03-01' })
  expect(invoiceOf(world, id).settledOn).toBe('2026-03-10')
})

it('reopens an invoice when its payment is deleted or lowered (P27)', () => {
  const world = createTestWorld()
  const id = send(world)
  const paymentId = pay(world, id, 11_900)
  succeed(world, { do: 'changePayment', paymentId, amount: 1900 })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'partially_paid', paid: 1900, settledOn: null })
  succeed(world, { do: 'deletePayment', paymentId })
  expect(invoiceOf(world, id)).toMatchObject({ status: 'sent', paid: 0, paymentIds: [] })
  expect(refuse(world, { do: 'deletePayment', paymentId })).toEqual({ failure: 'not_found', what: 'payment' })
  expect(pay(world, id, 1)).toBe(paymentId + 1)
})

it('moves a payment to another invoice and settles both', () => {
  const world = createTestWorld()
  const [from, to] = [send(world), send(world)]
  pay(world, to, 900)
  const paymentId = pay(world, from, 11_000)
  const events = succeed(world, { do: 'changePayment', paymentId, invoiceId: to })
  expect(events.map(({ event }) => event)).toEqual(['paymentChanged', 'invoiceSettled', 'invoiceSettled'])
  expect(invoiceOf(world, from)).toMatchObject({ status: 'sent', paid: 0, paymentIds: [] })
  expect(invoiceOf(world, to)).toMatchObject({ status: 'paid', paid: 11_900, paymentIds: [1, 2] })
})

it('refuses to move a payment to where none may be, and leaves it where it was', () => {
  const world = createTestWorld()
  const paymentId = pay(world, send(world), 100)
  const moveTo = (invoiceId: number) => refuse(world, { do: 'changePayment', paymentId, invoiceId })
  expect(moveTo(99)).toEqual(issue('invoice', 'unknown'))
  expect(moveTo(draft(world))).toMatchObject(issue('invoice', 'not_allowed'))
  expect(moveTo(send(world, { currency: 'JPY' }))).toMatchObject(issue('currency', 'mismatch'))
})

it('makes no event of a change that changes nothing, and none of the invoice where only its payment is another (P66)', () => {
  const world = createTestWorld()
  const invoiceId = send(world)
  const paymentId = pay(world, invoiceId, 10_000, { gatewayKey: 'card', paidOn: '2026-03-01' })
  const { amount, currency, status, paidOn, gatewayKey, transactionId, notes } = paymentOf(world, paymentId)
  const same = { invoiceId, amount, currency, status, paidOn, gatewayKey, transactionId, notes }
  expect(succeed(world, { do: 'changePayment', paymentId, ...same })).toEqual([])
  const events = succeed(world, { do: 'changePayment', paymentId, ...same, notes: 'by post' })
  expect(events.map(({ event }) => event)).toEqual(['paymentChanged'])
})

it('leaves out what is not given and clears what is given as null', () => {
  const world = createTestWorld()
  const details = { gatewayKey: 'card', transactionId: 'tx-1', notes: 'by phone', paidOn: '2026-03-01' }
  const paymentId = pay(world, send(world), 10_000, details)
  const before = paymentOf(world, paymentId)
  expect(before).toMatchObject({ ...details, gatewayId: 1, gatewayName: 'Card', fee: 165 })
  world.moveTo(START + DAY)
  succeed(world, { do: 'changePayment', paymentId, notes: 'by post' })
  expect(paymentOf(world, paymentId)).toEqual({ ...before, notes: 'by post', updatedAt: START + DAY })
  succeed(world, { do: 'changePayment', paymentId, gatewayKey: null, transactionId: null, notes: null, paidOn: null })
  expect(paymentOf(world, paymentId)).toMatchObject({
    gatewayId: null,
    gatewayKey: null,
    fee: 0,
    notes: null,
    paidOn: null,
  })
})

it('takes the fee of the gateway in the units of the currency, never more than the amount', () => {
  const world = createTestWorld()
  const yen = send(world, { currency: 'JPY' })
  const dinar = send(world, { currency: 'KWD' })
  expect(paymentOf(world, pay(world, yen, 100, { gatewayKey: 'card' })).fee).toBe(1)
  expect(paymentOf(world, pay(world, dinar, 100_000, { gatewayKey: 'card' })).fee).toBe(1650)
  expect(paymentOf(world, pay(world, yen, 10, { gatewayKey: 'dear' })).fee).toBe(10)
  const paymentId = pay(world, dinar, 1000, { gatewayKey: 'card' })
  succeed(world, { do: 'changePayment', paymentId, amount: 2000 })
  expect(paymentOf(world, paymentId).fee).toBe(278)
})

it('keeps an unknown gateway key, without id, name or fee (P28)', () => {
  const world = createTestWorld()
  const payment = paymentOf(world, pay(world, send(world), 100, { gatewayKey: 'pigeon' }))
  expect(payment).toMatchObject({ gatewayKey: 'pigeon', gatewayId: null, gatewayName: null, fee: 0 })
})

it('refuses what is not a positive amount in the currency of a sent invoice (P24, P40)', () => {
  const world = createTestWorld()
  const invoiceId = send(world)
  const record = (changes: object) =>
    refuse(world, { do: 'recordPayment', payment: { invoiceId, amount: 100, ...changes } })
  expect(record({ amount: 0 })).toEqual(issue('amount', 'positive'))
  expect(record({ amount: -1 })).toEqual(issue('amount', 'positive'))
  expect(record({ currency: 'USD' })).toMatchObject(issue('currency', 'mismatch'))
  expect(record({ currency: 'eur' })).toMatchObject(issue('currency', 'mismatch'))
  expect(record({ invoiceId: 99 })).toEqual(issue('invoice', 'unknown'))
  expect(record({ invoiceId: draft(world) })).toMatchObject(issue('invoice', 'not_allowed'))
  expect(record({ amount: MAX_MINOR + 1 })).toEqual(issue('amount', 'too_large'))
})

it('takes no amount that is not a whole number of units', () => {
  const world = createTestWorld()
  const invoiceId = send(world)
  for (const amount of [Number.NaN, 0.5, Number.POSITIVE_INFINITY, 2 ** 53])
    expect(refuse(world, { do: 'recordPayment', payment: { invoiceId, amount } })).toMatchObject({ failure: 'invalid' })
})

it('refuses payments that add up beyond what can be counted exactly', () => {
  const world = createTestWorld()
  const invoiceId = send(world)
  const paymentId = pay(world, invoiceId, MAX_MINOR)
  expect(refuse(world, { do: 'recordPayment', payment: { invoiceId, amount: 1 } })).toEqual(
    issue('amount', 'too_large'),
  )
  pay(world, invoiceId, MAX_MINOR, { status: 'pending' })
  expect(refuse(world, { do: 'changePayment', paymentId: 2, status: 'completed' })).toEqual(
    issue('amount', 'too_large'),
  )
  succeed(world, { do: 'deletePayment', paymentId })
})

it('accepts over-payment, open turns negative (P25 accept)', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 12_000)
  expect(invoiceOf(world, id)).toMatchObject({ status: 'paid', paid: 12_000 })
  expect(openAmount(invoiceOf(world, id))).toBe(-100)
})

it('refuses over-payment, also by change, move and completion (P25 reject)', () => {
  const world = createTestWorld({ P25: 'reject' })
  const [id, other] = [send(world), send(world)]
  expect(refuse(world, { do: 'recordPayment', payment: { invoiceId: id, amount: 11_901 } })).toEqual(
    issue('amount', 'exceeds'),
  )
  const paymentId = pay(world, id, 11_900)
  expect(refuse(world, { do: 'changePayment', paymentId, amount: 11_901 })).toEqual(issue('amount', 'exceeds'))
  const pending = pay(world, id, 1, { status: 'pending' })
  expect(refuse(world, { do: 'changePayment', paymentId: pending, status: 'completed' })).toEqual(
    issue('amount', 'exceeds'),
  )
  pay(world, other, 1)
  expect(refuse(world, { do: 'changePayment', paymentId, invoiceId: other })).toEqual(issue('amount', 'exceeds'))
  succeed(world, { do: 'changePayment', paymentId, notes: 'still fits' })
})

it('refunds everything that was paid', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 1900)
  pay(world, id, 5, { status: 'failed' })
  pay(world, id, 10_000)
  succeed(world, { do: 'refundInvoice', invoiceId: id })
  expect(invoiceOf(world, id)).toMatchObject({
    status: 'refunded',
    paid: 0,
    settledOn: '2026-03-02',
    paymentIds: [1, 2, 3],
  })
  expect([1, 2, 3].map((payment) => paymentOf(world, payment).status)).toEqual(['refunded', 'failed', 'refunded'])
  expect(refuse(world, { do: 'deletePayment', paymentId: 1 })).toMatchObject(issue('invoice', 'not_allowed'))
  expect(refuse(world, { do: 'refundInvoice', invoiceId: send(world) })).toMatchObject(issue('status', 'not_allowed'))
})
