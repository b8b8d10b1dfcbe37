/** Whatever strikes whichever call: the books stay in order, and a client can find out what was booked. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Fault } from '../../src/core/fault.js'
import { createMemoryStore } from '../../src/persistence/memory-store.js'
import { assertInvariants } from '../core/invariants.js'
import { createShop } from '../worlds/ask-shop.js'

const HOUR = 3_600_000

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: 'reset' },
    { kind: 'lost' },
    { kind: 'cut' },
    { kind: 'duplicate' },
    { kind: 'stale' },
    { kind: 'page-shift' },
    { kind: 'latency', min: 1, max: 9 },
    { kind: 'drip', milliseconds: 5 },
    { kind: 'content-type', type: 'text/plain' },
  ),
  fc.constantFrom(400, 401, 404, 409, 422, 429, 500, 503).map((status): Fault => ({ kind: 'status', status })),
  fc.constantFrom(500, 502, 503, 504).map((status): Fault => ({ kind: 'html', status })),
)

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const rule = fc
  .record({
    operation: maybe(fc.constantFrom('listBills', 'createPayment', 'deletePayment')),
    nth: maybe(fc.integer({ min: 1, max: 9 })),
    probability: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
    times: maybe(fc.integer({ min: 1, max: 5 })),
    fault,
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as typeof made)

const step = fc.oneof(
  fc.record({
    ask: fc.constant('POST /payments'),
    body: fc.record({ bill: fc.integer({ min: 0, max: 6 }), amount: fc.integer({ min: -1, max: 12_000 }) }),
  }),
  fc.record({ ask: fc.integer({ min: 1, max: 12 }).map((id) => `DELETE /payments/${id}`) }),
  fc.record({ ask: fc.constantFrom('GET /bills', 'GET /bills?page=2', 'GET /payments') }),
  fc.record({ hours: fc.integer({ min: 1, max: 900 }) }),
)

it.each(['in memory', 'kept'])('holds the invariants under any faults, %s', async (how) => {
  const property = fc.asyncProperty(
    fc.array(rule, { maxLength: 4 }),
    fc.array(step, { maxLength: 40 }),
    async (rules, steps) => {
      const { simulator, ask } = await createShop(how === 'kept' ? { store: createMemoryStore() } : {})
      const { worlds } = simulator
      for (const [index, made] of rules.entries())
        await worlds.change('shop', { change: 'addFault', rule: { id: `r${index}`, ...made } as never })
      for (const step of steps) {
        if ('hours' in step)
          await worlds.change('shop', { change: 'clock', at: simulator.world.now() + step.hours * HOUR })
        else await ask(step.ask, 'body' in step ? { body: step.body } : {})
        assertInvariants(simulator.world)
      }
    },
  )
  await fc.assert(property, { numRuns: 120 })
})

it('books each payment as often as it was delivered', async () => {
  const { ask, simulator } = await createShop()
  const body = { bill: 1, amount: 1 }
  for (const [fault, times] of Object.entries({
    lost: 1,
    cut: 1,
    reset: 0,
    'status=503': 0,
    duplicate: 2,
    'lost;duplicate': 2,
  })) {
    const before = simulator.world.ledger.payments.size
    await ask('POST /payments', { fault, body })
    expect([fault, simulator.world.ledger.payments.size - before]).toEqual([fault, times])
  }
})
