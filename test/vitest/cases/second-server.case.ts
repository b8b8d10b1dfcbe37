/** The user's server begins to listen after ours, which then hears nothing any more. */
import { setupServer } from 'msw/node'
import { beforeAll } from 'vitest'
import { listBills } from '../shop-client.js'
import { createShopTest } from '../shop-test.js'

const test = createShopTest()
const server = setupServer()

beforeAll(() => server.listen())

test('fails: has a second server', async () => {
  await listBills()
})
