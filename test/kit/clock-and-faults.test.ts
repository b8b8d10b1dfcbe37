/** Time and trouble in the hands of tests, and that real time may stand still meanwhile. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSimulator } from '../../src/create-simulator.js'
import { shop } from '../worlds/shop.js'
import { ask, createKitShop, pay, statusOf } from './kit-shop.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('the clock of a world', () => {
  it('is moved on alone, and tells what fell due', async () => {
    const simulator = await createKitShop()
    const fork = await simulator.fork()
    const { clock, events } = await fork.clock.advance('P15D')
    expect(clock).toMatchObject({ now: '2026-03-17T11:00:00Z', mode: 'frozen' })
    expect(events.map(({ event }) => event)).toEqual(Array.from({ length: 4 }, () => 'invoiceFellOverdue'))
    expect(fork.clock.now()).toEqual(new Date('2026-03-17T11:00:00Z'))
    expect(simulator.clock.now()).toEqual(new Date('2026-03-02T11:00:00Z'))
    await fork.clock.set('2026-04-01')
    await fork.clock.set(new Date('2026-04-02T00:00:00Z'))
    expect(fork.clock.now().toISOString()).toBe('2026-04-02T00:00:00.000Z')
  })

  it('runs with real time, and stands', async () => {
    const { clock } = await createSimulator({ scenario: 'empty', dialects: [shop] })
    expect((await clock.run()).clock.mode).toBe('running')
    const before = clock.now()
    await expect.poll(() => clock.now().getTime()).toBeGreaterThan(before.getTime())
    expect((await clock.freeze()).clock.mode).toBe('frozen')
  })

  it('refuses what is no later point in time', async () => {
    const { clock } = await createKitShop()
    const refused = [
      clock.set('soon'),
      clock.set('2026-03-01'),
      clock.set(new Date('x')),
      clock.advance('-P1D'),
      clock.advance('1 day'),
    ]
    for (const each of refused) await expect(each).rejects.toThrow(RangeError)
    await expect(clock.set('2026-03-01')).rejects.toThrow(
      'Failed to move the clock of the world "shop": The clock of the world "shop" shows 2026-03-02T11:00:00Z and does not go back.',
    )
  })
})

describe('the faults of a world', () => {
  it('strike there alone, and go', async () => {
    const simulator = await createKitShop()
    const fork = await simulator.fork()
    const [rule] = await fork.faults.add({ operation: 'createPayment', fault: 'status=503', times: 1 })
    expect([await statusOf(pay(simulator, 1, 100)), await statusOf(pay(fork, 1, 100))]).toEqual([201, 503])
    expect(fork.faults.list()).toMatchObject([{ id: rule?.id, fault: 'status=503', met: 1, struck: 1 }])
    expect([simulator, fork].map((world) => world.exchanges().at(-1)?.faults)).toEqual([[], ['status=503']])
    await fork.faults.remove(rule?.id ?? '')
    await fork.faults.add('html=502;latency=1')
    expect(fork.faults.list()).toHaveLength(2)
    expect((await fork.fork()).faults.list()).toHaveLength(2)
    await fork.faults.clear()
    expect(await statusOf(pay(fork, 1, 100))).toBe(201)
  })

  it('are refused where they would never strike', async () => {
    const { faults } = await createKitShop()
    await expect(faults.add('thunder')).rejects.toMatchObject({ name: 'FaultError' })
    await expect(faults.add({ fault: 'reset', operation: 'pay' })).rejects.toThrow(
      /world "shop": There is no operation "pay"/,
    )
    await expect(faults.remove('fault-9')).rejects.toThrow(/has no fault "fault-9"/)
  })

  it('can be those that a simulator is born with, and comes back to', async () => {
    const faults = ['status=503', { operation: 'listBills', fault: 'html=502' }] as const
    const simulator = await createSimulator({ scenario: 'empty', dialects: [shop], faults })
    expect(simulator.faults.list().map(({ fault }) => fault)).toEqual(['status=503', 'html=502'])
    await simulator.faults.clear()
    expect(await statusOf(ask(simulator, 'GET /bills'))).toBe(200)
    await simulator.reset()
    expect(await statusOf(ask(simulator, 'GET /bills'))).not.toBe(200)
    const bad = createSimulator({ scenario: 'empty', dialects: [shop], faults: { fault: 'reset', dialect: 'shoe' } })
    await expect(bad).rejects.toThrow(/^Failed to take the faults of the simulator: There is no dialect "shoe"/)
  })
})

it('waits for no timer, so that time may be faked', async () => {
  vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z') })
  const simulator = await createKitShop()
  const fork = await simulator.fork()
  expect(await statusOf(pay(fork, 1, 100))).toBe(201)
  await fork.run(() => pay(simulator, 1, 100))
  await fork.ledger.build({ status: 'overdue' })
  await fork.clock.set(new Date('2026-03-09T00:00:00Z'))
  await fork.faults.add('status=503')
  await fork.reset()
  expect(fork.clock.now().toISOString()).toBe('2026-03-02T11:00:00.000Z')
  await fork.end()
})

it('lets a delayed answer come when the faked time has', async () => {
  vi.useFakeTimers()
  const simulator = await createKitShop()
  await simulator.faults.add('latency=60000')
  const answered = vi.fn()
  const answer = pay(simulator, 1, 100).then(answered)
  await vi.advanceTimersByTimeAsync(59_000)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1_000)
  await answer
  expect(answered).toHaveBeenCalledOnce()
})
