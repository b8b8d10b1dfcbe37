/** Time in a world: it stands, runs or is set, and what is due on the way happens, in order, by the seller's calendar. */
import { describe, expect, it } from 'vitest'
import { addDuration, parseDuration } from '../../src/core/duration.js'
import { createShop, payment } from './ask-shop.js'
import { addBill, createShopWorld } from './shop.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const at = (text: string): number => Date.parse(text)
const iso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z')

const plus = (start: string, duration: string, zone = 'Europe/Amsterdam'): string => {
  const parsed = parseDuration(duration)
  if (!parsed) throw new Error(`${duration} is no duration`)
  return iso(addDuration(at(start), parsed, zone))
}

describe('a duration', () => {
  it.each([
    ['2026-01-31T12:00:00Z', 'P1M', '2026-02-28T12:00:00Z'],
    ['2028-01-31T12:00:00Z', 'P1M', '2028-02-29T12:00:00Z'],
    ['2028-02-29T12:00:00Z', 'P1Y', '2029-02-28T12:00:00Z'],
    ['2028-02-29T12:00:00Z', 'P4Y', '2032-02-29T12:00:00Z'],
    ['2026-12-31T12:00:00Z', 'P2M', '2027-02-28T12:00:00Z'],
    ['2026-01-31T12:00:00Z', 'P1M1D', '2026-03-01T12:00:00Z'],
    ['2026-12-31T23:30:00Z', 'PT1H', '2027-01-01T00:30:00Z'],
    ['2026-01-01T00:00:00Z', 'P2W', '2026-01-15T00:00:00Z'],
    ['2026-01-01T00:00:00Z', 'PT0.25S', '2026-01-01T00:00:00.250Z'],
  ])('from %s, %s later, is %s', (start, duration, end) => {
    expect(plus(start, duration)).toBe(end)
  })

  it.each([
    ['Europe/Amsterdam', '2026-03-28T08:00:00Z', '2026-03-29T07:00:00Z'],
    ['Europe/Amsterdam', '2026-10-24T07:00:00Z', '2026-10-25T08:00:00Z'],
    ['Europe/Berlin', '2026-03-28T22:30:00Z', '2026-03-29T21:30:00Z'],
    ['Europe/Berlin', '2026-10-24T21:30:00Z', '2026-10-25T22:30:00Z'],
    ['Australia/Sydney', '2026-04-03T22:00:00Z', '2026-04-04T23:00:00Z'],
    ['Australia/Sydney', '2026-10-02T23:00:00Z', '2026-10-03T22:00:00Z'],
  ])('of a day keeps what clocks in %s show when they change, from %s', (zone, start, end) => {
    expect(plus(start, 'P1D', zone)).toBe(end)
    expect(plus(start, 'PT24H', zone)).toBe(iso(at(start) + DAY))
  })

  it('leads to the hour after where clocks skip the one it would lead to', () => {
    expect(plus('2026-03-28T01:30:00Z', 'P1D', 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z')
  })

  it.each([
    '',
    'P',
    'PT',
    '1D',
    'P1',
    'P1H',
    'PT1D',
    'P-1D',
    '-P1D',
    'P1.5D',
    'P1DT',
    'P1D ',
    'P9999Y',
    'p1d',
    'P1W2Y',
  ])('is not "%s"', (text) => {
    expect(parseDuration(text)).toBeNull()
  })
})

describe('a clock', () => {
  it('stands, runs and is set, each in its own world', async () => {
    let real = at('2026-03-02T11:00:00Z')
    const { simulator, ask } = await createShop({ world: createShopWorld({ running: () => real }) })
    const { worlds } = simulator
    const fork = worlds.main.world.fork('fork', { keys: [] })
    await worlds.add({ name: 'fork', world: fork, tenant: 'fork' })
    const dates = async () => [
      (await ask('GET /bills')).headers.date,
      (await ask('GET /bills', { host: 'fork.shop.test' })).headers.date,
    ]
    real += 5000
    expect(await dates()).toEqual(Array(2).fill('Mon, 02 Mar 2026 11:00:05 GMT'))
    await worlds.change('fork', { change: 'clock', mode: 'frozen' })
    real += 5000
    expect(await dates()).toEqual(['Mon, 02 Mar 2026 11:00:10 GMT', 'Mon, 02 Mar 2026 11:00:05 GMT'])
    await worlds.change('fork', { change: 'clock', at: at('2026-03-03T00:00:00Z'), mode: 'running' })
    real += 1000
    expect(await dates()).toEqual(['Mon, 02 Mar 2026 11:00:11 GMT', 'Tue, 03 Mar 2026 00:00:01 GMT'])
    const back = await worlds.change('fork', { change: 'clock', at: at('2026-03-02T12:00:00Z') })
    expect(back).toMatchObject({ failure: 'invalid' })
  })

  it('gives what is done its day in UTC', async () => {
    const { simulator, ask } = await createShop()
    await simulator.worlds.change('shop', { change: 'clock', at: at('2026-03-31T22:30:00Z') })
    const { json, headers } = await ask('POST /payments', payment(1))
    expect(headers.date).toBe('Tue, 31 Mar 2026 22:30:00 GMT')
    expect(json).toMatchObject({ on: '2026-03-31', at: at('2026-03-31T22:30:00Z') })
  })

  it('makes things due in order: each overdue, then its reminders, between other things', async () => {
    const { simulator } = await createShop({ world: createShopWorld({ bills: 1 }) })
    const { worlds } = simulator
    await worlds.change('shop', { change: 'clock', at: at('2026-03-04T11:00:00Z') })
    addBill(simulator.world)
    const events = await worlds.change('shop', { change: 'clock', at: at('2026-04-30T10:00:00Z') })
    const seen = Array.isArray(events) ? events.map((event) => [event.event, event.invoiceId, iso(event.at)]) : events
    expect(seen).toEqual([
      ['invoiceFellOverdue', 1, '2026-03-16T23:00:00Z'],
      ['invoiceFellOverdue', 2, '2026-03-18T23:00:00Z'],
      ['invoiceReminded', 1, '2026-03-23T08:00:00Z'],
      ['invoiceReminded', 2, '2026-03-25T08:00:00Z'],
      ['invoiceReminded', 1, '2026-04-06T07:00:00Z'],
      ['invoiceReminded', 2, '2026-04-08T07:00:00Z'],
      ['invoiceReminded', 1, '2026-04-20T07:00:00Z'],
      ['invoiceReminded', 2, '2026-04-22T07:00:00Z'],
    ])
  })

  it('gives the same in many small steps as in one', async () => {
    const run = async (step: number): Promise<unknown> => {
      const { simulator, ask } = await createShop()
      const end = simulator.world.now() + 60 * DAY
      const all: unknown[] = []
      while (simulator.world.now() < end) {
        const next = Math.min(end, simulator.world.now() + step)
        const events = await simulator.worlds.change('shop', { change: 'clock', at: next })
        if (Array.isArray(events)) all.push(...events)
      }
      return [all, (await ask('GET /bills')).text]
    }
    const once = await run(60 * DAY)
    for (const step of [DAY, 5 * HOUR, 37 * HOUR + 1]) expect(await run(step)).toEqual(once)
  })

  it.each([
    ['Europe/Amsterdam', '2026-03-15T11:00:00Z', '2026-03-29T22:00:00Z'],
    ['Europe/Berlin', '2026-10-11T11:00:00Z', '2026-10-25T23:00:00Z'],
    ['Australia/Sydney', '2026-09-20T02:00:00Z', '2026-10-04T13:00:00Z'],
    ['Australia/Sydney', '2026-03-22T02:00:00Z', '2026-04-05T14:00:00Z'],
  ])(
    'lets a bill fall overdue at midnight in %s, on a day that clocks change, sent on %s',
    async (timeZone, sent, due) => {
      const { simulator, ask } = await createShop({ world: createShopWorld({ timeZone, now: at(sent), bills: 1 }) })
      const status = async () => (await ask('GET /bills/1')).json.status
      await simulator.worlds.change('shop', { change: 'clock', at: at(due) - 1 })
      expect(await status()).toBe('sent')
      await simulator.worlds.change('shop', { change: 'clock', at: at(due) })
      expect(await status()).toBe('overdue')
    },
  )

  it('reminds when the office opens at nine, also on a day that clocks change', async () => {
    const world = createShopWorld({ timeZone: 'Europe/Berlin', now: at('2026-03-08T11:00:00Z'), bills: 1 })
    const { simulator } = await createShop({ world })
    await simulator.worlds.change('shop', { change: 'clock', at: at('2026-03-31T11:00:00Z') })
    expect(iso(simulator.world.ledger.invoices.get(1)?.remindedAt ?? 0)).toBe('2026-03-29T07:00:00Z')
  })

  it('reminds nobody who has paid, and takes up again with who is charged again', async () => {
    const { simulator, ask } = await createShop({ world: createShopWorld({ bills: 1 }) })
    const { worlds } = simulator
    await ask('POST /payments', payment(1, 11_900))
    expect(await worlds.change('shop', { change: 'clock', at: at('2026-04-01T11:00:00Z') })).toEqual([])
    await ask('DELETE /payments/1')
    expect((await ask('GET /bills/1')).json).toMatchObject({ status: 'overdue', reminders: 0 })
  })

  it('begins a new range of numbers with the seller’s new year', async () => {
    const { simulator } = await createShop({ world: createShopWorld({ now: at('2026-12-31T22:59:59Z'), bills: 2 }) })
    const { world } = simulator
    await simulator.worlds.change('shop', { change: 'clock', at: at('2026-12-31T23:00:00Z') })
    addBill(world)
    const numbers = Array.from(world.ledger.invoices.all(), ({ number }) => number)
    expect(numbers).toEqual(['RE-2026-00001', 'RE-2026-00002', 'RE-2027-00001'])
    const sydney = createShopWorld({ timeZone: 'Australia/Sydney', now: at('2026-12-31T13:00:00Z'), bills: 1 })
    expect(sydney.ledger.invoices.get(1)?.number).toBe('RE-2027-00001')
  })

  it('ends keys and opens new hours of requests', async () => {
    const start = at('2026-03-02T11:20:00Z')
    const keys = [{ token: 'k', expiresAt: start + 2 * HOUR, requestsPerHour: 2 }]
    const { simulator, ask } = await createShop({ world: createShopWorld({ now: start, keys }) })
    const status = async () => (await ask('GET /bills', { token: 'k' })).status
    const moveTo = (instant: number) => simulator.worlds.change('shop', { change: 'clock', at: instant })
    expect([await status(), await status(), await status()]).toEqual([200, 200, 429])
    await moveTo(at('2026-03-02T11:59:59.999Z'))
    expect(await status()).toBe(429)
    await moveTo(at('2026-03-02T12:00:00Z'))
    expect(await status()).toBe(200)
    await moveTo(start + 2 * HOUR - 1)
    expect(await status()).toBe(200)
    await moveTo(start + 2 * HOUR)
    expect(await status()).toBe(401)
  })

  it('goes back by a fork from before', async () => {
    const { simulator, ask } = await createShop()
    const { worlds } = simulator
    await worlds.add({ name: 'before', world: simulator.world.fork('before'), tenant: 'before' })
    await worlds.change('shop', { change: 'clock', at: simulator.world.now() + 30 * DAY })
    expect((await ask('GET /bills/1')).json.status).toBe('overdue')
    expect((await ask('GET /bills/1', { host: 'before.shop.test' })).json.status).toBe('sent')
    await worlds.change('before', { change: 'clock', at: simulator.world.now() })
    expect((await ask('GET /bills', { host: 'before.shop.test' })).text).toBe((await ask('GET /bills')).text)
  })

  it('may jump by years', async () => {
    const { simulator, ask } = await createShop()
    const start = performance.now()
    await simulator.worlds.change('shop', { change: 'clock', at: at('2126-02-28T12:00:00Z') })
    expect((await ask('GET /bills/1')).json).toMatchObject({ status: 'overdue', reminders: 3 })
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
