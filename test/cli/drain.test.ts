/** How a server ends: what is under way is finished, what is idle is not waited for, what never ends is cut off. */
import { Buffer } from 'node:buffer'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createDrain } from '../../src/cli/drain.js'
import { listen } from '../doors/listening.js'
import { open, readAnswers, requestHead } from '../doors/raw-client.js'

const get = requestHead({ method: 'GET', target: '/' })

it('lets a slow reader have its whole answer', async () => {
  const big = Buffer.alloc(20 * 1024 * 1024, 'x')
  const server = createServer((_, res) => res.writeHead(200, { 'content-length': big.length }).end(big))
  const drain = createDrain(server, 10_000)
  const { port } = await listen(server)
  const reader = await open(port)
  let read = 0
  reader.on('data', (chunk: Buffer) => {
    read += chunk.length
  })
  reader.pause()
  reader.write(get)
  await pause(100)
  const drained = drain()
  await pause(100)
  reader.resume()
  await drained
  await pause(20)
  expect(read).toBeGreaterThan(big.length)
})

it('does not wait for connections that are kept alive', async () => {
  const server = createServer((_, res) => res.end('x'))
  server.keepAliveTimeout = 60_000
  const drain = createDrain(server, 10_000)
  const { port } = await listen(server)
  const idle = await open(port)
  const answered = readAnswers(idle, [false])
  idle.write(get)
  await answered
  const start = performance.now()
  await drain()
  expect(performance.now() - start).toBeLessThan(2000)
})

it('does not wait for connections that were opened in advance and never used', async () => {
  const server = createServer((_, res) => res.end('x'))
  const drain = createDrain(server, 10_000)
  const { port } = await listen(server)
  const unused = await open(port)
  const closed = new Promise((resolve) => unused.on('close', resolve))
  const start = performance.now()
  await drain()
  await closed
  expect(performance.now() - start).toBeLessThan(2000)
})

it('cuts off what does not end in time', async () => {
  const server = createServer(() => {})
  const drain = createDrain(server, 100)
  const { port } = await listen(server)
  const waiting = await open(port)
  waiting.on('error', () => {}).write(get)
  await pause(50)
  await drain()
})
