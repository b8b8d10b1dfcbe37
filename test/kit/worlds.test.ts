/** Worlds in the hands of tests: forked, named, reset, ended, and reached by key, by context and by their own fetch. */

import { describe, expect, it } from 'vitest'
import { assertRequested } from '../../src/contract/assert-requested.js'
import { createSimulator } from '../../src/create-simulator.js'
import { worldOf } from '../../src/doors/world-context.js'
import { ask, createKitShop, pay, statusOf } from './kit-shop.js'

const READER = { token: 'pf_reader', name: 'Reads only', scopes: ['bills'] }
const FIXED = { token: 'fixed', name: 'Fixed' }

describe('a fork', () => {
  it('has the books of its origin and changes them alone', async () => {
    const simulator = await createKitShop()
    await pay(simulator, 1, 1900)
    const fork = await simulator.fork()
    expect(await statusOf(pay(fork, 1, 10000))).toBe(201)
    expect(fork.ledger.invoice(1)).toMatchObject({ status: 'paid', open: '0.00' })
    expect(simulator.ledger.invoice(1)).toMatchObject({ status: 'partially_paid', open: '100.00' })
    expect([fork.exchanges().length, simulator.exchanges().length]).toEqual([1, 1])
  })

  it('is named where a test looks for its requests at the whole simulator', async () => {
    const simulator = await createKitShop()
    const fork = await simulator.fork({ name: 'of-a-test' })
    const look = () => assertRequested(simulator, 'shop.listPayments')
    expect(look).toThrow(
      /^Expected shop\.listPayments to be requested at least once, but it never was\. Nothing was requested\.$/,
    )
    await pay(fork, 1, 100)
    expect(look).toThrow('Nothing was requested. The world "of-a-test" was called: give that world')
  })

  it('answers whatever key is sent while its origin does, and any key that leads to another world leads there', async () => {
    const simulator = await createKitShop()
    const [one, other] = [await simulator.fork(), await simulator.fork()]
    expect(await statusOf(pay(one, 1, 100, other.key))).toBe(201)
    expect([one.exchanges().length, other.exchanges().length]).toEqual([0, 1])
    expect(await statusOf(pay(simulator, 1, 100, one.key))).toBe(201)
    expect([one.ledger.payments().length, simulator.ledger.payments().length]).toEqual([1, 0])
  })

  it('is opened by its own key with every right, however closed it is, and by no other that was minted', async () => {
    const simulator = await createKitShop({ keys: [READER] }, { closed: true })
    const fork = await simulator.fork()
    expect(await statusOf(pay(simulator, 1, 100, fork.key))).toBe(201)
    expect(fork.ledger.payments()).toHaveLength(1)
    expect(await statusOf(pay(fork, 1, 100, 'pf_unknown'))).toBe(401)
    expect(await statusOf(pay(fork, 1, 100))).toBe(401)
    expect(await statusOf(pay(simulator, 1, 100, simulator.key))).toBe(201)
  })

  it('finds for a fixed key the rights that it has at the origin, where the fork is named', async () => {
    const simulator = await createKitShop({ keys: [READER, FIXED] })
    const fork = await (await simulator.fork()).fork()
    const asReader = { token: READER.token, body: { bill: 1, amount: 100 } }
    expect(await statusOf(ask(fork, 'GET /bills', { token: READER.token }))).toBe(200)
    expect(await statusOf(ask(fork, 'POST /payments', asReader))).toBe(403)
    expect(await statusOf(pay(fork, 1, 100))).toBe(201)
    await fork.run(() => pay(simulator, 2, 100))
    expect([fork.ledger.payments().length, simulator.ledger.payments().length]).toEqual([2, 0])
    expect(await statusOf(pay(simulator, 1, 100))).toBe(201)
    expect(simulator.ledger.payments()).toHaveLength(1)
  })

  it('takes keys of its own instead, in many forks the same', async () => {
    const simulator = await createKitShop({ keys: [FIXED] })
    const keys = [{ token: 'reader', scopes: ['bills'] }]
    const forks = await Promise.all([simulator.fork({ keys }), simulator.fork({ keys })])
    for (const fork of forks) {
      expect(await statusOf(ask(fork, 'GET /bills', { token: 'reader' }))).toBe(200)
      expect(await statusOf(pay(fork, 1, 100, 'reader'))).toBe(403)
      expect(await statusOf(pay(fork, 1, 100))).toBe(401)
    }
    const led = await simulator.fork({ keys: [{ token: 'pf_led' }] })
    expect(await statusOf(pay(simulator, 1, 100, 'pf_led'))).toBe(201)
    expect(led.ledger.payments()).toHaveLength(1)
    await expect(simulator.fork({ keys: [{ token: 'pf_led' }] })).rejects.toMatchObject({ code: 'key-taken' })
    await expect(simulator.fork({ keys: [{ token: 'x', buyerId: 99 }] })).rejects.toThrow(/buyer 99, who is no contact/)
  })

  it('refuses rights that its dialects have no name for, where they say which there are', async () => {
    const simulator = await createSimulator({ scenario: 'empty' })
    const fork = simulator.fork({ keys: [{ token: 'x', scopes: ['invoice'] }] })
    await expect(fork).rejects.toThrow(/^Failed to fork the world "empty": Unknown scope "invoice". Did you mean "inv/)
  })

  it('is called as it is asked, or counted, and a name is taken once', async () => {
    const simulator = await createKitShop()
    expect((await simulator.fork({ name: 'checkout' })).name).toBe('checkout')
    expect([(await simulator.fork()).name, (await simulator.fork()).name]).toEqual(['fork-1', 'fork-2'])
    await expect(simulator.fork({ name: 'checkout' })).rejects.toMatchObject({ code: 'name-taken' })
    expect(simulator.world('checkout').name).toBe('checkout')
    expect(() => simulator.world('nobody')).toThrow(/"nobody": there is none of that name/)
  })

  it('answers no more once it has ended, and its name and keys are free again', async () => {
    const simulator = await createKitShop()
    const fork = await simulator.fork({ name: 'brief' })
    const { key } = fork
    await fork.end()
    expect(() => fork.ledger.invoices()).toThrow(expect.objectContaining({ code: 'unknown-world' }))
    expect(() => fork.run(() => {})).toThrow(expect.objectContaining({ code: 'unknown-world' }))
    expect(await (await ask(fork, 'GET /bills')).json()).toMatchObject({ status: 400, title: 'Unknown world' })
    expect(await statusOf(ask(simulator, 'GET /bills', { token: key }))).toBe(401)
    expect((await simulator.fork({ name: 'brief' })).exchanges()).toEqual([])
    await expect(simulator.end()).rejects.toMatchObject({ code: 'main-world' })
  })
})

it('goes back to its birth, with its keys and none of its exchanges', async () => {
  const simulator = await createKitShop()
  await pay(simulator, 1, 1900)
  const fork = await simulator.fork()
  const before = { invoices: fork.ledger.invoices(), payments: fork.ledger.payments(), now: fork.clock.now() }
  const { key } = fork
  await fork.faults.add('status=503')
  await fork.clock.advance('P40D')
  expect(await statusOf(pay(fork, 2, 100, key))).toBe(503)
  await fork.reset()
  expect({ invoices: fork.ledger.invoices(), payments: fork.ledger.payments(), now: fork.clock.now() }).toEqual(before)
  expect([fork.faults.list(), fork.exchanges()]).toEqual([[], []])
  expect(await statusOf(pay(simulator, 2, 100, key))).toBe(201)
  expect(fork.ledger.payments()).toHaveLength(2)
})

it('is the world of the present context, for a world without a name and for a fetch without one', async () => {
  const simulator = await createKitShop()
  const fork = await simulator.fork()
  expect(simulator.world().name).toBe('shop')
  expect(await fork.run(async () => [worldOf(simulator), simulator.world().name])).toEqual([fork.name, fork.name])
  await fork.run(() => simulator.world('shop').run(() => pay(simulator, 1, 100)))
  expect([fork.ledger.payments().length, simulator.ledger.payments().length]).toEqual([0, 1])
  await fork.run(() => pay(simulator.world('shop'), 1, 100))
  expect(simulator.ledger.payments()).toHaveLength(2)
})

it('lists exchanges of one operation, and refuses one that there is not', async () => {
  const simulator = await createKitShop()
  await ask(simulator, 'GET /bills')
  await pay(simulator, 1, 100)
  const sequences = (operation: string) => simulator.exchanges({ operation }).map(({ sequence }) => sequence)
  expect([sequences('createPayment'), sequences('shop.createPayment'), sequences('listBills')]).toEqual([[2], [2], [1]])
  expect(simulator.exchanges()).toHaveLength(2)
  expect(() => simulator.exchanges({ operation: 'createPaymnt' })).toThrow(/no operation "createPaymnt"/)
})
