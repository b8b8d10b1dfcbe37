/** Every answer under every switchable option keeps to the spec that the option leads to. */
import { expect, test } from 'vitest'
import { dialect } from '../../../src/dialects/sonderplan/index.js'
import { createJudge } from '../../../src/judge/judge.js'
import { client, createShelf, START, sent } from './books.js'

const choices = dialect.readings
  .filter(({ switchable }) => switchable)
  .flatMap(({ id, options }) => options.filter(({ served }) => served).map((option) => ({ [id]: option.id })))

/** The shelf, and further currencies, discounts, groups and prices finer than a cent. */
const createBusyShelf = (readings: Readonly<Record<string, string>>) => {
  const world = createShelf(readings)
  sent(world, { currency: 'JPY', unitPrice: '1999', customFields: [{ id: 14, name: 'A', value: 'B', valueId: null }] })
  sent(world, { currency: 'KWD', unitPrice: '0.0005', reverseCharge: true, dueDate: null })
  const line = { title: 'Mixing', quantity: '2.5', unitPrice: '33.335', taxRate: '7.125', groupId: 7, resourceId: 3 }
  const lines = [{ ...line, discount: { kind: 'percent', percent: '7.5' } }, line] as const
  const groups = [{ id: 7, name: 'Sound', description: '', position: 1, hidesLines: false }]
  sent(world, { lines, groups, discount: { kind: 'amount', amount: 1001 } })
  return world
}

const requests = [
  '/invoice',
  '/invoice?limit=100&order_desc=total',
  '/invoice?page=9',
  '/invoice?id=99',
  '/invoice?id=abc',
  '/invoice?fields=id,items,client&limit=4',
  '/invoice?fields=unicorn',
  '/invoice?updated_after=0&limit=50',
  '/invoice?updated_after=0&fields=total&limit=50',
  `/invoice?from_time=${START}&to_time=${START + 500}&filter_operator=AND`,
  '/invoice?status_id=abc&page=0&limit=-5&order_asc=items&filter_operator=XOR',
]

test.each(choices)('every answer keeps to the effective spec under %j', async (readings) => {
  const world = createBusyShelf(readings)
  const send = client(world)
  const judge = await createJudge(dialect, new Map(dialect.readings.map(({ id }) => [id, world.reading(id) ?? ''])))
  const [operation] = judge.operations
  if (!operation) throw new Error('The spec has no operation.')
  for (const target of requests) {
    const { status, json } = send('GET', target)
    const violations = await judge.response(operation, status, ['content-type', 'application/json'], json)
    expect({ target, status, violations }).toMatchObject({ violations: [] })
  }
})
