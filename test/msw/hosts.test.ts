/** Which requests the MSW door answers, and that none of those to the vendors' hosts gets past it. */
import { get } from 'node:https'
import { delay, HttpResponse, http } from 'msw'
import { afterEach, expect, it } from 'vitest'
import { createHandlers, type HandlersOptions } from '../../src/doors/msw.js'
import { runIn } from '../../src/doors/world-context.js'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'
import { intercept } from './listening.js'

const dialect = { ...toyDialect, hosts: ['api.toy.test', '*.toys.test'] }
const headers = { 'x-toy-key': 'k' }

let server: ReturnType<typeof intercept> | undefined
afterEach(() => {
  server?.close()
  server = undefined
})

/** Whatever the door leaves alone is answered with 418 by a handler behind it. */
const open = async (options?: HandlersOptions) => {
  const simulator = await createEngine({ world: createToyWorld(), dialects: [dialect] })
  const behind = http.all('*', () => new HttpResponse(null, { status: 418 }))
  server = intercept([...createHandlers(simulator, options), behind])
  return simulator
}

const statusOf = async (url: string, init: RequestInit = {}): Promise<number> =>
  (await fetch(url, { headers, ...init })).status

it('gives one handler for all operations, which can be asked what it answers', async () => {
  const simulator = await createEngine({ world: createToyWorld(), dialects: [dialect] })
  const [handler, ...others] = createHandlers(simulator)
  expect(others).toEqual([])
  const isOurs = (url: string) => handler?.test({ request: new Request(url) })
  expect(await isOurs('https://api.toy.test/v0/bills')).toBe(true)
  expect(await isOurs('https://other.example/v0/bills')).toBe(false)
})

it('answers the vendor’s hosts whatever the scheme, port, letter case or closing full stop', async () => {
  await open()
  for (const origin of [
    'https://api.toy.test',
    'http://api.toy.test',
    'https://api.toy.test:8443',
    'https://API.Toy.Test',
    'https://api.toy.test.',
    'https://acme.toys.test',
  ])
    expect([origin, await statusOf(`${origin}/v0/bills/1`)]).toEqual([origin, 200])
})

it('leaves other hosts alone, however much their paths look like the vendor’s', async () => {
  const simulator = await open()
  for (const url of [
    'https://other.example/v0/bills/1',
    'https://other.example/api.toy.test/v0/bills/1',
    'https://other.example/x.toys.test/v0/bills',
    'https://api.toy.test.other.example/v0/bills/1',
    'https://a.b.toys.test/v0/bills/1',
    'https://toys.test/v0/bills/1',
    'https://other.example/toy/v0/bills/1',
    'https://other.example/?https://api.toy.test/v0/bills/1',
  ])
    expect([url, await statusOf(url)]).toEqual([url, 418])
  expect(simulator.exchanges()).toEqual([])
})

it('answers what matches no operation with the vendor’s own 404 and 405, and a violation', async () => {
  const simulator = await open()
  expect(await statusOf('https://api.toy.test/elsewhere')).toBe(404)
  expect(await statusOf('https://api.toy.test/')).toBe(404)
  expect(await statusOf('https://api.toy.test/_proforma/worlds')).toBe(404)
  expect(await statusOf('https://api.toy.test/v0/bills/1', { method: 'DELETE' })).toBe(405)
  const codes = simulator.exchanges().map(({ violations }) => violations.map(({ code }) => code))
  expect(codes).toEqual([['unknown-path'], ['unknown-path'], ['unknown-path'], ['unknown-method']])
})

it('answers a client of node:https whose path begins with two slashes, which MSW 2 takes for another host', async () => {
  const simulator = await open()
  const status = await new Promise((resolve, reject) => {
    get('https://api.toy.test//v0/bills/1', { headers }, (answer) => resolve(answer.resume().statusCode)).on(
      'error',
      reject,
    )
  })
  expect(status).toBe(404)
  expect(simulator.exchanges().map(({ request }) => request.path)).toEqual(['//v0/bills/1'])
})

it('leaves a call alone that only names the vendor in its header Host', async () => {
  await open()
  const status = await new Promise((resolve, reject) => {
    const options = { headers: { ...headers, host: 'api.toy.test' } }
    get('https://other.example/v0/bills/1', options, (answer) => resolve(answer.resume().statusCode)).on(
      'error',
      reject,
    )
  })
  expect(status).toBe(418)
})

it('answers base URLs of the user’s choice, with the vendor’s hosts', async () => {
  const simulator = await open({ baseUrls: { toy: 'https://Billing.test:8443/gate/' } })
  expect(await statusOf('https://billing.test:8443/gate/v0/bills/1?currency=EUR')).toBe(200)
  expect(simulator.exchanges()[0]?.request).toMatchObject({
    mount: '/gate',
    path: '/v0/bills/1',
    search: 'currency=EUR',
  })
  expect(await statusOf('https://billing.test:8443/gate')).toBe(404)
  expect(await statusOf('https://api.toy.test/v0/bills/1')).toBe(200)
  for (const url of ['https://billing.test/gate/v0/bills/1', 'https://billing.test:8443/gates/v0/bills/1'])
    expect([url, await statusOf(url)]).toEqual([url, 418])
  expect(await statusOf('http://billing.test:8443/gate/v0/bills/1')).toBe(418)
})

it('takes one label of a base URL’s host to be anything', async () => {
  await open({ baseUrls: { toy: 'http://*.billing.test' } })
  expect(await statusOf('http://acme.billing.test/v0/bills/1')).toBe(200)
  expect(await statusOf('http://billing.test/v0/bills/1')).toBe(418)
})

it('refuses a base URL that it cannot answer', async () => {
  for (const [baseUrls, why] of [
    [{ toys: 'https://billing.test' }, 'the dialects are toy'],
    [{ toy: '/billing' }, 'no absolute URL'],
    [{ toy: 'ftp://billing.test' }, 'neither http nor https'],
    [{ toy: 'https://billing.test?x=1' }, 'more than host and path'],
  ] as const)
    await expect(open({ baseUrls })).rejects.toThrow(why)
})

it('leaves a request to a handler in front of it', async () => {
  const simulator = await createEngine({ world: createToyWorld(), dialects: [dialect] })
  const own = http.get('https://api.toy.test/v0/bills/1', () => new HttpResponse(null, { status: 218 }))
  server = intercept([own, ...createHandlers(simulator)])
  expect(await statusOf('https://api.toy.test/v0/bills/1')).toBe(218)
  expect(await statusOf('https://api.toy.test/v0/bills/2')).toBe(200)
})

it('answers out of the world of the asynchronous context, without a leak between concurrent requests', async () => {
  const simulator = await open()
  for (const name of ['one', 'two']) await simulator.worlds.add({ name, world: simulator.world.fork(name) })
  const ask = async (name: string): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) {
      await delay(1)
      expect(await statusOf(`https://api.toy.test/v0/bills/1?from=${name}`)).toBe(200)
    }
  }
  await Promise.all(['one', 'two'].map((name) => runIn(simulator, name, () => ask(name))))
  for (const name of ['one', 'two']) {
    const searches = simulator.worlds
      .find(name)
      ?.log.all()
      .map(({ request }) => request.search)
    expect(searches).toEqual(Array(5).fill(`from=${name}`))
  }
  expect(simulator.exchanges()).toEqual([])
})
