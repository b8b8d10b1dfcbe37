/** One byte budget for the exchanges of all worlds together. */
import { expect, it } from 'vitest'
import { createLogBudget, EXCHANGES_PER_WORLD, LOG_BYTES } from '../../src/core/exchange-log.js'
import type { Exchange } from '../../src/core/message.js'
import { createShop } from './ask-shop.js'
import { createShopWorld, toShop } from './shop.js'

const MAX = 1_000_000

const exchange = (sequence: number, bytes: number): Exchange => ({
  sequence,
  at: 0,
  dialect: 'shop',
  operation: 'listBills',
  request: { ...toShop('GET /bills'), body: new Uint8Array(bytes) },
  reply: { status: 200, headers: [], body: null },
  faults: [],
  violations: [],
})

it('holds no more bytes than it may over many worlds, and lets the oldest go first', () => {
  const budget = createLogBudget(MAX)
  const logs = Array.from({ length: 200 }, () => budget.createLog())
  for (let sequence = 0; sequence < 50_000; sequence++) {
    logs[(sequence * 7) % 200]?.add(exchange(sequence, sequence % 3000))
    expect(budget.bytes).toBeLessThanOrEqual(MAX)
    if (sequence % 5000 === 0) logs[sequence % 200]?.clear()
  }
  const left = logs.flatMap((log) => log.all().map(({ sequence }) => sequence)).sort((a, b) => a - b)
  expect(left.at(-1)).toBe(49_999)
  expect(left).toEqual(Array.from({ length: left.length }, (_, at) => 50_000 - left.length + at))
  for (const log of logs) log.clear()
  expect(budget.bytes).toBe(0)
})

it('keeps the last thousand of each world while there is room, and nothing of a world that is gone', async () => {
  const { simulator, ask } = await createShop()
  await simulator.worlds.add({ name: 'a', tenant: 'a', world: createShopWorld({ bills: 0 }) })
  for (let count = 0; count < EXCHANGES_PER_WORLD + 50; count++) await ask('GET /bills', { host: 'a.shop.test' })
  await ask('GET /bills')
  const { log } = simulator.worlds.get('a')
  expect([log.all().length, simulator.exchanges().length]).toEqual([EXCHANGES_PER_WORLD, 1])
  await simulator.worlds.remove('a')
  expect(log.all()).toEqual([])
  expect(LOG_BYTES).toBeLessThanOrEqual(64 * 1024 * 1024)
})
