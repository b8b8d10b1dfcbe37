import { expect, it } from 'vitest'
import { openAmount } from '../../src/core/lifecycle.js'
import { allocate } from '../../src/core/totals.js'
import { draft, invoiceOf, pay, paymentOf, refuse, send, succeed } from './books.js'
import { createTestWorld, START } from './seller.js'

const credit = (invoiceId: number) => ({ do: 'creditInvoice', invoiceId }) as const

const mixed = {
  lines: [
    { title: 'Stand rental', quantity: '3', unitPrice: '33.335', taxRate: '19' },
    { title: 'Catalogue', quantity: '1', unitPrice: '0.05', taxRate: '7', discount: { kind: 'amount', amount: 0 } },
    {
      title: 'Power',
      quantity: '7.5',
      unitPrice: '0.333',
      taxRate: '19',
      discount: { kind: 'percent', percent: '12.5' },
    },
  ],
  discount: { kind: 'amount', amount: 101 },
} as const

it('writes a credit note that mirrors the invoice to the last unit of every line', () => {
  const world = createTestWorld()
  const id = send(world, mixed)
  succeed(world, credit(id))
  const [invoice, note] = [invoiceOf(world, id), invoiceOf(world, id + 1)]
  expect(note).toMatchObject({ kind: 'credit_note', relatedId: id, number: 'GS-261', dueDate: null, lockedAt: START })
  expect(invoice.relatedId).toBe(note.id)
  expect(note.totals.total).toBe(-invoice.totals.total)
  const turned = allocate(invoice).map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, 0 - value])),
  )
  expect(allocate(note)).toEqual(turned)
  expect(new Set([...invoice.lines, ...note.lines].map((line) => line.id)).size).toBe(6)
  expect(JSON.parse(JSON.stringify(note))).toEqual(note)
})

it('settles the pair by offsetting payments that only the ledger moves', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 1900)
  succeed(world, credit(id))
  expect(invoiceOf(world, id)).toMatchObject({ status: 'paid', paid: 11_900 })
  expect(invoiceOf(world, id + 1)).toMatchObject({ status: 'partially_paid', paid: -10_000, overdue: false })
  expect([paymentOf(world, 2).amount, paymentOf(world, 3).amount]).toEqual([10_000, -10_000])
  for (const paymentId of [2, 3]) {
    expect(paymentOf(world, paymentId)).toMatchObject({ offset: true, status: 'completed', fee: 0 })
    expect(refuse(world, { do: 'deletePayment', paymentId })).toMatchObject({ failure: 'invalid' })
    expect(refuse(world, { do: 'changePayment', paymentId, notes: '' })).toMatchObject({ failure: 'invalid' })
  }
  expect(refuse(world, { do: 'refundInvoice', invoiceId: id })).toMatchObject({ failure: 'invalid' })
})

it('leaves the money with the credit note when the invoice was paid in full', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 11_900)
  succeed(world, credit(id))
  const note = invoiceOf(world, id + 1)
  expect(note).toMatchObject({ status: 'sent', paid: 0, paymentIds: [] })
  succeed(world, { do: 'changeInvoice', invoiceId: note.id, status: 'paid' })
  expect(invoiceOf(world, note.id)).toMatchObject({ status: 'paid', paid: -11_900 })
  expect(paymentOf(world, 2)).toMatchObject({ amount: -11_900, offset: false })
})

it('gives an over-payment back through the credit note', () => {
  const world = createTestWorld()
  const id = send(world)
  pay(world, id, 12_000)
  succeed(world, credit(id))
  expect(invoiceOf(world, id)).toMatchObject({ status: 'paid', paid: 11_900 })
  expect(openAmount(invoiceOf(world, id + 1))).toBe(-12_000)
})

it('credits once, and only what was sent', () => {
  const world = createTestWorld()
  const id = send(world)
  succeed(world, credit(id))
  for (const invoiceId of [id, id + 1, draft(world)])
    expect(refuse(world, credit(invoiceId))).toMatchObject({ failure: 'invalid' })
  expect(refuse(world, credit(99))).toEqual({ failure: 'not_found', what: 'invoice' })
  expect(refuse(world, { do: 'cancelInvoice', invoiceId: id + 1 })).toMatchObject({ failure: 'invalid' })
})

it('cancels a sent invoice by a credit note over all of it; both are closed', () => {
  const world = createTestWorld()
  const id = send(world)
  succeed(world, { do: 'cancelInvoice', invoiceId: id })
  expect(invoiceOf(world, id)).toMatchObject({
    status: 'cancelled',
    paid: 11_900,
    relatedId: id + 1,
    settledOn: '2026-03-02',
  })
  expect(invoiceOf(world, id + 1)).toMatchObject({ status: 'paid', paid: -11_900, settledOn: '2026-03-02' })
})

it('takes no payment of a client on a credit note (P39)', () => {
  const world = createTestWorld()
  const id = send(world)
  succeed(world, credit(id))
  const payment = { invoiceId: id + 1, amount: 100 }
  expect(refuse(world, { do: 'recordPayment', payment })).toMatchObject({ issues: [{ field: 'invoice' }] })
  const paymentId = pay(world, send(world), 100)
  expect(refuse(world, { do: 'changePayment', paymentId, invoiceId: id + 1 })).toMatchObject({ failure: 'invalid' })
})

it('mirrors in yen, in dinar and with the charge reversed', () => {
  const world = createTestWorld()
  for (const currency of ['JPY', 'KWD']) {
    const id = send(world, { ...mixed, currency, reverseCharge: currency === 'KWD' })
    succeed(world, credit(id))
    const [invoice, note] = [invoiceOf(world, id), invoiceOf(world, id + 1)]
    expect(note.totals.taxes.map(({ tax }) => 0 - tax)).toEqual(invoice.totals.taxes.map(({ tax }) => tax))
    expect(invoice.paid + note.paid).toBe(0)
  }
})
