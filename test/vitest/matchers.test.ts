/** The matchers: what they hold, and what they say when it does not hold. */
import { expect } from 'proforma/vitest'
import { listBills, pay } from './shop-client.js'
import { createShopTest } from './shop-test.js'

const test = createShopTest()

test('toHaveNoViolations says what was sent, and what is known', async ({ world, contract }) => {
  contract.ignore('unknown-parameter')
  expect(world).toHaveNoViolations()
  expect(() => expect(world).not.toHaveNoViolations()).toThrow(`break the contract in world "${world.name}"`)
  await listBills('?pgae=1')
  expect(world).not.toHaveNoViolations()
  expect(() => expect(world).toHaveNoViolations()).toThrow(/unknown parameter "pgae".*GET \/v0\/bills\?pgae=1/s)
})

test('toHaveRequested compares what it is given, and shows what was sent instead', async ({ world }) => {
  const { id } = world.ledger.invoice({ status: 'overdue' })
  await pay(id, 1)
  expect(world).toHaveRequested('shop.createPayment')
  expect(world).toHaveRequested('shop.createPayment', { body: { bill: id }, status: 201 }, { times: 1 })
  expect(world).toHaveRequested('shop.createPayment', { body: { bill: expect.any(Number) } })
  expect(world).not.toHaveRequested('shop.createPayment', { body: { bill: id + 1 } })
  expect(() => expect(world).toHaveRequested('shop.createPayment', { body: { amount: 2 } })).toThrow(/amount/)
  expect(() => expect(world).not.toHaveRequested('shop.createPayment', { body: { bill: id } })).toThrow(
    'Expected shop.createPayment not to be requested like that, but it was.',
  )
})

test('toBalance holds for the books of a world', async ({ world, simulator }) => {
  await pay(world.ledger.invoice({ status: 'overdue' }).id, 1)
  expect(world).toBalance()
  expect(simulator).toBalance()
  expect(() => expect(world).not.toBalance()).toThrow(`books of world "${world.name}"`)
})

test('refuses what is no world', () => {
  for (const wrong of [null, 17, {}, Promise.resolve()])
    expect(() => expect(wrong).toHaveNoViolations()).toThrow('Use expect(world).toHaveNoViolations(')
})

test('works through the `expect` of a test as well', async ({ world, expect: own }) => {
  await listBills()
  own(world).toHaveRequested('shop.listBills')
})
