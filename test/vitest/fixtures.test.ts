/** A world for each test: a client whose key is fixed reaches it through hooks, awaits and other tests at the same time. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import { listBills, listPayments, pay } from './shop-client.js'
import { createShopTest } from './shop-test.js'

const test = createShopTest()

beforeAll(async () => {
  expect((await listBills()).status).toBe(200)
})

/** Of the user's own, before and after the world is there. */
beforeEach(() => wait(1))
beforeEach(async () => {
  expect((await listBills()).status).toBe(200)
})
afterEach<{ world?: { exchanges(): readonly unknown[] } }>(async ({ world }) => {
  const before = world?.exchanges().length ?? Number.NaN
  expect((await listBills()).status).toBe(200)
  expect(world?.exchanges()).toHaveLength(before + 1)
})

test('answers what is asked outside of tests in the main world', ({ simulator }) => {
  expect(simulator.exchanges()).toHaveLength(1)
})

const seen: string[] = []

describe('one test after another', () => {
  for (const turn of ['first', 'second'])
    test(`finds the books as they were born, the ${turn} time`, async ({ world, simulator }) => {
      seen.push(world.name)
      expect(await listPayments()).toHaveLength(simulator.ledger.payments().length)
      await pay(firstOpen(world), 1)
      expect(await listPayments()).toHaveLength(simulator.ledger.payments().length + 1)
    })

  test('ends the world of a test with it, and names it after the test', ({ simulator }) => {
    expect(seen[0]).toMatch(/^finds-the-books-as-they-were-born-the-fi.*-\d+$/)
    for (const name of seen) expect(() => simulator.world(name)).toThrow(`Failed to find the world "${name}"`)
  })
})

describe.concurrent('tests at the same time', () => {
  for (let payments = 0; payments < 12; payments++)
    test(`sees its own ${payments} payments only`, async ({ world, simulator }) => {
      const before = simulator.ledger.payments().length
      for (let index = 0; index < payments; index++) {
        await pay(firstOpen(world), 1)
        await wait(index % 3)
      }
      expect(await listPayments()).toHaveLength(before + payments)
      expect(world.exchanges({ operation: 'createPayment' })).toHaveLength(payments)
    })

  for (let payments = 1; payments < 6; payments++)
    test(`is told apart by its key as well, with ${payments} payments`, async ({ world }) => {
      const before = (await listPayments(world.key)).length
      for (let index = 0; index < payments; index++) await pay(firstOpen(world), 1, world.key)
      expect(await listPayments(world.key)).toHaveLength(before + payments)
    })
})

test('does not let a key that was minted for one world into the next', async ({ world }) => {
  const other = await world.fork()
  await pay(firstOpen(other), 1, other.key)
  expect(world.exchanges({ operation: 'createPayment' })).toHaveLength(0)
  expect(other.exchanges({ operation: 'createPayment' })).toHaveLength(1)
  await other.end()
})

let late: Promise<Response> | undefined

test('leaves something running behind it', () => {
  late = wait(50).then(() => listBills())
})

test('refuses what an ended test still asks, and lets it change nothing', async ({ world, simulator }) => {
  const others = simulator.exchanges().length
  const answer = await late
  expect(answer?.status).toBe(400)
  expect(await answer?.text()).toContain('leaves-something-running-behind-it')
  expect(world.exchanges()).toHaveLength(1)
  expect(simulator.exchanges()).toHaveLength(others)
})

test('leaves other hosts alone', async () => {
  const server = createServer((_, response) => response.end('the real one')).listen(0)
  const { port } = server.address() as AddressInfo
  expect(await (await fetch(`http://127.0.0.1:${port}/v0/bills`)).text()).toBe('the real one')
  server.close()
})

const firstOpen = (world: { ledger: { invoice(where: { status: 'overdue' }): { id: number } } }): number =>
  world.ledger.invoice({ status: 'overdue' }).id
