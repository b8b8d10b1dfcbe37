/** What was acknowledged is there again after a restart, whatever it was, in memory as in a folder. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Dialect } from '../../src/core/dialect.js'
import { openKey } from '../../src/core/keys.js'
import type { Store } from '../../src/core/store-contract.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { createForgetfulDisk } from '../persistence/forgetful-disk.js'
import { payment } from '../worlds/ask-shop.js'
import { createShopWorld, shop } from '../worlds/shop.js'
import { type Living, live, START, show } from './living.js'
import { createReopenable } from './reopenable.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const folders: string[] = []
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

type Place = { readonly name: string; open(): Promise<() => Promise<Store>> }

const places: readonly Place[] = [
  { name: 'memory', open: async () => createReopenable() },
  {
    name: 'a folder',
    open: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'proforma-keeping-'))
      folders.push(folder)
      return () => createFolderStore(folder)
    },
  },
]

const draft = {
  contactId: 1,
  currency: 'EUR',
  termDays: 3,
  lines: [{ title: 'x', quantity: '1', unitPrice: '9', taxRate: '19' }],
}

type Deed = (living: Living) => Promise<unknown>

const at = ({ simulator }: Living, name = 'shop') => simulator.worlds.get(name)

const deeds: Readonly<Record<string, Deed>> = {
  'payments through the API': async ({ ask }) => {
    await ask('POST /payments', payment(1, 11_900))
    await ask('POST /payments', payment(2, 50))
    await ask('DELETE /payments/2')
  },
  'commands from outside': async ({ simulator: { worlds } }) => {
    await worlds.change('shop', { change: 'command', command: { do: 'draftInvoice', invoice: draft } })
    await worlds.change('shop', { change: 'command', command: { do: 'sendInvoice', invoiceId: 5 } })
    await worlds.change('shop', { change: 'command', command: { do: 'draftInvoice', invoice: draft } })
    await worlds.change('shop', { change: 'command', command: { do: 'deleteDraft', invoiceId: 6 } })
    await worlds.change('shop', { change: 'command', command: { do: 'cancelInvoice', invoiceId: 3 } })
  },
  'a clock set on, with what fell due': async (living) => {
    await living.simulator.worlds.change('shop', { change: 'clock', at: START + 40 * DAY, mode: 'frozen' })
    expect((await living.ask('GET /bills/1')).json).toMatchObject({ status: 'overdue', reminders: 2 })
  },
  'a clock that stands, and one that runs again': async ({ simulator: { worlds }, passTime }) => {
    await worlds.change('shop', { change: 'clock', mode: 'frozen' })
    passTime(DAY)
    await worlds.change('shop', { change: 'clock', at: START + 2 * DAY, mode: 'running' })
    passTime(3 * HOUR)
  },
  'a key and its end': async ({ simulator: { worlds } }) => {
    await worlds.change('shop', { change: 'addKey', key: { ...openKey('pf_1'), scopes: ['payments'] } })
    await worlds.change('shop', { change: 'addKey', key: openKey('pf_2') })
    await worlds.change('shop', { change: 'removeKey', token: 'pf_1' })
  },
  'faults, also two at the same moment': async ({ simulator: { worlds } }) => {
    const rule = (id: string) => ({ id, operation: 'deletePayment', fault: { kind: 'lost' } }) as const
    await Promise.all(['a', 'b', 'c'].map((id) => worlds.change('shop', { change: 'addFault', rule: rule(id) })))
    await worlds.change('shop', { change: 'removeFault', id: 'b' })
  },
  'no fault any more': async ({ simulator: { worlds } }) => {
    await worlds.change('shop', { change: 'addFault', rule: { id: 'a', fault: { kind: 'lost' } } })
    await worlds.change('shop', { change: 'clearFaults' })
  },
  'a fork, and what was done in it': async (living) => {
    await living.ask('POST /payments', payment(1))
    const world = at(living).world.fork('fork', { keys: [openKey('pf_fork')] })
    await living.simulator.worlds.add({ name: 'fork', world, tenant: 'acme', closed: true })
    await living.ask('POST /payments', { token: 'pf_fork', ...payment(2) })
    await living.ask('POST /payments', payment(3))
  },
  'a reset': async (living) => {
    await living.ask('POST /payments', payment(1))
    await living.simulator.worlds.change('shop', { change: 'addKey', key: openKey('pf_1') })
    await living.simulator.worlds.reset('shop')
    await living.ask('POST /payments', { token: 'pf_1', ...payment(2, 7) })
  },
  'another inside, and a reset to what was there at birth': async (living) => {
    const inside = createShopWorld({ bills: 2, keys: [{ token: 'pf_in' }], running: () => START })
    await living.simulator.worlds.replace('shop', inside)
    await living.ask('POST /payments', { token: 'pf_in', ...payment(1) })
    await living.simulator.worlds.add({ name: 'b', world: createShopWorld({ bills: 1 }), tenant: 'b' })
    await living.simulator.worlds.replace('b', createShopWorld({ bills: 3 }))
    await living.simulator.worlds.reset('b')
    await living.ask('POST /payments', { host: 'b.shop.test', ...payment(1) })
  },
  'a world that is gone': async ({ simulator: { worlds } }) => {
    await worlds.add({ name: 'gone', world: createShopWorld({ keys: [{ token: 'pf_gone' }] }) })
    await worlds.remove('gone')
  },
  'a world whose time was over': async ({ simulator: { worlds }, passTime }) => {
    const world = (token: string) => createShopWorld({ keys: [{ token }] })
    await worlds.add({ name: 'brief', world: world('pf_brief'), expiresAt: START + HOUR })
    await worlds.add({ name: 'long', world: world('pf_long'), expiresAt: START + 9 * DAY })
    passTime(HOUR)
  },
  'a bill that arrived by a fault': async ({ ask }) => {
    expect((await ask('GET /bills', { fault: 'page-shift' })).json).toHaveLength(5)
    await ask('POST /payments', payment(5))
  },
  'a list that lagged': async ({ ask }) => {
    await ask('POST /payments', payment(1))
    expect((await ask('GET /payments', { fault: 'stale' })).json).toEqual([])
    expect((await ask('GET /payments')).json).toHaveLength(1)
  },
}

describe.each(places)('in $name', ({ open }) => {
  it.each(Object.keys(deeds))('keeps %s', async (name) => {
    const store = await open()
    const first = await live(await store())
    await deeds[name]?.(first)
    const before = await show(first)
    await first.simulator.worlds.close()
    expect(first.troubles).toEqual([])

    const reopened = await live(await store(), { real: first.real() })
    expect(await show(reopened)).toEqual(before)
    await reopened.ask('POST /payments', { token: [...at(reopened).world.keys.keys()][0] ?? 'any', ...payment(1, 3) })
    const later = await show(reopened)
    await reopened.simulator.worlds.close()
    const again = await live(await store(), { real: first.real() })
    expect(await show(again)).toEqual(later)

    const { worlds } = again.simulator
    for (const { name: world } of worlds.all()) {
      const { birth } = first.simulator.worlds.get(world)
      await worlds.reset(world)
      expect(worlds.get(world).world.state()).toEqual(birth.world.state())
      expect(worlds.get(world).world.now()).toEqual(birth.world.now())
    }
    await again.simulator.worlds.close()
  })

  it('lets what fell due while it was off happen, and keeps that too', async () => {
    const store = await open()
    const first = await live(await store())
    await first.ask('POST /payments', payment(1))
    await first.simulator.worlds.close()
    const second = await live(await store(), { real: START + 30 * DAY })
    await second.ask('GET /bills')
    await second.ask('POST /payments', payment(2))
    const { json } = await second.ask('GET /bills/1')
    expect(json).toMatchObject({ status: 'overdue', reminders: 1 })
    const before = await show(second)
    await second.simulator.worlds.close()
    const third = await live(await store(), { real: START + 30 * DAY })
    expect(await show(third)).toEqual(before)
    await third.simulator.worlds.close()
  })

  it('opens a main world as closed as it is asked to this time', async () => {
    const store = await open()
    await (await live(await store())).simulator.worlds.close()
    const closed = await live(await store(), { closed: true })
    expect((await closed.ask('GET /bills')).status).toBe(401)
    await closed.simulator.worlds.close()
  })

  it('keeps the order of many writes at once, and numbers them without gaps', async () => {
    const store = await open()
    const first = await live(await store())
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, at) => first.ask('POST /payments', payment(1 + (at % 4), 1 + at))),
    )
    expect(answers.map(({ json }) => [json.id, json.amount])).toEqual(answers.map((_, at) => [at + 1, at + 1]))
    const before = await show(first)
    await first.simulator.worlds.close()
    const second = await live(await store())
    expect(await show(second)).toEqual(before)
    await second.simulator.worlds.close()
  })
})

it('answers 503 to a write that cannot be kept, also where an outage has another status', async () => {
  const disk = createForgetfulDisk()
  const store = await createFolderStore('/data', { fs: disk.fs })
  const renderFailure: Dialect['renderFailure'] = (failure, world) => ({
    ...shop.renderFailure(failure, world),
    status: 500,
  })
  const { ask, simulator } = await live(store, { dialects: [{ ...shop, renderFailure }] })
  disk.capacity = 0
  const { status, json } = await ask('POST /payments', payment(1))
  expect([status, json.error]).toEqual([503, 'unavailable'])
  await simulator.worlds.close()
})

it('lets a world go on when its disk is full, and as it was acknowledged', async () => {
  const disk = createForgetfulDisk()
  const store = await createFolderStore('/data', { fs: disk.fs })
  const living = await live(store)
  await living.ask('POST /payments', payment(1, 5))
  const before = await show(living)
  disk.capacity = 0
  const refused = await Promise.all([1, 2, 3, 4].map((bill) => living.ask('POST /payments', payment(bill, 9))))
  expect(refused.map(({ status, json }) => [status, json.error])).toEqual(Array(4).fill([503, 'unavailable']))
  const { worlds } = living.simulator
  expect(await worlds.change('shop', { change: 'addKey', key: openKey('pf_k') })).toEqual({ failure: 'unavailable' })
  expect(await worlds.change('shop', { change: 'clock', at: START + 30 * DAY })).toEqual({ failure: 'unavailable' })
  await expect(worlds.reset('shop')).rejects.toThrow(/Failed to append/)
  await expect(worlds.add({ name: 'a', world: createShopWorld() })).rejects.toThrow(/Failed to create world "a"/)
  expect((await living.ask('GET /bills', { fault: 'page-shift' })).status).toBe(503)
  expect(await show(living)).toEqual(before)
  expect(living.troubles.length).toBeGreaterThan(0)

  disk.capacity = Number.POSITIVE_INFINITY
  expect((await living.ask('POST /payments', payment(2, 6))).json).toMatchObject({ id: 2, bill: 2, amount: 6 })
  await worlds.add({ name: 'a', world: createShopWorld(), tenant: 'a' })
  await worlds.reset('a')
  await worlds.change('shop', { change: 'clock', at: START + 30 * DAY })
  const after = await show(living)
  await worlds.close()
  const reopened = await live(await createFolderStore('/data', { fs: disk.fs }))
  expect(await show(reopened)).toEqual(after)
  await reopened.simulator.worlds.close()
})
