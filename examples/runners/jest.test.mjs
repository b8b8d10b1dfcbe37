/** Under Jest, whose modules need a flag:  NODE_OPTIONS=--experimental-vm-modules npx jest --config examples/runners/jest.config.json */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { setupServer } from 'msw/node'
import { assertBalances, assertNoViolations, assertRequested, createSimulator } from 'proforma'
import { createHandlers } from 'proforma/msw'
import { collectOverdue } from './collect-overdue.mjs'

const simulator = await createSimulator()
const server = setupServer(...createHandlers(simulator))
beforeAll(() => server.listen())
afterAll(() => server.close())

it('collects what is overdue', async () => {
  const world = await simulator.fork()
  const overdue = world.ledger.invoices({ status: 'overdue' })
  expect((await world.run(collectOverdue)).sort()).toEqual(overdue.map(({ number }) => number).sort())
  expect(world.ledger.invoices({ status: 'overdue' })).toEqual([])
  assertRequested(world, 'plandocket.createPayment', { body: { invoice_number: overdue[0].number } })
  assertBalances(world)
  assertNoViolations(world)
})

it('finds every invoice as it was in a world of its own', async () => {
  const world = await simulator.fork()
  expect(await world.run(collectOverdue)).toHaveLength(simulator.ledger.invoices({ status: 'overdue' }).length)
})
