/** Every answer under every switchable option keeps to the spec that the option leads to. */
import { expect, test } from 'vitest'
import { dialect } from '../../../src/dialects/plandocket/index.js'
import type { OperationId } from '../../../src/dialects/plandocket/spec.gen.js'
import { createJudge } from '../../../src/judge/judge.js'
import { client, createBooks, draft, paid, run, sent, wait } from './books.js'

const choices = dialect.readings
  .filter(({ switchable }) => switchable)
  .flatMap(({ id, options }) => options.filter(({ served }) => served).map((option) => ({ [id]: option.id })))

/** An invoice in every state, a credit note, three currencies, a part payment and a gateway. */
const createBusyBooks = (readings: Readonly<Record<string, string>>) => {
  const world = createBooks(readings)
  const first = sent(world, { notes: 'Stand 4.12 – Ecke', serviceDate: '2026-02-10' })
  paid(world, first, 40000)
  run(world, { do: 'recordPayment', payment: { invoiceId: first, amount: 70000, gatewayKey: 'card' } })
  draft(world, { participantId: null })
  run(world, { do: 'cancelInvoice', invoiceId: sent(world) })
  const returned = sent(world)
  paid(world, returned, 119000)
  run(world, { do: 'refundInvoice', invoiceId: returned })
  sent(world, { currency: 'JPY' })
  sent(world, { currency: 'KWD', reverseCharge: true, unitPrice: '0.005' })
  wait(world, '2026-02-01T00:00:00Z')
  run(world, { do: 'remindInvoice', invoiceId: 6 })
  return world
}

const number = 'RE-2026-0001'
const requests: readonly (readonly [operation: OperationId, target: string, body?: unknown])[] = [
  ['listInvoices', '/invoices'],
  [
    'listInvoices',
    '/invoices?page=2&per_page=3&status=overdue&type=invoice&customer_number=K-1001&event_key=gartenmesse-2026',
  ],
  ['listInvoices', '/invoices?sort=total&order=ASC&include=items,payments,contact'],
  ['listInvoices', '/invoices?include=items&include=contact&include[]=payments'],
  ['listInvoices', '/invoices?sort=nonsense&order=sideways&include=unicorn'],
  ['getInvoice', '/invoices/1?include=items,payments,contact'],
  ['getInvoice', '/invoices/1?include=unicorn'],
  ['getInvoice', '/invoices/2'],
  ['getInvoice', '/invoices/abc'],
  ['listPayments', '/payments'],
  [
    'listPayments',
    '/payments?page=1&invoice_number=RE-2026-0001&status=completed&date_from=2026-01-01&date_to=2026-12-31',
  ],
  ['listPayments', '/payments?include=invoice&sort=amount'],
  ['listPayments', '/payments?sort=nonsense'],
  ['getPayment', '/payments/1?include=invoice'],
  ['getPayment', '/payments/99'],
  ['replaceInvoice', '/invoices/1', { notes: 'second' }],
  ['updateInvoice', '/invoices/1', { due_date: null }],
  ['updateInvoice', '/invoices/1', {}],
  ['updateInvoice', '/invoices/2', { status: 'sent' }],
  ['updateInvoice', '/invoices/2', { status: 'draft', notes: 1 }],
  ['updateInvoice', '/invoices/2', '['],
  ['createPayment', '/payments', { invoice_number: 'RE-2026-0005', amount: 100 }],
  [
    'createPayment',
    '/payments',
    { invoice_number: number, amount: 100000, gateway_key: 'barter', transaction_id: 'TX' },
  ],
  ['createPayment', '/payments', { amount: '12' }],
  ['createPayment', '/payments', '7'],
  ['replacePayment', '/payments/1', { invoice_number: number, amount: 399.99 }],
  ['replacePayment', '/payments/1', { notes: 'second' }],
  ['updatePayment', '/payments/1', { status: 'failed' }],
  ['updatePayment', '/payments/1', { status: 'lost' }],
  ['deletePayment', '/payments/1'],
  ['deletePayment', '/payments/1'],
  ['deletePayment', '/payments/3'],
]

test.each(choices)('every answer keeps to the effective spec under %j', async (readings) => {
  const world = createBusyBooks(readings)
  const send = client(world)
  const chosen = new Map(dialect.readings.map(({ id }) => [id, world.reading(id) ?? '']))
  const judge = await createJudge(dialect, chosen)
  for (const [id, target, body] of requests) {
    const operation = judge.operations.find((candidate) => candidate.id === id)
    if (!operation) throw new Error(`${id} is not in the spec.`)
    const { status, headers, json } = send(operation.method, target, { body })
    const sentHeaders = Object.entries({ 'content-type': 'application/json', ...headers }).flat()
    const violations = await judge.response(operation, status, sentHeaders, json)
    expect({ id, target, body, status, violations }).toMatchObject({ violations: [] })
  }
})
