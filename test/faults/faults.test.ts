/** Trouble on purpose, seen by a client: the same through a socket and through `fetch` without one. */
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeFaults, encodeFault, type FaultRule } from '../../src/core/fault.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createServer } from '../../src/doors/server.js'
import type { Engine } from '../../src/engine/engine.js'
import { type Listening, listen } from '../doors/listening.js'
import { type Ask, createShop, payment } from '../worlds/ask-shop.js'
import { shop, toShop } from '../worlds/shop.js'

type Asked = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly milliseconds: number
}
/** Rejects as a client sees it. */
type Client = (what: string, fault?: string, body?: unknown, signal?: AbortSignal) => Promise<Asked>
type Opened = { readonly simulator: Engine; readonly client: Client; readonly ask: Ask; close(): Promise<void> }

const clientOf =
  (fetchIt: typeof fetch, base: string): Client =>
  async (what, fault, body, signal) => {
    const { method, path, search, headers, body: bytes } = toShop(what, { ...(fault && { fault }), body })
    const own = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'host')) as Record<
      string,
      string
    >
    const start = performance.now()
    const answer = await fetchIt(`${base}${path}${search && `?${search}`}`, {
      method,
      headers: own,
      ...(bytes && { body: Buffer.from(bytes) }),
      ...(signal && { signal }),
    })
    const text = await answer.text()
    return { status: answer.status, headers: answer.headers, text, milliseconds: performance.now() - start }
  }

const doors: readonly { readonly name: string; open(): Promise<Opened> }[] = [
  {
    name: 'a socket',
    open: async () => {
      const { simulator, ask } = await createShop()
      const listening = await listen(createServer(simulator))
      return { simulator, ask, client: clientOf(fetch, listening.url), close: listening.close }
    },
  },
  {
    name: 'fetch',
    open: async () => {
      const { simulator, ask } = await createShop()
      const client = clientOf(createFetch(simulator) as typeof fetch, 'http://localhost')
      return { simulator, ask, client, close: async () => {} }
    },
  },
]

/** Error messages and codes along the chain of causes. */
const causes = (error: unknown): string =>
  error instanceof Error
    ? `${error.message} ${(error as NodeJS.ErrnoException).code ?? ''} ${causes(error.cause)}`
    : String(error ?? '')

const brokenBy = (asked: Promise<unknown>): Promise<string> =>
  asked.then((answer) => `answered ${JSON.stringify(answer)}`, causes)

describe.each(doors)('through $name', ({ open }) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  const booked = async (): Promise<number> => (await opened.ask('GET /payments')).json.length

  it('waits for as long as asked', async () => {
    const { status, milliseconds } = await opened.client('GET /bills', 'latency=80')
    expect(status).toBe(200)
    expect(milliseconds).toBeGreaterThan(75)
    const spread = await opened.client('GET /bills', 'latency=20-60')
    expect(spread.milliseconds).toBeGreaterThan(15)
  })

  it('lets a client give up while it waits', async () => {
    const start = performance.now()
    for (const fault of ['latency=60000', 'drip=60000']) {
      const error = await opened
        .client('GET /bills', fault, undefined, AbortSignal.timeout(50))
        .catch((reason: unknown) => reason)
      expect((error as Error).name).toBe('TimeoutError')
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it.each([400, 401, 403, 404, 405, 406, 409, 413, 422, 429, 500, 502, 503])(
    'refuses with %i in the dialect’s own body, and books nothing',
    async (status) => {
      const before = await booked()
      const answer = await opened.client('POST /payments', `status=${status}`, payment(1).body)
      expect(answer.status).toBe(status)
      expect(JSON.parse(answer.text)).toEqual({ error: expect.any(String) })
      expect(answer.headers.get('content-type')).toBe('application/json')
      expect(await booked()).toBe(before)
    },
  )

  it('sends the page of a proxy', async () => {
    const { status, headers, text } = await opened.client('GET /bills', 'html=502')
    expect([status, headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(text).toContain('<title>502 Bad Gateway</title>')
  })

  it('breaks the connection before anything happens', async () => {
    const before = await booked()
    expect(await brokenBy(opened.client('POST /payments', 'reset', payment(1).body))).toContain('ECONNRESET')
    expect(await booked()).toBe(before)
  })

  it('loses the answer after it has booked', async () => {
    const before = await booked()
    expect(await brokenBy(opened.client('POST /payments', 'lost', payment(1).body))).toContain('ECONNRESET')
    expect(await booked()).toBe(before + 1)
  })

  it('cuts a body half-way', async () => {
    for (const what of ['GET /bills', 'GET /bills?page=9', 'DELETE /payments/1'])
      expect(await brokenBy(opened.client(what, 'cut'))).not.toContain('answered')
  })

  it('sends another type', async () => {
    const { headers, text } = await opened.client('GET /bills', 'content-type=text/plain')
    expect(headers.get('content-type')).toBe('text/plain')
    expect(JSON.parse(text)).toHaveLength(4)
  })

  it('drips, and all of it arrives', async () => {
    const { text, milliseconds } = await opened.client('GET /bills', 'drip=120')
    expect(milliseconds).toBeGreaterThan(90)
    expect(text).toBe((await opened.client('GET /bills')).text)
  })

  it('delivers twice: both are booked, the second answer is seen', async () => {
    const before = await booked()
    const { status, text } = await opened.client('POST /payments', 'duplicate', payment(2, 50).body)
    expect(await booked()).toBe(before + 2)
    const { json } = await opened.ask('GET /payments')
    expect([status, JSON.parse(text)]).toEqual([201, json.at(-1)])
  })

  it('shows a list as it was before the last write, and a later read as it is', async () => {
    const bills = (await opened.client('GET /bills')).text
    const payments = (await opened.client('GET /payments')).text
    await opened.client('POST /payments', undefined, payment(3).body)
    expect((await opened.client('GET /payments', 'stale')).text).toBe(payments)
    expect((await opened.client('GET /bills', 'stale')).text).toBe(bills)
    expect((await opened.client('GET /payments')).text).not.toBe(payments)
    expect((await opened.client('POST /payments', 'stale', payment(3).body)).status).toBe(201)
  })

  it('gives each answer a request id of its own, stale ones too', async () => {
    const ids = []
    for (const fault of [undefined, 'stale', 'stale', undefined, 'page-shift'])
      ids.push((await opened.client('GET /payments', fault)).headers.get('x-shop-request'))
    expect(new Set(ids).size).toBe(5)
  })

  it('lets a bill arrive between two pages', async () => {
    const page = async (number: number, fault?: string): Promise<number[]> => {
      const rows = JSON.parse((await opened.client(`GET /bills?page=${number}`, fault)).text) as { id: number }[]
      return rows.map(({ id }) => id)
    }
    const first = await page(1)
    const second = await page(2, 'page-shift')
    expect(second[0]).toBe(first.at(-1))
    expect((await page(1))[0]).toBe((first[0] ?? 0) + 1)
  })

  it('does several at once', async () => {
    const before = await booked()
    const start = performance.now()
    const broken = brokenBy(opened.client('POST /payments', 'latency=60; duplicate ;lost', payment(4, 10).body))
    expect(await broken).toContain('ECONNRESET')
    expect(performance.now() - start).toBeGreaterThan(55)
    expect(await booked()).toBe(before + 2)
    const answer = await opened.client('GET /bills', 'latency=10;content-type=text/html;status=429')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([429, 'text/html'])
  })

  it('says what it knows when it is asked for anything else', async () => {
    for (const fault of [
      '',
      'boom',
      'status=200',
      'status',
      'latency=-1',
      'latency=9-1',
      'html=404',
      'reset=1',
      'lost;;',
    ]) {
      const { simulator } = opened
      const request = toShop('GET /bills', { fault })
      const { status, headers, body } = (await simulator.handle(request)).reply
      expect([fault, status, headers.includes('application/problem+json'), body !== null]).toEqual([
        fault,
        400,
        true,
        true,
      ])
    }
  })
})

it('announces the whole length of a body that is cut', async () => {
  const { simulator } = await createShop()
  const { port, close } = await listen(createServer(simulator))
  const came = await new Promise<{ length: number; announced: number; aborted: boolean }>((resolve) => {
    const headers = { 'x-toy-key': 'any', 'proforma-fault': 'cut' }
    request({ port, path: '/shop/v0/bills', headers }, (answer) => {
      let length = 0
      const done = (aborted: boolean) =>
        resolve({ length, announced: Number(answer.headers['content-length']), aborted })
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      answer.on('error', () => done(true)).on('end', () => done(false))
    }).end()
  })
  expect(came.aborted).toBe(true)
  expect(came.length).toBe(Math.floor(came.announced / 2))
  await close()
})

describe('by rule', () => {
  const withRules = async (...rules: Omit<FaultRule, 'id'>[]) => {
    const { simulator, ask } = await createShop()
    for (const [index, rule] of rules.entries())
      await simulator.worlds.change('shop', { change: 'addFault', rule: { id: `r${index}`, ...rule } })
    const statuses = async (count: number, what = 'GET /bills'): Promise<number[]> => {
      const seen: number[] = []
      for (let at = 0; at < count; at++) seen.push((await ask(what)).status)
      return seen
    }
    return { simulator, ask, statuses }
  }
  const outage = { kind: 'status', status: 503 } as const

  it('strikes one operation of one dialect', async () => {
    const { statuses } = await withRules(
      { dialect: 'other', fault: outage },
      { dialect: 'shop', operation: 'listPayments', fault: outage },
    )
    expect([await statuses(1), await statuses(1, 'GET /payments')]).toEqual([[200], [503]])
  })

  it('strikes the n-th call, and so many times at most', async () => {
    expect(await (await withRules({ nth: 3, fault: outage })).statuses(5)).toEqual([200, 200, 503, 200, 200])
    expect(await (await withRules({ times: 2, fault: outage })).statuses(4)).toEqual([503, 503, 200, 200])
  })

  it('strikes by chance, the same for the same seed and another for another rule', async () => {
    const draw = async (rule: Omit<FaultRule, 'id'>) => (await (await withRules(rule)).statuses(400)).join()
    const once = await draw({ probability: 0.3, fault: outage })
    expect(await draw({ probability: 0.3, fault: outage })).toBe(once)
    const struck = once.split('503').length - 1
    expect(struck).toBeGreaterThan(80)
    expect(struck).toBeLessThan(160)
    expect(await draw({ probability: 0, fault: outage })).not.toContain('503')
    expect(await draw({ probability: 1, fault: outage })).not.toContain('200')
    expect(await draw({ probability: 1, times: 1, operation: 'nothing', fault: outage })).not.toContain('503')
  })

  it('spreads latency by the world’s seed, whatever other worlds do', async () => {
    const spread = { fault: { kind: 'latency', min: 10, max: 500 } } as const
    const delays = async (noise: boolean): Promise<(number | undefined)[]> => {
      const { simulator, ask } = await withRules(spread)
      await simulator.worlds.add({
        name: 'noise',
        world: (await createShop()).simulator.world.fork('noise'),
        tenant: 'n',
      })
      const seen = []
      for (let at = 0; at < 20; at++) {
        if (noise) await ask('GET /bills', { host: 'n.shop.test', fault: 'latency=1-9' })
        seen.push((await ask('GET /bills')).reply.transport?.delay)
      }
      return seen
    }
    const alone = await delays(false)
    expect(new Set(alone).size).toBeGreaterThan(10)
    expect(alone.every((delay = -1) => delay >= 10 && delay <= 500)).toBe(true)
    expect(await delays(true)).toEqual(alone)
  })

  it('lets several rules and a header strike the same call', async () => {
    const { ask } = await withRules(
      { operation: 'createPayment', fault: { kind: 'duplicate' } },
      { operation: 'createPayment', fault: { kind: 'content-type', type: 'text/css' } },
    )
    const { status, headers, reply } = await ask('POST /payments', { ...payment(1), fault: 'latency=7' })
    expect([status, headers['content-type'], reply.transport]).toEqual([201, 'text/css', { delay: 7 }])
    expect((await ask('GET /payments')).json).toHaveLength(2)
  })

  it('stops when it is taken away', async () => {
    const { simulator, statuses } = await withRules({ fault: outage }, { fault: outage })
    await simulator.worlds.change('shop', { change: 'removeFault', id: 'r0' })
    expect(await statuses(1)).toEqual([503])
    await simulator.worlds.change('shop', { change: 'clearFaults' })
    expect(await statuses(1)).toEqual([200])
  })

  it('counts on in a fork, each for itself', async () => {
    const { simulator, ask, statuses } = await withRules({ nth: 3, fault: outage })
    await statuses(1)
    const { world, faults } = simulator.worlds.main
    const { createFaultBook } = await import('../../src/core/fault-book.js')
    const copied = createFaultBook(world.seed, faults.state())
    await simulator.worlds.add({ name: 'f', tenant: 'f', world: world.fork('f'), faults: copied })
    const inFork = async () => (await ask('GET /bills', { host: 'f.shop.test' })).status
    expect([await inFork(), await inFork()]).toEqual([200, 503])
    expect(await statuses(2)).toEqual([200, 503])
  })
})

describe('an exchange', () => {
  const struckBy = async (what: string, fault?: string, rules: readonly FaultRule[] = []) => {
    const { simulator, ask } = await createShop()
    for (const rule of rules) await simulator.worlds.change('shop', { change: 'addFault', rule })
    await ask(what, { ...(fault !== undefined && { fault }), ...(what.startsWith('POST') && payment(1)) })
    return simulator.exchanges().at(-1)?.faults
  }

  it('names the faults that struck it, those of its header first', async () => {
    const rules: readonly FaultRule[] = [
      { id: 'a', fault: { kind: 'cut' } },
      { id: 'b', fault: { kind: 'latency', min: 1, max: 9 } },
      { id: 'c', operation: 'listPayments', fault: { kind: 'lost' } },
      { id: 'd', nth: 2, fault: { kind: 'lost' } },
    ]
    expect(await struckBy('GET /bills', undefined, rules)).toEqual(['cut', 'latency=1-9'])
    expect(await struckBy('GET /bills', ' content-type=text/css ;drip=5', rules)).toEqual([
      ...['content-type=text/css', 'drip=5', 'cut', 'latency=1-9'],
    ])
  })

  it.each([
    ['what stands behind an answer of a fault’s own', 'GET /bills', 'latency=0;status=503;lost;html=502', 2],
    ['what stands behind a page of a proxy', 'GET /bills', 'html=502;cut', 1],
    ['what stands behind a broken connection', 'POST /payments', 'reset;lost', 1],
    ['what only reads know, where it writes', 'POST /payments', 'duplicate;stale;page-shift', 1],
    ['what an unknown path was asked for with', 'GET /nowhere', 'status=503', 0],
  ])('does not name %s', async (_, what, fault, named) => {
    expect(await struckBy(what, fault)).toEqual(fault.split(';').slice(0, named))
  })

  it('names what reads know where it reads', async () => {
    expect(await struckBy('GET /bills', 'stale;page-shift')).toEqual(['stale', 'page-shift'])
  })

  it('shares one empty list with all others that nothing struck', async () => {
    const { simulator, ask } = await createShop()
    for (const what of ['GET /bills', 'GET /nowhere', 'GET /bills']) await ask(what)
    expect(simulator.exchanges().map(({ faults }) => faults)).toEqual([[], [], []])
    expect(new Set(simulator.exchanges().map(({ faults }) => faults)).size).toBe(1)
  })
})

it('names the other methods of a path in a 405', async () => {
  const { ask } = await createShop()
  expect((await ask('GET /payments', { fault: 'status=405' })).headers.allow).toBe('POST')
})

it('writes every fault as it reads it', () => {
  const texts =
    'latency=5;latency=5-9;status=418;html=504;reset;lost;cut;content-type=text/plain;drip=9;duplicate;stale;page-shift'
  expect(decodeFaults(texts)?.map(encodeFault).join(';')).toBe(texts)
})

it('closes at once with answers still waiting', async () => {
  const { simulator } = await createShop()
  const listening: Listening = await listen(createServer(simulator))
  const waiting = brokenBy(
    fetch(`${listening.url}/shop/v0${shop.sample}`, {
      headers: { 'x-toy-key': 'k', 'proforma-fault': 'latency=60000' },
    }),
  )
  await new Promise((resolve) => setTimeout(resolve, 50))
  const start = performance.now()
  await listening.close()
  expect(await waiting).not.toContain('answered')
  expect(performance.now() - start).toBeLessThan(1000)
})
