/** Requests to other hosts, where the tests say that there may be none. */
import { expect } from 'vitest'
import { createShopTest } from '../shop-test.js'

const test = createShopTest({ onUnhandledRequest: 'error' })

test('passes: may not call other hosts', async () => {
  await expect(fetch('https://elsewhere.test/')).rejects.toThrow()
})
