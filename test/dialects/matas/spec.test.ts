/** Every answer under every switchable option keeps to the spec that the option leads to. */
import { expect, test } from 'vitest'
import { dialect } from '../../../src/dialects/matas/index.js'
import type { OperationId } from '../../../src/dialects/matas/spec.gen.js'
import { createJudge } from '../../../src/judge/judge.js'
import { createSend } from '../harness.js'
import { createShelf, run, sent } from './books.js'

const choices = dialect.readings
  .filter(({ switchable }) => switchable)
  .flatMap(({ id, options }) => options.filter(({ served }) => served).map((option) => ({ [id]: option.id })))

/** The shelf, and further currencies, discounts, credits and prices finer than a cent. */
const createBusyShelf = (readings: Readonly<Record<string, string>>) => {
  const world = createShelf(readings)
  sent(world, { currency: 'JPY', unitPrice: '1999' })
  sent(world, { currency: 'KWD', unitPrice: '0.0005', reverseCharge: true, dueDate: null })
  const line = { title: 'Spindle', quantity: '2.5', unitPrice: '33.335', taxRate: '21' }
  const lines = [{ ...line, discount: { kind: 'percent', percent: '7.5' } }, line] as const
  run(world, { do: 'creditInvoice', invoiceId: sent(world, { lines, discount: { kind: 'amount', amount: 1001 } }) })
  return world
}

const requests: readonly (readonly [operation: OperationId, target: string])[] = [
  ['listInvoices', '/invoices'],
  ['listInvoices', '/invoices?filter[status]=outstanding&sort=-total,invoice_number&search=2026'],
  ['listInvoices', '/invoices?filter[status]=paid&sort[]=total&direction=desc'],
  ['listInvoices', '/invoices?search=unicorn&sort=nonsense'],
  ...Array.from({ length: 9 }, (_, index) => ['getInvoice', `/invoice/I26000${index + 1}`] as const),
  ['getInvoice', '/invoice/C260001'],
  ['getInvoice', '/invoice/C260002'],
  ['getInvoice', '/invoice/unknown'],
]

test.each(choices)('every answer keeps to the effective spec under %j', async (readings) => {
  const world = createBusyShelf(readings)
  const send = createSend(dialect, world)
  const judge = await createJudge(dialect, new Map(dialect.readings.map(({ id }) => [id, world.reading(id) ?? ''])))
  for (const accept of ['application/json', 'text/html'])
    for (const [id, target] of requests) {
      const operation = judge.operations.find((candidate) => candidate.id === id)
      if (!operation) throw new Error(`${id} is not in the spec.`)
      const { status, headers, json, text } = send('GET', target, { headers: { accept } })
      const sentHeaders = Object.entries({ 'content-type': 'application/json', ...headers }).flat()
      const violations = await judge.response(operation, status, sentHeaders, json ?? text)
      expect({ id, target, status, violations }).toMatchObject({ violations: [] })
    }
})
