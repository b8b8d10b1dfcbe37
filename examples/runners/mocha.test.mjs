/** Under Mocha:  npx mocha examples/runners/mocha.test.mjs */
import assert from 'node:assert/strict'
import { after, before, it } from 'mocha'
import { setupServer } from 'msw/node'
import { assertBalances, assertNoViolations, assertRequested, createSimulator } from 'proforma'
import { createHandlers } from 'proforma/msw'
import { collectOverdue } from './collect-overdue.mjs'

const simulator = await createSimulator()
const server = setupServer(...createHandlers(simulator))
before(() => server.listen())
after(() => server.close())

it('collects what is overdue', async () => {
  const world = await simulator.fork()
  const overdue = world.ledger.invoices({ status: 'overdue' })
  assert.deepEqual((await world.run(collectOverdue)).sort(), overdue.map(({ number }) => number).sort())
  assert.deepEqual(world.ledger.invoices({ status: 'overdue' }), [])
  assertRequested(world, 'plandocket.createPayment', { body: { invoice_number: overdue[0].number } })
  assertBalances(world)
  assertNoViolations(world)
})

it('finds every invoice as it was in a world of its own', async () => {
  const world = await simulator.fork()
  assert.equal((await world.run(collectOverdue)).length, simulator.ledger.invoices({ status: 'overdue' }).length)
})
