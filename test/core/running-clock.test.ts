/** A running clock: what falls due is there at the first read, not only at the second. */
import { expect, it } from 'vitest'
import { createWorld } from '../../src/core/create-world.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'

it('turns an invoice overdue before the first request after midnight is answered', async () => {
  const toy = createToyWorld()
  const seed = { name: 'toy', seed: 1, now: toy.now(), seller: toy.seller, keys: [], readings: {}, state: toy.state() }
  let now = toy.now()
  const seen: boolean[] = []
  const listBills = toyDialect.handlers.listBills
  const watching = {
    ...toyDialect,
    handlers: {
      ...toyDialect.handlers,
      listBills: (call: Parameters<NonNullable<typeof listBills>>[0]) => {
        seen.push(call.world.ledger.invoices.get(1)?.overdue ?? false)
        return { status: 200, body: null }
      },
    },
  }
  const world = createWorld({ seed, timeSource: () => now, clock: 'running' })
  const fetchToy = createFetch(await createEngine({ world, dialects: [watching] }))
  const ask = () => fetchToy('http://localhost/toy/v0/bills', { headers: { 'x-toy-key': 'any' } })
  await ask()
  now = Date.parse('2026-05-18T22:00:00Z') // Midnight in Amsterdam, the day after the term of 14 days.
  await ask()
  expect(seen).toEqual([false, true])
})
