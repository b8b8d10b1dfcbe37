/** What npm's undici gets through the dispatcher, and that nothing of it reaches the network. */
import { createServer } from 'node:http'
import net from 'node:net'
import { Writable } from 'node:stream'
import {
  Agent,
  FormData,
  getGlobalDispatcher,
  request,
  setGlobalDispatcher,
  stream,
  fetch as undiciFetch,
} from 'undici'
import { afterEach, expect, it, vi } from 'vitest'
import { createDispatcher, type DispatcherOptions } from '../../src/doors/undici.js'
import { runIn } from '../../src/doors/world-context.js'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'
import { listen } from './listening.js'

const headers = { 'x-toy-key': 'k' }
const BILL = 'https://api.toy.test/v0/bills/1'

const open = async (options?: DispatcherOptions) => {
  const simulator = await createEngine({ world: createToyWorld(), dialects: [toyDialect] })
  return { simulator, dispatcher: createDispatcher(simulator, options) }
}

const before = getGlobalDispatcher()
afterEach(() => {
  setGlobalDispatcher(before)
  vi.restoreAllMocks()
})

it('answers request, fetch and stream, by the option and as the global dispatcher', async () => {
  const { dispatcher } = await open()
  const expected = await (await request(BILL, { dispatcher, headers })).body.text()
  expect(JSON.parse(expected)).toMatchObject({ id: 1 })
  setGlobalDispatcher(dispatcher)
  expect(await (await undiciFetch(BILL, { headers })).text()).toBe(expected)
  // Node's own fetch asks the same global dispatcher.
  expect(await (await fetch(BILL, { headers })).text()).toBe(expected)
  let text = ''
  const write = (chunk: Buffer, _: string, done: () => void): void => {
    text += chunk
    done()
  }
  const sink = new Writable({ write })
  await stream(BILL, { headers, method: 'GET' }, () => sink)
  expect(text).toBe(expected)
})

it('takes a query of its own, bodies of every kind, and answers many at once', async () => {
  const { dispatcher, simulator } = await open()
  await (await request(BILL, { dispatcher, headers, query: { currency: 'EUR' } })).body.dump()
  expect(simulator.exchanges()[0]?.request.search).toBe('currency=EUR')
  const form = new FormData()
  form.set('a', 'b')
  for (const body of ['{}', Buffer.from('{}'), new Blob(['{}']).stream(), form])
    expect((await request(BILL, { dispatcher, headers, method: 'POST', body: body as string })).statusCode).toBe(405)
  const sent = simulator.exchanges().map(({ request: { body } }) => new TextDecoder().decode(body ?? undefined))
  expect(sent.slice(1, 4)).toEqual(['{}', '{}', '{}'])
  expect(sent[4]).toContain('name="a"')
  const many = await Promise.all(Array.from({ length: 50 }, () => request(BILL, { dispatcher, headers })))
  expect(new Set(many.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
})

it('never opens a connection, whatever is asked for', async () => {
  const connect = vi.spyOn(net.Socket.prototype, 'connect')
  const { dispatcher } = await open()
  for (const url of [BILL, 'https://api.toy.test/elsewhere', 'https://API.toy.test.:8443/v0/bills/1'])
    await (await request(url, { dispatcher, headers })).body.dump()
  for (const url of ['https://other.example/', 'http://127.0.0.1:9/v0/bills/1', 'https://api.toy.test.other.example/'])
    await expect(request(url, { dispatcher })).rejects.toThrow(`Failed to connect to ${new URL(url).origin}`)
  await expect(undiciFetch('https://other.example/', { dispatcher })).rejects.toMatchObject({
    cause: { message: expect.stringContaining('Use its option "fallback"') },
  })
  expect(connect).not.toHaveBeenCalled()
})

it('answers what matches no operation with the vendor’s own 404 and 405, and a violation', async () => {
  const { dispatcher, simulator } = await open()
  expect((await request('https://api.toy.test/', { dispatcher, headers })).statusCode).toBe(404)
  expect((await request(BILL, { dispatcher, headers, method: 'DELETE' })).statusCode).toBe(405)
  const codes = simulator.exchanges().map(({ violations }) => violations.map(({ code }) => code))
  expect(codes).toEqual([['unknown-path'], ['unknown-method']])
})

it('answers base URLs, and hands other hosts to a fallback', async () => {
  const other = await listen(createServer((_, res) => res.writeHead(418).end()))
  const fallback = new Agent()
  const { dispatcher } = await open({ fallback, baseUrls: { toy: 'http://billing.test/gate' } })
  const status = async (url: string) => (await request(url, { dispatcher, headers })).statusCode
  expect(await status('http://billing.test/gate/v0/bills/1')).toBe(200)
  expect(await status(BILL)).toBe(200)
  expect(await status(other.url)).toBe(418)
  await dispatcher.close()
  await fallback.close()
  await other.close()
})

it('shows faults as a network would, and keeps to undici’s own time limits', async () => {
  const { dispatcher } = await open()
  const ask = (fault: string, options = {}) =>
    request(BILL, { dispatcher, headers: { ...headers, 'proforma-fault': fault }, ...options })
  await expect(ask('reset')).rejects.toMatchObject({ code: 'ECONNRESET', errno: -104, syscall: 'read' })
  await expect((await ask('cut')).body.text()).rejects.toMatchObject({ code: 'UND_ERR_SOCKET' })
  expect(JSON.parse(await (await ask('drip=40')).body.text())).toMatchObject({ id: 1 })
  await expect(ask('latency=5000', { signal: AbortSignal.timeout(20) })).rejects.toThrow('timeout')
})

it('answers out of the world of the asynchronous context', async () => {
  const { dispatcher, simulator } = await open()
  for (const name of ['one', 'two']) await simulator.worlds.add({ name, world: simulator.world.fork(name) })
  const ask = async (name: string) => {
    for (let turn = 0; turn < 5; turn++)
      await (await request(`${BILL}?from=${name}`, { dispatcher, headers })).body.dump()
  }
  await Promise.all(['one', 'two'].map((name) => runIn(simulator, name, () => ask(name))))
  for (const name of ['one', 'two']) {
    const searches = simulator.worlds
      .find(name)
      ?.log.all()
      .map((exchange) => exchange.request.search)
    expect(searches).toEqual(Array(5).fill(`from=${name}`))
  }
})

it('closes once everything under way is answered, and breaks it off when destroyed', async () => {
  const { dispatcher } = await open()
  const slow = { dispatcher, headers: { ...headers, 'proforma-fault': 'latency=50' } }
  const answered = request(BILL, slow).then(({ statusCode }) => statusCode)
  await dispatcher.close()
  expect(await answered).toBe(200)
  const broken = expect(request(BILL, slow)).rejects.toThrow()
  await dispatcher.destroy()
  await broken
})
