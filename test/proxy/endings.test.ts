/** How connections through the proxy end: each end sees how the other one ended, and nothing outlives the proxy. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { type RunningProxy, startProxy } from '../../src/proxy/start-proxy.js'
import { opened, portOf, read, secured, tunnelTo } from './through.js'

const HOST = 'api.toy.test'
const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A proxy in front of a server of bare sockets. */
const inFrontOf = async (onSocket: (socket: Socket) => void): Promise<RunningProxy> => {
  const server: Server = createServer({ allowHalfOpen: true }, (socket) => onSocket(socket.on('error', () => {})))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  const proxy = await startProxy({ target: { port }, hosts: ['*.toy.test'], others: 'refuse' })
  closing.push(proxy.close, async () => server.close())
  return proxy
}

const tlsTo = async (proxy: RunningProxy) => secured(proxy, await tunnelTo(proxy, `${HOST}:443`), { servername: HOST })

it('answers a client that has ended its side', async () => {
  const proxy = await inFrontOf((socket) => {
    let asked = ''
    socket.on('data', (chunk) => {
      asked += chunk
    })
    socket.on('end', () => socket.end(`heard ${asked}`))
  })
  const plain = await tunnelTo(proxy, `${HOST}:80`)
  plain.end('hello')
  expect(await read(plain)).toBe('heard hello')
})

it('lets a slow reader have the whole of what a server wrote before it ended', async () => {
  const size = 8 * 1024 * 1024
  const proxy = await inFrontOf((socket) => socket.once('data', () => socket.end(Buffer.alloc(size, 'x'))))
  const socket = await tlsTo(proxy)
  socket.pause().write('go')
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect((await read(socket)).length).toBe(size)
})

it('passes a reset on as a reset', async () => {
  const proxy = await inFrontOf((socket) => socket.once('data', () => socket.resetAndDestroy()))
  const plain = await tunnelTo(proxy, `${HOST}:80`)
  plain.write('go')
  await expect(read(plain)).rejects.toThrow('ECONNRESET')
  const secure = await tlsTo(proxy)
  secure.write('go')
  await expect(read(secure)).rejects.toThrow('ECONNRESET')
  const whole = await opened(portOf(proxy))
  whole.write(`GET http://${HOST}/ HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`)
  await expect(read(whole)).rejects.toThrow('ECONNRESET')
})

it('cuts a whole request’s answer where the server cut it', async () => {
  const proxy = await inFrontOf((socket) =>
    socket.once('data', () =>
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf', () => socket.destroy()),
    ),
  )
  const answer = await fetchWhole(proxy)
  expect(answer).toMatch(/\r\n\r\nhalf$/)
})

const fetchWhole = async (proxy: RunningProxy): Promise<string> => {
  const socket = await opened(portOf(proxy))
  socket.write(`GET http://${HOST}/ HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`)
  return read(socket).catch((error: { read: string }) => error.read)
}

it('lets go of the server when a client goes away', async () => {
  let gone: () => void = () => {}
  const left = new Promise<void>((resolve) => {
    gone = resolve
  })
  const proxy = await inFrontOf((socket) => socket.once('end', gone).resume())
  const socket = await tlsTo(proxy)
  socket.write('go', () => socket.destroy())
  await left
})

it('closes at once, whatever is still open, and leaves nothing', async () => {
  const proxy = await inFrontOf(() => {})
  const folder = dirname(proxy.env.SSL_CERT_FILE ?? '')
  const silent = await opened(portOf(proxy))
  const waiting = await tlsTo(proxy)
  waiting.on('error', () => {}).write('GET /')
  const shaking = await tunnelTo(proxy, `${HOST}:443`)
  shaking.write(Buffer.from([0x16, 3, 1]))
  const whole = await opened(portOf(proxy))
  whole.write(`GET http://${HOST}/ HTTP/1.1\r\nHost: ${HOST}\r\n\r\n`)
  const ended = Promise.all(
    [silent, waiting, shaking, whole].map(
      (socket) =>
        new Promise((done) =>
          socket
            .resume()
            .on('error', () => {})
            .once('close', done)
            .once('end', done),
        ),
    ),
  )
  const start = performance.now()
  await proxy.close()
  await ended
  expect(performance.now() - start).toBeLessThan(1000)
  expect(existsSync(folder)).toBe(false)
  await proxy.close()
})

it('writes for this user only, and no private key', async () => {
  const proxy = await inFrontOf(() => {})
  const folder = dirname(proxy.env.SSL_CERT_FILE ?? '')
  expect(statSync(folder).mode & 0o077).toBe(0)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const texts = files.filter((path) => statSync(path).isFile()).map((path) => readFileSync(path, 'latin1'))
  expect(texts.length).toBeGreaterThan(4)
  expect(texts.filter((text) => text.includes('PRIVATE'))).toEqual([])
})
