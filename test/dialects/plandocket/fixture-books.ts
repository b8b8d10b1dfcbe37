/** The books of `fixtures/plandocket`: one part paid, one overdue, a draft, a cancelled one with its credit note. */
import type { ManagedWorld } from '../../../src/core/managed-world.js'
import { createBooks, draft, paid, run, sent, wait } from './books.js'

const stand = {
  title: 'Corner stand',
  description: '20 m², hall 4',
  quantity: '20',
  unit: 'm²',
  unitPrice: '55',
  taxRate: '19',
  discount: { kind: 'amount', amount: 10000 },
} as const
const catalogue = { title: 'Catalogue', quantity: '3', unit: 'piece', unitPrice: '16.80', taxRate: '7' }

export const createFixtureBooks = (): ManagedWorld => {
  const world = createBooks()
  const first = sent(world, { lines: [stand, catalogue], dueDate: '2026-02-28', notes: 'Stand 4.12', termDays: 30 })
  sent(world, { participantId: 32, contactId: 9, unitPrice: '420', taxRate: '7', serviceDate: '2026-01-12' })
  draft(world, { unitPrice: '99.90', reverseCharge: true })
  sent(world, { unitPrice: '250', dueDate: '2026-01-09' })
  wait(world, '2026-01-10T08:30:00Z')
  paid(world, first, 40000, '2026-01-09')
  run(world, {
    do: 'recordPayment',
    payment: { invoiceId: first, amount: 15155, gatewayKey: 'card', transactionId: 'ch_4471', paidOn: '2026-01-10' },
  })
  run(world, { do: 'cancelInvoice', invoiceId: sent(world, { participantId: null, unitPrice: '80' }) })
  wait(world, '2026-01-15T10:00:00Z')
  return world
}
