/** Many worlds at once, through clients whose key is the same everywhere: nothing of one is seen in another. */
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { TestWorld } from '../../src/kit/test-world.js'
import { ask, createKitShop, pay } from './kit-shop.js'

type Way = 'fetch' | 'run' | 'inside another'
type Step = { readonly bill: number; readonly amount: number; readonly wait: number; readonly way: Way }

const step = fc.record<Step>({
  bill: fc.integer({ min: 1, max: 4 }),
  amount: fc.integer({ min: 1, max: 500 }),
  wait: fc.integer({ min: 0, max: 3 }),
  way: fc.constantFrom('fetch', 'run', 'inside another'),
})

const paidOf = ({ ledger }: TestWorld): readonly string[] => ledger.invoices().map(({ paid }) => paid)

it('keeps the worlds of tests that run at once apart', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 6 }), { minLength: 2, maxLength: 12 }), async (scripts) => {
      const simulator = await createKitShop()
      const around = await simulator.fork()
      const perform = async (world: TestWorld, { bill, amount, wait, way }: Step): Promise<void> => {
        if (wait > 0) await setTimeout(wait)
        const through = {
          fetch: () => pay(world, bill, amount),
          run: () => world.run(() => pay(simulator, bill, amount)),
        }
        const answer = way === 'inside another' ? around.run(through.run) : through[way]()
        expect((await answer).status).toBe(201)
      }
      const played = scripts.map(async (steps) => {
        const world = await simulator.fork()
        for (const each of steps) await perform(world, each)
        return world
      })
      for (const [index, world] of (await Promise.all(played)).entries()) {
        const steps = scripts[index] ?? []
        const paid = [1, 2, 3, 4].map((id) =>
          steps.reduce((sum, { bill, amount }) => (bill === id ? sum + amount : sum), 0),
        )
        expect(paidOf(world)).toEqual(paid.map((cents) => (cents / 100).toFixed(2)))
        expect(world.exchanges()).toHaveLength(steps.length)
        expect(world.ledger.payments()).toHaveLength(steps.length)
      }
      expect([simulator.exchanges().length, around.exchanges().length]).toEqual([0, 0])
    }),
    { numRuns: 15 },
  )
})

it('keeps two simulators apart whose worlds have the same names', async () => {
  const [one, other] = [await createKitShop(), await createKitShop()]
  const [mine, yours] = [await one.fork(), await other.fork()]
  await mine.run(() => yours.run(() => Promise.all([pay(one, 1, 100), pay(other, 1, 200)])))
  await mine.run(() => ask(other, 'GET /bills'))
  expect([mine, yours].map((world) => world.ledger.invoice(1).paid)).toEqual(['1.00', '2.00'])
  expect([one, other].map((simulator) => simulator.exchanges().length)).toEqual([0, 1])
})
