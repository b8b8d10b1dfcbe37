/** What a real server gets of a client's request, and the client of its answer. */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, expect, it } from 'vitest'
import { bodyText } from '../../src/core/body.js'
import { type RawRequest, sendRaw } from '../doors/raw-client.js'
import { type Answer, type Before, first, samplePath, second, startBefore, startServer } from './before-server.js'

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const ok: Answer = (_, res) => void res.writeHead(200, { 'content-type': 'application/json' }).end('{"fine":true}')

const start = async (answer: Answer = ok, options: Partial<Before> = {}) => {
  const server = await startServer(answer)
  const before = await startBefore({ against: [`${first.name}=${server.url}/copy`], ...options })
  closing.push(before.close, server.close)
  const ask = (request: Partial<RawRequest> = {}) =>
    sendRaw(before.port, { method: 'GET', target: `/${first.name}${samplePath}`, ...request })
  return { ...before, server, arrived: server.arrived, ask }
}

const namesOf = (rawHeaders: readonly string[]): readonly string[] =>
  rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())

it('passes on what was sent and nothing more', async () => {
  const { arrived, ask } = await start(ok, { allowWrites: true })
  const query = `a[b]=1&c="x y"'&d=%2F%zz&e`.replaceAll(' ', '%20')
  const body = Buffer.from([0, 1, 2, 255])
  await ask({ method: 'PATCH', target: `/${first.name}/up/../%7Ea//b?${query}`, headers: { 'X-One': 'é' }, body })
  expect(arrived[0]).toMatchObject({ method: 'PATCH', url: `/copy/up/../%7Ea//b?${query}`, body })
  expect(arrived[0]?.headers['x-one']).toBe('é')
  expect([...namesOf(arrived[0]?.rawHeaders ?? [])].sort()).toEqual(['connection', 'content-length', 'host', 'x-one'])
})

it('sends a GET with its body', async () => {
  const { arrived, ask } = await start()
  await ask({ body: Buffer.from('{}') })
  expect(arrived[0]).toMatchObject({ method: 'GET', body: Buffer.from('{}') })
})

it('names the server as host, and keeps to itself what is about its own connections', async () => {
  const { arrived, ask, server } = await start((_, res) => {
    res.writeHead(200, { connection: 'close, x-hop', 'x-hop': '1', 'keep-alive': 'timeout=9', 'x-own': '2' }).end('{}')
  })
  const headers = { Connection: 'close, x-mine', 'X-Mine': '1', 'Proforma-Fault': 'reset', 'Proxy-Authorization': 'a' }
  const answer = await ask({ headers })
  expect(arrived[0]?.headers.host).toBe(`127.0.0.1:${server.port}`)
  for (const name of ['x-mine', 'proforma-fault', 'proxy-authorization'])
    expect(arrived[0]?.headers[name]).toBeUndefined()
  expect(answer.headers).toMatchObject({ 'x-own': '2' })
  expect(answer.headers).not.toHaveProperty('x-hop')
})

it('answers for the vendor’s own host as well', async () => {
  const { arrived, port } = await start()
  const host = first.hosts[0]?.replace('*', 'tenant') ?? ''
  await sendRaw(port, { method: 'GET', target: samplePath, headers: { Host: host } })
  expect(arrived[0]?.url).toBe(`/copy${samplePath}`)
})

it.each([
  ['/copy/api/next?page=2', `/${first.name}/api/next?page=2`],
  ['HERE/copy/api/next', `/${first.name}/api/next`],
  ['/login', 'HERE/login'],
  ['https://elsewhere.test/login', 'https://elsewhere.test/login'],
  ['HERE/copycat/x', 'HERE/copycat/x'],
])('passes a redirect to %s on and does not follow it', async (location, expected) => {
  const { arrived, ask, server } = await start((_, res) => {
    res.writeHead(307, { location: location.replace('HERE', `http://127.0.0.1:${server.port}`) }).end()
  })
  const { status, headers } = await ask()
  expect([status, headers.location]).toEqual([307, expected.replace('HERE', server.url)])
  expect(arrived).toHaveLength(1)
})

const TEXT = JSON.stringify({ some: 'text', more: 'x'.repeat(500) })

it.each([
  ['gzip', gzipSync(TEXT)],
  ['br', brotliCompressSync(TEXT)],
  ['deflate', deflateSync(TEXT)],
  ['deflate', deflateRawSync(TEXT)],
  ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
  ['identity', Buffer.from(TEXT)],
])('hands an answer in %s on as it is, and records it decoded', async (coding, body) => {
  const { ask, recorded } = await start((_, res) => void res.writeHead(200, { 'content-encoding': coding }).end(body))
  const answer = await ask({ headers: { 'Accept-Encoding': 'gzip, br' } })
  expect(answer.headers['content-encoding']).toBe(coding)
  expect(Buffer.compare(answer.body, body)).toBe(0)
  expect(bodyText(recorded[0]?.exchange.reply.body ?? null)).toBe(TEXT)
})

it('says when a body is not in the coding that it is announced in', async () => {
  const { ask, recorded } = await start(
    (_, res) => void res.writeHead(200, { 'content-encoding': 'gzip' }).end('plain'),
  )
  expect((await ask()).body.toString()).toBe('plain')
  expect(recorded[0]?.exchange.violations).toContainEqual(
    expect.objectContaining({ code: 'invalid-response', at: 'response.header.content-encoding', received: 'gzip' }),
  )
})

it.each([
  ['gzip, deflate, br, zstd', 'gzip, deflate, br'],
  ['zstd', 'identity'],
  ['gzip;q=0.5', 'gzip;q=0.5'],
])('asks for what it can read: %s', async (accepted, passed) => {
  const { arrived, ask } = await start()
  await ask({ headers: { 'Accept-Encoding': accepted } })
  expect(arrived[0]?.headers['accept-encoding']).toBe(passed)
})

it('tells the length to HEAD, and nothing of a body', async () => {
  const { ask, recorded } = await start((_, res) => void res.writeHead(200, { 'content-length': '4711' }).end())
  const answer = await ask({ method: 'HEAD' })
  expect([answer.status, answer.headers['content-length'], answer.body.length]).toEqual([200, '4711', 0])
  expect(recorded[0]?.exchange.violations.filter(({ at }) => at === 'response')).toEqual([])
})

it('keeps several headers of one name apart', async () => {
  const { port } = await start((_, res) => void res.writeHead(200, { 'set-cookie': ['a=1', 'b=2'] }).end())
  const { headers } = await fetch(`http://127.0.0.1:${port}/${first.name}${samplePath}`)
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE'])('refuses %s unless writes are allowed', async (method) => {
  const { arrived, ask, recorded } = await start()
  const { status, headers, body } = await ask({ method })
  expect([status, headers['content-type']]).toEqual([403, 'application/problem+json'])
  expect(body.toString()).toContain('--allow-writes')
  expect(arrived).toEqual([])
  expect(recorded[0]).toMatchObject({ stopped: { fails: false }, exchange: { dialect: first.name } })
})

it('takes a request that asks to be taken for a write as one', async () => {
  const { arrived, ask } = await start()
  expect((await ask({ headers: { 'X-HTTP-Method-Override': 'DELETE' } })).status).toBe(403)
  expect((await ask({ headers: { 'X-HTTP-Method-Override': 'get' } })).status).toBe(200)
  expect(arrived).toHaveLength(1)
})

it('asks again where the server had closed an idle connection', async () => {
  const seen = new Set<unknown>()
  const { arrived, ask, server } = await start(ok)
  server.server.prependListener('request', ({ socket }) => {
    if (seen.has(socket)) socket.destroy()
    seen.add(socket)
  })
  expect((await ask()).status).toBe(200)
  expect((await ask()).status).toBe(200)
  expect(seen.size).toBe(2)
  expect(arrived.length).toBeGreaterThanOrEqual(2)
})

it('keeps one API’s keys from another’s server', async () => {
  const server = await startServer(ok)
  const before = await startBefore({ against: [server.url] })
  closing.push(before.close, server.close)
  const ask = (name: string) => sendRaw(before.port, { method: 'GET', target: `/${name}/x` })
  expect((await ask(first.name)).status).toBe(200)
  const refused = await ask(second.name)
  expect(refused.status).toBe(502)
  expect(refused.body.toString()).toContain(`--against ${second.name}=URL`)
  expect(server.arrived).toHaveLength(1)
})

it('says where the APIs are to who asks elsewhere', async () => {
  const { port } = await start()
  const { status, body } = await sendRaw(port, { method: 'GET', target: '/invoices' })
  expect(status).toBe(404)
  expect(body.toString()).toContain(`/${first.name}`)
})
