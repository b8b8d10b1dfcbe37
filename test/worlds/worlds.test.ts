/** Many worlds in one process: how each is reached, made, reset and ended, and that none knows of another. */
import { expect, it } from 'vitest'
import { openKey } from '../../src/core/keys.js'
import { WorldError } from '../../src/worlds/world-error.js'
import { createShop, payment } from './ask-shop.js'
import { type Asking, addBill, createShopWorld } from './shop.js'

const DAY = 86_400_000
const key = (token: string, rights = {}) => ({ ...openKey(token), ...rights })
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'fulfilled',
    (error: unknown) => (error instanceof WorldError ? error.code : error),
  )

it('answers for the world that a key belongs to, and for the main one without', async () => {
  const { simulator, ask } = await createShop()
  await simulator.worlds.add({ name: 'a', world: createShopWorld({ bills: 1, keys: [{ token: 'key-a' }] }) })
  await simulator.worlds.add({ name: 'b', world: createShopWorld({ bills: 2, keys: [{ token: 'key-b' }] }) })
  expect((await ask('GET /bills', { token: 'key-a' })).json).toHaveLength(1)
  expect((await ask('GET /bills', { token: 'key-b' })).json).toHaveLength(2)
  expect((await ask('GET /bills', { token: 'whatever' })).json).toHaveLength(4)
  expect(simulator.worlds.all().map(({ name }) => name)).toEqual(['shop', 'a', 'b'])
})

it('answers for the world of a tenant’s host, whatever its case, unless the key names another', async () => {
  const { simulator, ask } = await createShop()
  await simulator.worlds.add({ name: 'a', tenant: 'Acme', world: createShopWorld({ bills: 1 }) })
  await simulator.worlds.add({ name: 'b', world: createShopWorld({ bills: 2, keys: [{ token: 'key-b' }] }) })
  expect((await ask('GET /bills', { host: 'ACME.shop.test' })).json).toHaveLength(1)
  expect((await ask('GET /bills', { host: 'acme.shop.test', token: 'key-b' })).json).toHaveLength(2)
  expect((await ask('GET /bills', { host: 'other.shop.test' })).json).toHaveLength(4)
})

it('answers for the world that the door names, whatever key or tenant, but for a key minted for another', async () => {
  const { simulator, ask } = await createShop()
  await simulator.worlds.add({ name: 'a', world: createShopWorld({ bills: 1 }) })
  await simulator.worlds.add({
    name: 'b',
    tenant: 'acme',
    world: createShopWorld({ bills: 2, keys: [{ token: 'b' }] }),
  })
  await simulator.worlds.add({ name: 'c', world: createShopWorld({ bills: 3, keys: [{ token: 'pf_c' }] }) })
  const billsFor = async (asking: Asking) => (await ask('GET /bills', { world: 'a', ...asking })).json
  expect(await billsFor({})).toHaveLength(1)
  expect(await billsFor({ token: 'b', host: 'acme.shop.test' })).toHaveLength(1)
  expect(await billsFor({ token: 'pf_c' })).toHaveLength(3)
  expect(await ask('GET /bills', { world: 'gone' })).toMatchObject({ status: 400, json: { title: 'Unknown world' } })
})

it('closes the open main world once it has a key, and never takes an unknown minted one', async () => {
  const { simulator, ask } = await createShop()
  const status = async (token: string) => (await ask('GET /bills', { token })).status
  expect([await status('any'), await status('pf_any')]).toEqual([200, 401])
  await simulator.worlds.change('shop', { change: 'addKey', key: key('pf_mine') })
  expect([await status('any'), await status('pf_any'), await status('pf_mine')]).toEqual([401, 401, 200])
  await simulator.worlds.change('shop', { change: 'removeKey', token: 'pf_mine' })
  expect(await status('pf_mine')).toBe(401)
})

it('shares nothing between a fork and what it was forked from', async () => {
  const { simulator, ask } = await createShop({
    world: createShopWorld({ keys: [{ token: 'one', scopes: ['payments'] }] }),
  })
  const { worlds } = simulator
  await ask('POST /payments', { token: 'one', ...payment(1) })
  const rights = [...worlds.main.world.keys.values()].map((own) => ({ ...own, token: 'two' }))
  await worlds.add({ name: 'fork', world: worlds.main.world.fork('fork', { keys: rights }) })
  const seen = async (token: string) => [
    (await ask('GET /bills', { token })).text,
    (await ask('GET /payments', { token })).text,
    worlds.get(token === 'one' ? 'shop' : 'fork').world.now(),
    worlds.get(token === 'one' ? 'shop' : 'fork').faults.rules.length,
  ]
  const before = await seen('one')
  expect(await seen('two')).toEqual(before)
  expect((await ask('GET /bills', { token: 'one' })).headers['x-shop-request']).toBe(
    (await ask('GET /bills', { token: 'two' })).headers['x-shop-request'],
  )
  await ask('POST /payments', { token: 'two', ...payment(2) })
  await ask('DELETE /payments/1', { token: 'two' })
  await worlds.change('fork', { change: 'clock', at: worlds.main.world.now() + 40 * DAY })
  const rule = { id: 'f', fault: { kind: 'status', status: 503 } } as const
  await worlds.change('fork', { change: 'addFault', rule })
  await worlds.change('fork', { change: 'addKey', key: key('three') })
  addBill(worlds.get('fork').world)
  expect(await seen('one')).toEqual(before)
  const forked = worlds.get('fork')
  const frozen = [forked.world.state(), forked.world.now()]
  await ask('POST /payments', { token: 'one', ...payment(3) })
  await worlds.change('shop', { change: 'clock', at: worlds.main.world.now() + 90 * DAY })
  expect([forked.world.state(), forked.world.now()]).toEqual(frozen)
  expect(worlds.main.world.key('three')).toBeUndefined()
})

it('keeps the rights of a key in a fork under another token', async () => {
  const { simulator, ask } = await createShop({ world: createShopWorld({ keys: [{ token: 'reader', scopes: [] }] }) })
  const { world } = simulator.worlds.main
  const keys = [...world.keys.values()].map((own) => ({ ...own, token: 'pf_copy' }))
  await simulator.worlds.add({ name: 'fork', world: world.fork('fork', { keys }) })
  expect((await ask('POST /payments', { token: 'pf_copy', ...payment(1) })).status).toBe(403)
})

it('goes back to its birth on a reset, but keeps its keys', async () => {
  const { simulator, ask } = await createShop()
  const { worlds } = simulator
  const before = (await ask('GET /bills')).text
  const start = worlds.main.world.now()
  await ask('POST /payments', payment(1))
  await worlds.change('shop', { change: 'clock', at: start + DAY })
  await worlds.change('shop', { change: 'addFault', rule: { id: 'f', fault: { kind: 'reset' } } })
  await worlds.change('shop', { change: 'addKey', key: key('mine') })
  await worlds.reset('shop')
  const { world, faults, log } = worlds.get('shop')
  expect([world.now(), faults.rules, log.all()]).toEqual([start, [], []])
  expect((await ask('GET /bills', { token: 'mine' })).text).toBe(before)
  expect((await ask('GET /bills')).status).toBe(401)
  expect((await ask('POST /payments', { token: 'mine', ...payment(1) })).json).toMatchObject({ id: 1 })
})

it('refuses names, tokens and tenants that are taken, also by worlds that are still being made', async () => {
  const { simulator } = await createShop()
  const add = (name: string, token: string, tenant: string | null = null) =>
    codeOf(simulator.worlds.add({ name, tenant, world: createShopWorld({ bills: 0, keys: [{ token }] }) }))
  expect(await Promise.all([add('a', 'k1', 'acme'), add('a', 'k2')])).toEqual(['fulfilled', 'name-taken'])
  expect(await Promise.all([add('b', 'k3'), add('c', 'k3')])).toEqual(['fulfilled', 'key-taken'])
  expect(await Promise.all([add('d', 'k4', 'four'), add('e', 'k5', 'FOUR')])).toEqual(['fulfilled', 'name-taken'])
  expect(await add('f', 'k6', 'ACME')).toBe('name-taken')
  expect(await add('g', 'k1')).toBe('key-taken')
  for (const name of ['', '.hidden', 'a/b', 'a b', 'x'.repeat(64)]) expect(await add(name, `t${name}`)).toBe('bad-name')
  const addKey = (name: string, token: string) =>
    codeOf(simulator.worlds.change(name, { change: 'addKey', key: key(token) }))
  expect(await Promise.all([addKey('a', 'k9'), addKey('b', 'k9')])).toEqual(['fulfilled', 'key-taken'])
  expect(await addKey('nobody', 'k10')).toBe('unknown-world')
  expect(await addKey('a', 'k10')).toBe('fulfilled')
})

it('holds so many worlds and says so when there are no more', async () => {
  const { simulator } = await createShop({ limit: 3 })
  const add = (name: string) => simulator.worlds.add({ name, world: createShopWorld({ bills: 0 }) })
  await Promise.all([add('a'), add('b')])
  await expect(add('c')).rejects.toThrow(/Failed to make the world "c": there are 3, the most at once/)
  await simulator.worlds.remove('a')
  await add('c')
  expect(simulator.worlds.all()).toHaveLength(3)
})

it('ends a world when its time to live is over: nothing of it is left, and all of it is free again', async () => {
  let real = 1000
  const { simulator, ask } = await createShop({ realTime: () => real, limit: 2 })
  const add = () =>
    simulator.worlds.add({
      name: 'brief',
      tenant: 'brief',
      expiresAt: real + 500,
      world: createShopWorld({ bills: 1, keys: [{ token: 'k' }] }),
    })
  await add()
  real += 499
  expect((await ask('GET /bills', { token: 'k' })).json).toHaveLength(1)
  real += 1
  expect((await ask('GET /bills', { token: 'k' })).json).toHaveLength(4)
  expect((await ask('GET /bills', { host: 'brief.shop.test' })).json).toHaveLength(4)
  expect(() => simulator.worlds.get('brief')).toThrow(WorldError)
  expect(simulator.worlds.all()).toHaveLength(1)
  await add()
  real += 500
  await simulator.worlds.add({ name: 'next', world: createShopWorld({ keys: [{ token: 'k' }] }) })
  expect(simulator.worlds.all().map(({ name }) => name)).toEqual(['shop', 'next'])
})

it('deletes a world with its keys and its host, and never the main one', async () => {
  const { simulator, ask } = await createShop()
  const { worlds } = simulator
  await worlds.add({ name: 'a', tenant: 'acme', world: createShopWorld({ bills: 1, keys: [{ token: 'pf_k' }] }) })
  await worlds.remove('a')
  expect((await ask('GET /bills', { token: 'pf_k' })).status).toBe(401)
  expect((await ask('GET /bills', { host: 'acme.shop.test' })).json).toHaveLength(4)
  expect(await codeOf(worlds.remove('a'))).toBe('unknown-world')
  expect(await codeOf(worlds.remove('shop'))).toBe('main-world')
})

it('gives a world another inside and lets its old keys go', async () => {
  const { simulator, ask } = await createShop()
  const { worlds } = simulator
  await worlds.add({ name: 'a', world: createShopWorld({ keys: [{ token: 'old' }] }) })
  await worlds.add({ name: 'b', world: createShopWorld({ keys: [{ token: 'theirs' }] }) })
  const fresh = (token: string) => createShopWorld({ bills: 1, keys: [{ token }] })
  expect(await codeOf(worlds.replace('a', fresh('theirs')))).toBe('key-taken')
  await worlds.replace('a', fresh('new'))
  expect((await ask('GET /bills', { token: 'new' })).json).toHaveLength(1)
  expect((await ask('GET /bills', { token: 'old' })).json).toHaveLength(4)
  await worlds.reset('a')
  expect((await ask('GET /bills', { token: 'new' })).json).toHaveLength(4)
  expect(worlds.get('a').world.keys.has('new')).toBe(true)
})
