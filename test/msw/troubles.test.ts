/** What faults look like to clients behind MSW: as a network would show them. */
import { Agent, get } from 'node:https'
import got from 'got'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { createFetch } from '../../src/doors/fetch.js'
import { createHandlers } from '../../src/doors/msw.js'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'
import { intercept } from './listening.js'

const simulator = await createEngine({ world: createToyWorld(), dialects: [toyDialect] })
const URL_OF_BILL = 'https://api.toy.test/v0/bills/1'
let server: ReturnType<typeof intercept>

/** MSW tells of every error that a handler throws. */
const told = vi.spyOn(console, 'error').mockImplementation(() => {})

beforeAll(() => {
  server = intercept(createHandlers(simulator))
})
afterEach(() => told.mockClear())
afterAll(() => {
  server.close()
  told.mockRestore()
})

const withFault = (fault: string) => ({ 'x-toy-key': 'k', 'proforma-fault': fault })

const overFetch = async (fault: string, init: RequestInit = {}): Promise<string> =>
  (await fetch(URL_OF_BILL, { headers: withFault(fault), ...init })).text()

/** What arrived before the end or the error. */
const overHttps = (fault: string): Promise<{ readonly text: string; readonly error?: NodeJS.ErrnoException }> =>
  new Promise((resolve) => {
    let text = ''
    const asked = get(URL_OF_BILL, { headers: withFault(fault) }, (answer) => {
      answer.on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => resolve({ text })).on('error', (error) => resolve({ text, error }))
    })
    asked.on('error', (error) => resolve({ text, error }))
  })

/** How long the bill is. */
const whole = (await (await createFetch(simulator)(URL_OF_BILL, { headers: { 'x-toy-key': 'k' } })).text()).length

const RESET = { code: 'ECONNRESET', errno: -104, syscall: 'read', message: 'read ECONNRESET' }

it.each(['reset', 'lost'])('breaks a connection (%s) as `fetch` and node:https know it', async (fault) => {
  await expect(overFetch(fault)).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: RESET })
  expect((await overHttps(fault)).error).toMatchObject(RESET)
})

it('lets a client try again after a broken connection by the code of the error', async () => {
  let asked = 0
  const beforeRequest = [() => void asked++]
  const retry = { limit: 1, backoffLimit: 1 }
  const calling = got(URL_OF_BILL, { headers: withFault('reset'), retry, hooks: { beforeRequest } })
  await expect(calling).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(asked).toBe(2)
})

it('cuts a body half-way: what came arrives, then the connection breaks', async () => {
  const { body } = await fetch(URL_OF_BILL, { headers: withFault('cut') })
  let length = 0
  const read = async () => {
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) length += chunk.byteLength
  }
  await expect(read()).rejects.toMatchObject({ name: 'TypeError', message: 'terminated' })
  expect(length).toBe(Math.floor(whole / 2))
  const { text, error } = await overHttps('cut')
  expect([text.length, error?.code]).toEqual([length, 'ECONNRESET'])
})

it('drips, and all of it arrives', async () => {
  const start = performance.now()
  expect(await overFetch('drip=60')).toHaveLength(whole)
  expect((await overHttps('drip=60')).text).toHaveLength(whole)
  // Twice twenty waits of 3 ms, each of which may end a little early.
  expect(performance.now() - start).toBeGreaterThan(75)
})

it('keeps a client waiting that cuts its losses, and makes no noise about it', async () => {
  const start = performance.now()
  await overFetch('latency=40')
  expect(performance.now() - start).toBeGreaterThan(35)
  const waiting = overFetch('latency=5000', { signal: AbortSignal.timeout(20) })
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' })
  // MSW 3.0.5 lets a client's own time limit end in an uncaught error on a connection that was used before.
  const limits = { timeout: { request: 20 }, retry: { limit: 0 }, agent: { https: new Agent({ keepAlive: false }) } }
  const limited = got(URL_OF_BILL, { headers: withFault('latency=5000'), ...limits })
  await expect(limited).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  expect(told).not.toHaveBeenCalled()
})

it('waits by the clock of a test with fake timers', async () => {
  vi.useFakeTimers()
  try {
    let arrived = false
    const waiting = overFetch('latency=60000').then(() => {
      arrived = true
    })
    await vi.advanceTimersByTimeAsync(59_000)
    expect(arrived).toBe(false)
    await vi.advanceTimersByTimeAsync(1500)
    await waiting
    expect(arrived).toBe(true)
  } finally {
    vi.useRealTimers()
  }
})
