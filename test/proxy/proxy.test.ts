/** What comes through the proxy, seen from both of its ends. */
import { X509Certificate } from 'node:crypto'
import { createServer } from 'node:http'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listen } from '../doors/listening.js'
import { calls, type Proxied, startProxied, vendorHosts } from './proxied.js'
import { ask, opened, portOf, read, secured, tunnelTo } from './through.js'

const refusedHosts: string[] = []
const untrustedHosts: string[] = []
let proxied: Proxied

beforeAll(async () => {
  proxied = await startProxied({
    onRefused: (name) => refusedHosts.push(name),
    onUntrusted: (name) => untrustedHosts.push(name),
  })
})

afterAll(() => proxied.close())

const { url = '', headers = {} } = calls[0] ?? {}
const { host, pathname, search } = new URL(url)
const head = (target: string, more = ''): string =>
  `GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}${more}\r\n`
const request = head(pathname + search)
const lastRequest = () => proxied.exchanges.at(-1)?.request

/** Sends something first, as who says nothing is taken for someone who does not trust. */
const leave = (socket: TLSSocket): void => void socket.write('GET', () => socket.destroy())

it('ends TLS in a tunnel as any of the vendors, with HTTP/1.1 only', async () => {
  for (const name of vendorHosts.map((pattern) => pattern.replace('*', 'any'))) {
    const socket = await secured(proxied.proxy, await tunnelTo(proxied.proxy, `${name}:443`), {
      servername: name,
      ALPNProtocols: ['h2', 'http/1.1'],
    })
    expect([name, socket.authorized, socket.alpnProtocol]).toEqual([name, true, 'http/1.1'])
    leave(socket)
  }
})

it('hands on one request after the other, with the vendor’s host', async () => {
  const socket = await secured(proxied.proxy, await tunnelTo(proxied.proxy, `${host}:443`), { servername: host })
  for (const _ of [1, 2]) {
    const answer = read(socket, /\]\}?$/)
    socket.write(request)
    expect(await answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(lastRequest()?.headers.host).toBe(host)
  }
  socket.destroy()
})

it('knows the host of a tunnel whose client names none in its handshake', async () => {
  const socket = await secured(proxied.proxy, await tunnelTo(proxied.proxy, `${host}:443`), { host, servername: '' })
  expect(socket.authorized).toBe(true)
  leave(socket)
})

it('answers as the vendor’s own server where a connection was led astray to it', async () => {
  const socket = await secured(proxied.proxy, await opened(portOf(proxied.proxy)), { servername: host })
  socket.write(head(pathname + search, 'Connection: close\r\n'))
  expect(await read(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(await ask(portOf(proxied.proxy), head(pathname, 'Connection: close\r\n'))).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
})

it('speaks plain HTTP in a tunnel with whoever does', async () => {
  const socket = await tunnelTo(proxied.proxy, `${host}:80`)
  socket.end(request)
  expect(await read(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
})

it.each(['http', 'https'])('answers whole %s addresses, whose host counts more than the header', async (scheme) => {
  const target = `${scheme}://user:secret@${host}${pathname}${search}`
  const more = 'Proxy-Connection: keep-alive\r\nProxy-Authorization: Basic eDp5\r\nX-Twice: 1\r\nx-twice: 2\r\n'
  const answer = await ask(
    portOf(proxied.proxy),
    head(target, `${more}Connection: close\r\n`).replace(`Host: ${host}`, 'Host: other.test'),
  )
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  expect(lastRequest()?.headers).toMatchObject({ host, 'x-twice': '1, 2' })
  expect(Object.keys(lastRequest()?.headers ?? {}).filter((name) => name.startsWith('proxy-'))).toEqual([])
})

it.each([
  ['Content-Length: 2', '{}'],
  ['Transfer-Encoding: chunked', '2\r\n{}\r\n0\r\n\r\n'],
])('carries a body announced by %s', async (announced, body) => {
  const put = head(`http://${host}${pathname}`, `Connection: close\r\n${announced}\r\n`).replace('GET', 'PUT')
  await ask(portOf(proxied.proxy), put + body)
  const [name = '', value] = announced.toLowerCase().split(': ')
  expect(lastRequest()).toMatchObject({ method: 'PUT', headers: { [name]: value } })
  expect(String(lastRequest()?.body)).toBe('{}')
})

it('adds no body and no length to a request that had none', async () => {
  await ask(portOf(proxied.proxy), head(`http://${host}${pathname}`, 'Connection: close\r\n').replace('GET', 'PUT'))
  expect(lastRequest()).toMatchObject({ method: 'PUT', body: null })
  expect(lastRequest()?.headers).not.toHaveProperty('content-length')
  expect(lastRequest()?.headers).not.toHaveProperty('transfer-encoding')
})

it('refuses other hosts with a status, a reason and a remedy, and tells of each once', async () => {
  const answers = [
    await ask(portOf(proxied.proxy), 'CONNECT elsewhere.test:443 HTTP/1.1\r\nHost: x\r\n\r\n'),
    await ask(portOf(proxied.proxy), 'CONNECT elsewhere.test:8443 HTTP/1.1\r\nHost: x\r\n\r\n'),
    await ask(portOf(proxied.proxy), 'GET http://elsewhere.test/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
  ]
  expect(answers[0]).toMatch(/^HTTP\/1\.1 403 proforma check refused a connection to elsewhere\.test\r\n/)
  for (const answer of answers) {
    expect(answer).toMatch(/^HTTP\/1\.1 403 /)
    expect(answer).toContain(`only ${vendorHosts.join(', ')} and this machine can be reached`)
    expect(answer).toMatch(/use --proxy-others pass\.\n$/)
  }
  expect(refusedHosts).toEqual(['elsewhere.test', 'elsewhere.test:8443'])
  expect(proxied.proxy.refused()).toEqual(refusedHosts)
})

it('lets this machine’s own servers through, tunnelled or whole', async () => {
  const own = await listen(createServer((req, res) => res.end(`own ${req.url} ${req.headers.host}`)))
  const tunnel = await tunnelTo(proxied.proxy, `localhost:${own.port}`)
  tunnel.write('GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(await read(tunnel)).toMatch(/own \/a x$/)
  const whole = `GET ${own.url}/b?c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
  expect(await ask(portOf(proxied.proxy), whole)).toContain(`own /b?c 127.0.0.1:${own.port}`)
  await own.close()
  expect(await ask(portOf(proxied.proxy), whole)).toMatch(/^HTTP\/1\.1 502 [\s\S]+ECONNREFUSED/)
  const gone = `CONNECT 127.0.0.1:${own.port} HTTP/1.1\r\nHost: x\r\n\r\n`
  expect(await ask(portOf(proxied.proxy), gone)).toMatch(/^HTTP\/1\.1 502 [\s\S]+ECONNREFUSED/)
})

it('does not go round in circles when it is asked for itself', async () => {
  const self = `127.0.0.1:${portOf(proxied.proxy)}`
  for (const line of [`GET http://${self}/`, 'GET /', `CONNECT ${self}`])
    expect(await ask(portOf(proxied.proxy), `${line} HTTP/1.1\r\nHost: ${self}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 421 [\s\S]+This is the proxy of proforma check/,
    )
})

it.each([
  ['no HTTP', 'rubbish\r\n\r\n'],
  ['another scheme', 'GET ftp://a.test/ HTTP/1.1\r\nHost: a.test\r\nConnection: close\r\n\r\n'],
  ['a tunnel to nowhere', 'CONNECT / HTTP/1.1\r\nHost: a.test\r\n\r\n'],
])('answers %s with 400', async (_, text) => {
  expect(await ask(portOf(proxied.proxy), text)).toMatch(/^HTTP\/1\.1 400 /)
})

it('opens no WebSocket', async () => {
  const upgrade = head(pathname, 'Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n')
  expect(await ask(portOf(proxied.proxy), upgrade)).not.toMatch(/^HTTP\/1\.1 101/)
})

it('speaks no HTTP/2', async () => {
  const tunnel = await tunnelTo(proxied.proxy, `${host}:443`)
  await expect(secured(proxied.proxy, tunnel, { servername: host, ALPNProtocols: ['h2'] })).rejects.toThrow(/alert/)
  expect(proxied.proxy.untrusted()).toEqual([])
})

it('tells whose certificate a client did not take', async () => {
  const tunnel = await tunnelTo(proxied.proxy, `${host}:443`)
  await expect(secured(proxied.proxy, tunnel, { servername: host, ca: [] })).rejects.toThrow(/certificate/)
  await expect.poll(() => proxied.proxy.untrusted()).toEqual([host])
  expect(untrustedHosts).toEqual([host])
})

it('shows a certificate that strict clients take', async () => {
  const socket = await secured(proxied.proxy, await tunnelTo(proxied.proxy, `${host}:443`), { servername: host })
  const leaf = new X509Certificate(socket.getPeerCertificate(true).raw)
  const root = new X509Certificate(socket.getPeerCertificate(true).issuerCertificate.raw)
  leave(socket)
  expect([leaf.ca, root.ca, leaf.checkIssued(root), leaf.verify(root.publicKey)]).toEqual([false, true, true, true])
  expect(leaf.subjectAltName).toBe(vendorHosts.map((name) => `DNS:${name}`).join(', '))
  expect(leaf.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' })
})
