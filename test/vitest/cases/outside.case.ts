/** A request that no test makes breaks the contract. */
import { beforeAll } from 'vitest'
import { listBills } from '../shop-client.js'
import { createShopTest } from '../shop-test.js'

const test = createShopTest()

beforeAll(async () => {
  await listBills('?pgae=1')
})

test('passes: has nothing to do with it', () => {})
