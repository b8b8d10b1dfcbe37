/** The fetch door does what a client expects of `fetch` beyond the bytes: where it came from, redirects, giving up. */
import { expect, it } from 'vitest'
import { textBody } from '../../src/core/reply.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'

const moved = { status: 302, body: textBody(new TextEncoder().encode('moved')) }
const handlers = {
  ...toyDialect.handlers,
  /** Sends everyone to a bill that is there, and whoever asks for yen round and round. */
  listBills: ({ params }: { readonly params: readonly (readonly [string, string])[] }) => ({
    ...moved,
    headers: ['Location', params.length === 0 ? 'bills/1' : '/v0/bills?currency=JPY'],
  }),
}
const dialect = { ...toyDialect, handlers }
const simulator = await createEngine({ world: createToyWorld(), dialects: [dialect] })
const ask = createFetch(simulator)

const headers = { 'x-toy-key': 'k' }
const BASE = 'http://api.toy.test/v0'

const asked = async (act: () => Promise<unknown>): Promise<number> => {
  simulator.clearExchanges()
  await act()
  return simulator.exchanges().length
}

it('says where an answer came from', async () => {
  expect((await ask(`${BASE}/bills/1?currency=EUR#top`, { headers })).url).toBe(`${BASE}/bills/1?currency=EUR`)
  expect((await ask(new URL(`${BASE}/bills/1`), { headers, method: 'HEAD' })).url).toBe(`${BASE}/bills/1`)
})

it('follows redirects, with the key and to the end', async () => {
  for (const method of ['GET', 'HEAD']) {
    const answer = await ask(`${BASE}/bills`, { headers, method })
    expect([answer.status, answer.redirected, answer.url]).toEqual([200, true, `${BASE}/bills/1`])
    expect((await answer.text()).length > 0).toBe(method === 'GET')
  }
  await expect(ask(`${BASE}/bills?currency=JPY`, { headers })).rejects.toMatchObject({
    name: 'TypeError',
    cause: { message: 'redirect count exceeded' },
  })
})

it('hands a redirect over or refuses it where that was asked for', async () => {
  const answer = await ask(`${BASE}/bills`, { headers, redirect: 'manual' })
  expect([answer.status, answer.redirected, answer.headers.get('location')]).toEqual([302, false, 'bills/1'])
  expect(await answer.text()).toBe('moved')
  await expect(ask(`${BASE}/bills`, { headers, redirect: 'error' })).rejects.toMatchObject({
    name: 'TypeError',
    cause: { message: 'unexpected redirect' },
  })
})

it('asks nothing for a client that gives up before everything was sent', async () => {
  const post = { headers, method: 'POST', body: '{}' }
  const gone = AbortSignal.abort(new Error('gone'))
  const early = () => expect(ask(`${BASE}/bills/1`, { ...post, signal: gone })).rejects.toThrow('gone')
  expect(await asked(early)).toBe(0)
  const at = new AbortController()
  const meanwhile = () => {
    const answer = ask(`${BASE}/bills/1`, { ...post, signal: at.signal })
    at.abort()
    return expect(answer).rejects.toMatchObject({ name: 'AbortError' })
  }
  expect(await asked(meanwhile)).toBe(0)
})

it('does not wait for the end of a body when its client gives up', async () => {
  const init = { headers, method: 'POST', body: new ReadableStream(), duplex: 'half' } as const
  const waiting = ask(`${BASE}/bills/1`, { ...init, signal: AbortSignal.timeout(30) })
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' })
})

it('stops reading where a body is too large, and refuses one that was read already', async () => {
  let pieces = 0
  const pull = (controller: ReadableStreamDefaultController) => {
    pieces++
    controller.enqueue(new Uint8Array(64 * 1024))
  }
  const endless = new ReadableStream({ pull })
  const init = { headers, method: 'POST', duplex: 'half' } as const
  expect((await ask(`${BASE}/bills/1`, { ...init, body: endless })).status).toBe(405)
  expect(pieces).toBeLessThan(20)
  expect(simulator.exchanges().at(-1)?.request.oversized).toBe(true)
  const used = new Request(`${BASE}/bills/1`, { ...init, body: 'x' })
  await used.text()
  await expect(ask(used)).rejects.toThrow('read already')
  const texts = new ReadableStream({ pull: (controller) => controller.enqueue('x') })
  await expect(ask(`${BASE}/bills/1`, { ...init, body: texts })).rejects.toThrow(TypeError)
})
