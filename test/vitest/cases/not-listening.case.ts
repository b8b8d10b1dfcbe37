/** The user's server is given, and nobody has made it listen: nothing may reach the network. */
import { setupServer } from 'msw/node'
import { listBills } from '../shop-client.js'
import { createShopTest } from '../shop-test.js'

const test = createShopTest({ server: setupServer() })

test('fails: has a server that does not listen', async () => {
  await listBills()
})
