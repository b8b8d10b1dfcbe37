/** What is on its way to the disk is seen by nobody: neither in a read, nor in the answer to another write. */
import { expect, it } from 'vitest'
import { openKey } from '../../src/core/keys.js'
import { assertInvariants } from '../core/invariants.js'
import { type Answered, payment } from '../worlds/ask-shop.js'
import { createHeldStore } from './held-store.js'
import { live, START, show } from './living.js'

const DAY = 86_400_000
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

const settledOf = (promise: Promise<unknown>): (() => boolean) => {
  let settled = false
  const settle = () => {
    settled = true
  }
  promise.then(settle, settle)
  return () => settled
}

it('hides payments, keys, faults and moves of the clock until they are kept', async () => {
  const held = createHeldStore()
  const living = await live(held.store)
  const { worlds } = living.simulator
  const before = await show(living)
  held.hold()
  const underWay = [
    living.ask('POST /payments', payment(1)),
    worlds.change('shop', { change: 'clock', at: START + 30 * DAY, mode: 'frozen' }),
    worlds.change('shop', { change: 'addKey', key: openKey('pf_k') }),
    worlds.change('shop', { change: 'command', command: { do: 'cancelInvoice', invoiceId: 4 } }),
  ]
  const settled = underWay.map(settledOf)
  await soon()
  expect(held.waiting).toBe(4)
  expect(await show(living)).toEqual(before)
  expect((await living.ask('GET /bills', { token: 'pf_k' })).status).toBe(401)
  expect(settled.map((is) => is())).toEqual([false, false, false, false])
  await held.release()
  const [paid] = (await Promise.all(underWay)) as [Answered]
  expect(paid.status).toBe(201)
  expect((await living.ask('GET /bills/1', { token: 'pf_k' })).json).toMatchObject({ status: 'overdue', paid: 100 })
  expect(worlds.main.world.now()).toBe(START + 30 * DAY)
})

it('refuses nothing on the strength of what is not kept yet', async () => {
  const held = createHeldStore()
  const { ask } = await live(held.store)
  held.hold()
  const first = ask('POST /payments', payment(1))
  const second = ask('DELETE /payments/1')
  const tooMuch = ask('DELETE /payments/1')
  const settled = [first, second, tooMuch].map(settledOf)
  await soon()
  expect(settled.map((is) => is())).toEqual([false, false, false])
  await held.refuse()
  expect((await Promise.all([first, second, tooMuch])).map(({ status }) => status)).toEqual([503, 503, 503])
})

it('puts an outage of its own down to no fault, though one struck the request', async () => {
  const held = createHeldStore()
  const { ask, simulator } = await live(held.store)
  held.hold()
  const refused = ask('POST /payments', { ...payment(1), fault: 'content-type=text/css' })
  await soon()
  await held.refuse()
  expect((await refused).status).toBe(503)
  await ask('POST /payments', { ...payment(1), fault: 'content-type=text/css' })
  expect(simulator.exchanges().map(({ faults }) => faults)).toEqual([[], ['content-type=text/css']])
})

it('goes on from what was acknowledged when appends are refused, also for those who ask in the same breath', async () => {
  const held = createHeldStore()
  const living = await live(held.store)
  await living.ask('POST /payments', payment(1, 10))
  const before = await show(living)
  held.hold()
  const lost = [1, 2, 3].map((bill) => living.ask('POST /payments', payment(bill, 20)))
  const chained = lost.map((each) => each.then(() => living.ask('POST /payments', payment(4, 30))))
  const moved = living.simulator.worlds.change('shop', { change: 'clock', at: START + 60 * DAY })
  const reset = living.simulator.worlds.reset('shop').then(
    () => 'reset',
    () => 'refused',
  )
  await soon()
  expect((await living.ask('POST /payments', payment(1))).status).toBe(503)
  await held.refuse()
  expect((await Promise.all(lost)).map(({ status }) => status)).toEqual([503, 503, 503])
  expect([await moved, await reset]).toEqual([{ failure: 'unavailable' }, 'refused'])
  const later = (await Promise.all(chained)).filter(({ status }) => status === 201)
  assertInvariants(living.simulator.world)
  const { json } = await living.ask('GET /payments')
  expect(json.map(({ id, amount }: { id: number; amount: number }) => [id, amount])).toEqual([
    [1, 10],
    ...later.map((_, at) => [at + 2, 30]),
  ])
  if (later.length === 0) expect(await show(living)).toEqual(before)
  expect((await living.ask('POST /payments', payment(2, 40))).status).toBe(201)
  expect(living.simulator.world.now()).toBe(START)
})

it('makes due again what could not be kept when it fell due', async () => {
  const held = createHeldStore()
  const { ask, passTime } = await live(held.store)
  passTime(30 * DAY)
  held.hold()
  expect((await ask('GET /bills/1')).json).toMatchObject({ status: 'sent', reminders: 0 })
  await held.refuse()
  await ask('GET /bills')
  await soon()
  expect((await ask('GET /bills/1')).json).toMatchObject({ status: 'overdue', reminders: 1 })
})

it('lets a write wait for a reset that is under way, or refuses it, but never loses it', async () => {
  const held = createHeldStore()
  const living = await live(held.store)
  held.hold()
  const before = living.ask('POST /payments', payment(1, 10))
  const reset = living.simulator.worlds.reset('shop')
  const during = living.ask('POST /payments', payment(2, 20))
  await soon()
  await held.release()
  await reset
  expect([(await before).status, (await during).status]).toEqual([201, 503])
  expect((await living.ask('GET /payments')).json).toEqual([])
  expect((await living.ask('POST /payments', payment(3))).json).toMatchObject({ id: 1 })
})
