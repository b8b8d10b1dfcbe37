/** Recorded traffic, judged: which of it is an API's, what is found in it, and what a reader is told besides. */
import { expect, it } from 'vitest'
import { judgeHar } from '../../src/contract/har/judge-har.js'
import { readHar } from '../../src/contract/har/read-har.js'
import { toHarEntry } from '../../src/control/to-har.js'
import { createSimulator } from '../../src/create-simulator.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { lanes } from '../forward/before-server.js'
import { base, dialect, entryOf, harOf } from './har-of.js'

const judge = async (entries: readonly object[], baseUrls: Readonly<Record<string, string>> = {}) => {
  const { recorded, notes } = await judgeHar(readHar(harOf(...entries)), { dialects, lanes, baseUrls })
  const codes = recorded.map(({ exchange }) => exchange.violations.map(({ code }) => code))
  return { exchanges: recorded.map(({ exchange }) => exchange), codes, notes }
}

const unknownParameter = { url: `${base}${dialect.sample}&nonsense=1` }

it('judges both sides', async () => {
  const { exchanges, codes } = await judge([entryOf({ ...unknownParameter, content: { text: '[5]' } })])
  expect(codes[0]).toEqual(expect.arrayContaining(['unknown-parameter', 'invalid-response']))
  expect(exchanges[0]).toMatchObject({ sequence: 1, dialect: dialect.name, at: Date.UTC(2026, 2, 31, 12) })
})

it('finds nothing wrong in what a stand-in of ours exports', async () => {
  const simulator = await createSimulator()
  for (const { name, basePath, sample, sampleHeaders } of dialects)
    await simulator.fetch(`http://localhost:4747/${name}${basePath}${sample}`, {
      headers: { authorization: 'Bearer some-key', ...sampleHeaders },
    })
  const { codes, exchanges } = await judge(simulator.worlds.main.log.all().map(toHarEntry))
  expect(exchanges.map((exchange) => exchange.dialect)).toEqual(dialects.map(({ name }) => name))
  expect(codes.flat()).toEqual([])
})

it.each([
  ['another host', { url: `https://elsewhere.test${dialect.basePath}${dialect.sample}` }],
  ['a host that only begins alike', { url: `${new URL(base).origin}.evil.test${dialect.basePath}/x` }],
  ['a path with a prefix like ours, somewhere else', { url: `https://elsewhere.test/${dialect.name}/about` }],
  ['a web socket', { url: base.replace('https', 'wss') }],
  ['a browser’s own question', { method: 'OPTIONS', entry: { _resourceType: 'preflight' } }],
  ['a picture beside the API', { url: `${new URL(base).origin}/logo.png`, content: { mimeType: 'image/png' } }],
])('leaves out %s, and says so', async (_, changes) => {
  const { exchanges, notes } = await judge([entryOf(), entryOf(changes)])
  expect(exchanges).toHaveLength(1)
  expect(notes).toContain('1 recorded exchange is with no API and left out.')
})

it('finds a call to a host that is nearly the vendor’s', async () => {
  const { hostname } = new URL(base)
  const wrong = hostname.replace(/.(?=\.\w+$)/, '')
  const { codes } = await judge([entryOf({ url: base.replace(hostname, wrong) + dialect.sample })])
  expect(codes).toEqual([['wrong-host']])
})

it('takes a call beside the API for one, where no page is made of it', async () => {
  const { codes } = await judge([entryOf({ url: `${new URL(base).origin}/wrong/invoices` })])
  expect(codes[0]).toEqual(['unknown-path'])
})

it('knows a server by the base URL that it is told', async () => {
  const entry = entryOf({ url: `https://staging.test:8443/copy${dialect.basePath}${dialect.sample}&nonsense=1` })
  const { exchanges } = await judge([entry], { [dialect.name]: 'https://staging.test:8443/copy' })
  expect(exchanges[0]?.request).toMatchObject({ mount: '/copy', scheme: 'https' })
  expect(exchanges[0]?.violations.map(({ code }) => code)).toContain('unknown-parameter')
})

it('judges the head alone of an answer that was not kept whole', async () => {
  const { codes, notes } = await judge([
    entryOf({ content: { text: '{"a":', size: 999 } }),
    entryOf({ content: { text: undefined, size: 999 }, response: { status: 299 } }),
  ])
  expect(codes).toEqual([[], ['undocumented-status']])
  expect(notes).toContain('2 answers were not kept whole, so their bodies are not judged.')
})

it('takes no body that was not kept for a missing one', async () => {
  const writing = dialects.find(({ operations }) => operations.some(({ body }) => body === 'required'))
  const operation = writing?.operations.find(({ body }) => body === 'required')
  const host = writing?.hosts[0]?.replace('*', 'tenant')
  const url = `https://${host}${writing?.basePath}${operation?.path.replaceAll(/\{\w+\}/g, '1')}`
  const { codes, notes } = await judge([entryOf({ url, method: operation?.method ?? '', request: { bodySize: 9 } })])
  expect(codes.flat()).not.toContain('missing-body')
  expect(notes).toContain('1 request was recorded without its body, which is not judged.')
})

it('judges a request that got no answer', async () => {
  const { codes, notes } = await judge([entryOf({ ...unknownParameter, response: { status: 0 } })])
  expect(codes).toEqual([['unknown-parameter']])
  expect(notes).toContain('1 request was recorded without an answer.')
})

const noKey = { request: { headers: [{ name: 'Accept', value: 'application/json' }] } }

it('takes a key that the recording leaves out for sent, unless the server missed it', async () => {
  const { codes, notes } = await judge([entryOf(noKey), entryOf({ ...noKey, response: { status: 401 } })])
  expect(codes[0]).not.toContain('missing-credentials')
  expect(codes[1]).toContain('missing-credentials')
  expect(notes).toContain('1 request shows no key though it was let in; recordings often leave keys out.')
})

it('misses no key in a request that was broken off, as exports leave keys out', async () => {
  const { codes, notes } = await judge([entryOf({ ...noKey, response: { status: 0 } })])
  expect(codes).toEqual([[]])
  expect(notes).toEqual(['1 request was recorded without an answer.'])
})

it('says nothing about an answer that HTTP itself documents', async () => {
  const { codes } = await judge([entryOf({ response: { status: 304 }, content: { text: undefined, size: 0 } })])
  expect(codes).toEqual([[]])
})

it('takes the headers of HTTP/2', async () => {
  const headers = [':authority', ':method', ':path', ':scheme'].map((name) => ({ name, value: 'x' }))
  const { exchanges } = await judge([entryOf({ request: { headers } })])
  expect(exchanges[0]?.request.headers).toEqual({ host: new URL(base).host })
})

/** With the fields that only they have, and the headers that they hide. */
const byDevTools = (changes: Parameters<typeof entryOf>[0] = {}): object => {
  const { host, pathname } = new URL(base)
  const pseudo = { ':authority': host, ':method': 'GET', ':path': pathname, ':scheme': 'https' }
  const headers = { ...pseudo, accept: 'application/json', 'sec-fetch-mode': 'cors' }
  const own = {
    _connectionId: '7',
    _initiator: { type: 'script', stack: {} },
    _priority: 'High',
    _resourceType: 'fetch',
  }
  return entryOf({
    ...changes,
    request: { httpVersion: 'http/2.0', headers: Object.entries(headers).map(([name, value]) => ({ name, value })) },
    entry: { ...own, cache: {}, pageref: 'page_1', time: 12.5, timings: { blocked: 1, _blocked_queueing: 0.5 } },
  })
}

it('reads what the developer tools of a browser export', async () => {
  const blocked = { status: 0, httpVersion: '', headers: [], _error: 'net::ERR_BLOCKED_BY_CLIENT' }
  const { codes, notes } = await judge([
    byDevTools({ content: { text: btoa('[5]'), encoding: 'base64', size: 3, compression: 0 } }),
    byDevTools({
      ...unknownParameter,
      response: blocked,
      content: { text: undefined, mimeType: 'x-unknown', size: 0 },
    }),
  ])
  expect(codes).toEqual([['invalid-response'], ['unknown-parameter']])
  expect(notes).toEqual([
    '1 request shows no key though it was let in; recordings often leave keys out.',
    '1 request was recorded without an answer.',
  ])
})
