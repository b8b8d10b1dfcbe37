/** Tests whose client breaks the contract: run by `failures.test.ts`, which says how each has to end. */
import { describe, expect } from 'vitest'
import { listBills } from '../shop-client.js'
import { createShopTest } from '../shop-test.js'

const test = createShopTest()

test('fails: breaks the contract', async () => {
  await listBills('?pgae=1')
})

test('passes: breaks nothing', async () => {
  await listBills('?page=1')
})

test('passes: says that it breaks it', async ({ contract }) => {
  contract.ignore()
  await listBills('?pgae=1')
})

test('passes: says what it breaks', async ({ contract }) => {
  contract.ignore('unknown-parameter')
  await listBills('?pgae=1')
})

test('fails: says of something else that it breaks it', async ({ contract }) => {
  contract.ignore({ code: 'unknown-parameter', at: 'query.size' })
  await listBills('?pgae=1&size=2')
})

test('fails: breaks the contract, and an expectation of its own', async () => {
  expect((await listBills('?pgae=1')).status).toBe(400)
})

test('fails: breaks it in a world that it forked', async ({ world }) => {
  const fork = await world.fork()
  await fork.run(() => listBills('?pgae=1'))
  expect(fork).toHaveNoViolations()
})

describe('where the check is off', () => {
  const unchecked = test.extend({ checkContract: false })
  unchecked('passes: breaks the contract unchecked', async () => {
    await listBills('?pgae=1')
  })
})

let tries = 0

test('passes: gets a fresh world when it is tried again', { retry: 1 }, async ({ world }) => {
  await listBills()
  expect(world.exchanges()).toHaveLength(1)
  tries += 1
  if (tries < 2) throw new Error('once')
})
