/** The user's server listens before ours would, and would hear nothing any more. */
import { setupServer } from 'msw/node'
import { createShopTest } from '../shop-test.js'

setupServer().listen()

const test = createShopTest()

test('fails: has a server of which we know nothing', () => {})
