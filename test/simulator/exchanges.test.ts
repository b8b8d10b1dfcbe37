/** What is kept of what was said: at most so many exchanges and bytes, referred to and not copied. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { listBody } from '../../src/core/body.js'
import { createLogBudget } from '../../src/core/exchange-log.js'
import type { Exchange } from '../../src/core/message.js'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'
import { createAsk, toRequest } from './ask.js'

const MEBIBYTE = 1024 * 1024

const exchange = (sequence: number, body: Uint8Array | null = null): Exchange => ({
  sequence,
  at: 0,
  dialect: null,
  operation: null,
  request: toRequest('/', {}, { body }),
  reply: { status: 200, headers: [], body: null },
  faults: [],
  violations: [],
})

const numbers = (all: readonly Exchange[]): number[] => all.map(({ sequence }) => sequence)

it('keeps the last 1,000 exchanges, oldest first', async () => {
  const simulator = await createEngine({ world: createToyWorld(), dialects: [toyDialect] })
  const ask = createAsk(simulator)
  for (let count = 0; count < 1234; count++) await ask(`/toy/v0/bills/${count}`, { 'x-toy-key': 'k' })
  const kept = simulator.exchanges()
  expect(kept).toHaveLength(1000)
  expect([kept[0]?.request.path, kept.at(-1)?.request.path]).toEqual(['/toy/v0/bills/234', '/toy/v0/bills/1233'])
  simulator.clearExchanges()
  expect(simulator.exchanges()).toEqual([])
})

it('refers to what was sent and answered', async () => {
  const simulator = await createEngine({ world: createToyWorld(), dialects: [toyDialect] })
  const body = new Uint8Array([123, 125])
  const request = toRequest('/toy/v0/bills', { 'x-toy-key': 'k' }, { body })
  const { reply } = await simulator.handle(request)
  const [kept] = simulator.exchanges()
  expect(kept?.request).toBe(request)
  expect(kept?.request.body).toBe(body)
  expect(kept?.reply).toBe(reply)
})

it('drops the oldest of all logs when their bytes pass the budget', () => {
  const budget = createLogBudget(10 * MEBIBYTE)
  const [one, two] = [budget.createLog(), budget.createLog()]
  for (let count = 0; count < 8; count++) one.add(exchange(count, new Uint8Array(MEBIBYTE)))
  for (let count = 8; count < 13; count++) two.add(exchange(count, new Uint8Array(MEBIBYTE)))
  expect(numbers(one.all())).toEqual([4, 5, 6, 7])
  expect(numbers(two.all())).toEqual([8, 9, 10, 11, 12])
  expect(budget.bytes).toBeLessThanOrEqual(10 * MEBIBYTE)
  two.clear()
  expect(budget.bytes).toBeLessThan(5 * MEBIBYTE)
})

it('counts headers, queries and violations too', () => {
  const budget = createLogBudget()
  const log = budget.createLog()
  log.add(exchange(1))
  const bare = budget.bytes
  const place = { code: 'unknown-parameter', at: 'query.a', pointer: '/a' } as const
  const violations = [{ ...place, expected: 'a documented parameter', received: 'a', message: 'x' }]
  const request = toRequest(`/?${'q'.repeat(1000)}`, { cookie: 'c'.repeat(5000) })
  log.add({ ...exchange(2), request, violations })
  expect(budget.bytes - 2 * bare).toBeGreaterThan(6000)
})

it('counts what was parsed in front of it, and the rows of an answer that is streamed', () => {
  const budget = createLogBudget()
  const log = budget.createLog()
  const parsedBody = { kind: 'json', value: { note: 'x' } } as const
  log.add({ ...exchange(1), request: toRequest('/', { 'content-length': '100000' }, { parsedBody }) })
  expect(budget.bytes).toBeGreaterThan(100_000)
  log.clear()
  const body = listBody('[', new Array(50_000).fill({}), () => new Uint8Array(2), ']')
  log.add({ ...exchange(2), reply: { status: 200, headers: [], body } })
  expect(budget.bytes).toBeGreaterThan(50_000 * 8)
})

it('lets go of what it dropped', async () => {
  setFlagsFromString('--expose_gc')
  const collect: () => void = runInNewContext('gc')
  const log = createLogBudget(4 * MEBIBYTE).createLog()
  const bodies: WeakRef<Uint8Array>[] = []
  for (let count = 0; count < 100; count++) {
    const body = new Uint8Array(MEBIBYTE)
    bodies.push(new WeakRef(body))
    log.add(exchange(count, body))
  }
  await new Promise((resolve) => setTimeout(resolve, 5))
  collect()
  expect(bodies.filter((body) => body.deref() !== undefined).length).toBeLessThan(10)
})

it('stays small through many more exchanges than it keeps', () => {
  const budget = createLogBudget()
  const log = budget.createLog(10)
  for (let count = 0; count < 50_000; count++) log.add(exchange(count))
  expect(numbers(log.all())).toEqual([49990, 49991, 49992, 49993, 49994, 49995, 49996, 49997, 49998, 49999])
  expect(budget.bytes).toBeLessThan(10_000)
})
