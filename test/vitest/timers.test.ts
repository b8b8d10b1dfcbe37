/** Fake timers stop the clock of the tests, and neither the answers nor the end of a test. */
import { expect, vi } from 'vitest'
import { listBills, pay } from './shop-client.js'
import { createShopTest } from './shop-test.js'

const test = createShopTest({ now: '2026-06-01T09:00:00Z' })

test('answers while the timers are fake, and ends the test under them', async ({ world }) => {
  vi.useFakeTimers({ now: new Date('1999-12-31T23:00:00Z') })
  expect((await listBills()).status).toBe(200)
  await pay(world.ledger.invoice({ status: 'overdue' }).id, 1)
  expect(world.clock.now()).toEqual(new Date('2026-06-01T09:00:00Z'))
  await world.clock.advance('P1D')
  expect(Date.now()).toBe(new Date('1999-12-31T23:00:00Z').getTime())
  expect(world.clock.now()).toEqual(new Date('2026-06-02T09:00:00Z'))
})

test('begins a test under the fake timers of the one before', async ({ world }) => {
  expect(vi.isFakeTimers()).toBe(true)
  expect((await listBills()).status).toBe(200)
  expect(world.exchanges()).toHaveLength(1)
  vi.useRealTimers()
})

test('waits on fake time for an answer that comes late on purpose', async ({ world }) => {
  await world.faults.add('latency=60000')
  vi.useFakeTimers()
  const answered = vi.fn()
  const answer = listBills().then(answered)
  await vi.advanceTimersByTimeAsync(59_000)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(2_000)
  await answer
  vi.useRealTimers()
})
