/** A server that the tests have already: its handlers go on, ours stays among them, and other hosts are treated as it says. */
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import { listBills } from './shop-client.js'
import { createShopTest } from './shop-test.js'

const server = setupServer(http.get('https://mail.test/outbox', () => HttpResponse.json(['hello'])))
const test = createShopTest({ server })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

for (const turn of ['first', 'second'])
  test(`answers beside the handlers of the user, in the ${turn} test`, async ({ world }) => {
    expect((await listBills()).status).toBe(200)
    expect(world.exchanges()).toHaveLength(1)
    expect(await (await fetch('https://mail.test/outbox')).json()).toEqual(['hello'])
  })

test('lets the user stand in front of a vendor for one test', async () => {
  server.use(http.get('https://acme.shop.test/v0/bills', () => HttpResponse.json('theirs')))
  expect(await (await listBills()).json()).toBe('theirs')
})

test('answers again afterwards, as resetting the handlers leaves ours in', async () => {
  expect(Array.isArray(await (await listBills()).json())).toBe(true)
})

test('treats other hosts as that server says', async () => {
  await expect(fetch('https://elsewhere.test/')).rejects.toThrow()
})

describe.concurrent('tests at the same time', () => {
  for (let index = 0; index < 8; index++)
    test(`keeps our handler while others reset theirs, ${index}`, async ({ world }) => {
      for (let call = 0; call < index; call++) expect((await listBills()).status).toBe(200)
      expect(world.exchanges()).toHaveLength(index)
    })
})
