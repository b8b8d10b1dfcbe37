import { expect, it } from 'vitest'
import { createWorld } from '../../src/core/create-world.js'
import { requestId } from '../../src/core/request-id.js'
import { DAY, draft, invoiceOf, pay, send, succeed } from './books.js'
import { createTestWorld, START, seedWith } from './seller.js'

it('stands still until the clock is moved', () => {
  const world = createTestWorld()
  expect([world.now(), world.today()]).toEqual([START, '2026-03-02'])
  world.moveTo(START + DAY)
  expect([world.now(), world.today()]).toEqual([START + DAY, '2026-03-03'])
})

it('never goes back, nor to no time at all', () => {
  const world = createTestWorld()
  for (const instant of [START - 1, Number.NaN]) expect(() => world.moveTo(instant)).toThrow(RangeError)
  expect(world.moveTo(START)).toEqual([])
  expect(world.now()).toBe(START)
})

it('runs by a time source, and lets what falls due happen on the way', () => {
  let now = START
  const world = createWorld({ seed: seedWith(), timeSource: () => now, clock: 'running' })
  const id = send(world)
  now += 15 * DAY
  expect(world.today()).toBe('2026-03-17')
  expect(invoiceOf(world, id).overdue).toBe(true)
  world.moveTo(now + DAY)
  now += DAY
  expect(world.today()).toBe('2026-03-19')
  world.freeze()
  now += DAY
  expect(world.today()).toBe('2026-03-19')
  world.run()
  now += DAY
  expect(world.today()).toBe('2026-03-20')
  expect(() => world.moveTo(START)).toThrow(RangeError)
})

it('changes the day at the midnight of the seller through a change of the clock', () => {
  const world = createTestWorld({}, { now: Date.parse('2026-03-28T22:59:59Z') })
  const days = ['2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'].map((instant) => {
    world.moveTo(Date.parse(instant))
    return world.today()
  })
  expect(days).toEqual(['2026-03-29', '2026-03-29', '2026-03-30'])
})

it('is born with what is overdue on its own day, whatever day its state was kept on', () => {
  const before = createTestWorld()
  const id = send(before)
  const kept = before.state()
  const later = createTestWorld({}, { state: kept, now: START + 30 * DAY })
  expect(invoiceOf(later, id).overdue).toBe(true)
  const earlier = createTestWorld({}, { state: later.state() })
  expect(invoiceOf(earlier, id).overdue).toBe(false)
  expect(earlier.state()).toEqual(kept)
})

it('gives the same request ids to the same seed, and other ones to another', () => {
  const ids = (seed: number) => {
    const world = createTestWorld({}, { seed })
    return [world.nextRequestId(), world.nextRequestId(), world.nextRequestId()]
  }
  expect(ids(1)).toEqual(ids(1))
  expect(new Set([...ids(1), ...ids(2)]).size).toBe(6)
  for (const id of ids(3)) expect(id).toMatch(/^req_[0-9a-f]{16}$/)
})

it('repeats no request id', () => {
  const ids = new Set(Array.from({ length: 20_000 }, (_, count) => requestId(7, count)))
  expect(ids.size).toBe(20_000)
})

it('goes on counting requests in a fork, apart from its origin', () => {
  const world = createTestWorld()
  world.nextRequestId()
  const fork = world.fork('fork')
  const next = world.nextRequestId()
  expect(fork.nextRequestId()).toBe(next)
  world.nextRequestId()
  expect(fork.nextRequestId()).toBe(requestId(1, 3))
})

it('forks state, clock and name; neither side sees the other', () => {
  const world = createTestWorld()
  const id = send(world)
  const fork = world.fork('copy')
  expect(fork.name).toBe('copy')
  expect(fork.state()).toEqual(world.state())
  pay(fork, id, 11_900)
  fork.moveTo(START + 40 * DAY)
  const drawnHere = invoiceOf(world, send(world)).number
  const drawnThere = invoiceOf(fork, send(fork)).number
  expect(drawnHere).toBe(drawnThere)
  expect(invoiceOf(world, id)).toMatchObject({ status: 'sent', paid: 0 })
  expect(world.now()).toBe(START)
  expect(world.ledger.payments.size).toBe(0)
})

it('finds numbers after many generations of forks', () => {
  let world = createTestWorld()
  const numbers: string[] = []
  for (let generation = 0; generation < 12; generation++) {
    numbers.push(invoiceOf(world, send(world)).number ?? '')
    const child = world.fork(`generation ${generation}`)
    send(world)
    world = child
  }
  expect(numbers).toEqual(numbers.map((_, index) => `RE-2026-${String(index + 1).padStart(5, '0')}`))
  expect(numbers.map((number) => world.ledger.invoiceByNumber(number)?.id)).toEqual(
    numbers.map((_, index) => index + 1),
  )
  expect(world.ledger.invoiceByNumber('RE-2026-00013')).toBeUndefined()
})

it('answers from the fork its own rows when columns look at contacts', () => {
  const world = createTestWorld()
  draft(world)
  const fork = world.fork('fork')
  succeed(fork, { do: 'addProject', project: { key: 'P', title: 'Fair', description: '' } })
  const title = {
    name: 'title',
    of: (invoice: { projectId: number | null }, ledger: typeof fork.ledger) =>
      ledger.projects.get(invoice.projectId ?? 0)?.title ?? null,
  }
  draft(fork, { projectId: 1 })
  const where = { is: 'equals', column: title, value: 'Fair' } as const
  expect(fork.ledger.invoices.select({ where, order: [] }).total).toBe(1)
  expect(world.ledger.invoices.select({ where, order: [] }).total).toBe(0)
})

it('keeps wire text in one cache a name, shared with forks', () => {
  const world = createTestWorld()
  expect(world.fork('fork').cache('a')).toBe(world.cache('a'))
  expect(world.cache('b')).not.toBe(world.cache('a'))
})
