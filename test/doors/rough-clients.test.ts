/** Clients that break off, crawl, crowd or talk rubbish: the server stays up, books nothing by halves and answers the next one. */
import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { createServer } from '../../src/doors/server.js'
import { createEngine, type Engine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'
import { readTable, toRawRequest } from './bad-input-rows.js'
import { createBooks } from './books.js'
import { type Listening, listen } from './listening.js'
import { open, type RawRequest, readAnswers, requestHead, sendRaw } from './raw-client.js'

const MEBIBYTE = 1024 * 1024

/** A write that is accepted: a row of the tables, so that no vendor is named here. */
const accepted = (): RawRequest => {
  for (const { dialect, rows, headers } of dialects.map(readTable)) {
    const row = rows.find(({ expect: { status, violations } }) => status === 201 && violations?.length === 0)
    const request = row && toRawRequest(row, dialect, headers)
    if (request?.body) return { ...request, body: Buffer.from(Buffer.from(request.body).toString().trim()) }
  }
  throw new Error('No row writes.')
}

const write = accepted()
const body = Buffer.from(write.body ?? [])
const oversized: RawRequest = { ...write, body: Buffer.alloc(2 * MEBIBYTE, ' ') }
const reads: readonly RawRequest[] = dialects.map(({ name, basePath, sample }) => ({
  method: 'GET',
  target: `/${name}${basePath}${sample}`,
  headers: { Authorization: 'Bearer any-key', Accept: 'application/json' },
}))
const [read = { method: 'GET', target: '/' }] = reads

let simulator: Engine
let server: Listening
let paidBefore = 0

beforeEach(async () => {
  simulator = await createEngine({ world: createBooks(), dialects })
  paidBefore = simulator.world.ledger.payments.size
  server = await listen(createServer(simulator))
})

afterEach(() => server.close())

/** Payments booked since the start. */
const booked = (): number => simulator.world.ledger.payments.size - paidBefore

const isUp = async (): Promise<void> => {
  expect((await sendRaw(server.port, read)).status).toBe(200)
}

/** Every so many milliseconds, until it is so. */
const until = async (isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !isSo(); tries++) await pause(10)
  expect(isSo()).toBe(true)
}

const opened: Socket[] = []
const connect = async (): Promise<Socket> => {
  const socket = await open(server.port)
  opened.push(socket)
  return socket
}

afterEach(() => {
  for (const socket of opened.splice(0)) socket.destroy()
})

it('books nothing for a request that breaks off within its headers', async () => {
  const socket = await connect()
  socket.write(requestHead(write).subarray(0, 40))
  await pause(20)
  socket.destroy()
  await isUp()
  expect(simulator.exchanges()).toHaveLength(1)
  expect(booked()).toBe(0)
})

it('books nothing for a request that breaks off within its body', async () => {
  const before = simulator.world.state()
  const socket = await connect()
  socket.write(requestHead(write))
  socket.write(body.subarray(0, body.length - 1))
  await pause(20)
  await isUp()
  socket.destroy()
  await pause(20)
  await isUp()
  expect(simulator.exchanges()).toHaveLength(2)
  expect(simulator.world.state()).toEqual(before)
})

it('books once when the client leaves without waiting for the answer', async () => {
  const socket = await connect()
  socket.end(Buffer.concat([requestHead(write), body]))
  socket.destroySoon()
  await until(() => booked() === 1)
  await isUp()
  expect(booked()).toBe(1)
})

it('answers a request that comes byte by byte, and others meanwhile', async () => {
  const socket = await connect()
  const answers = readAnswers(socket, [false])
  const bytes = Buffer.concat([requestHead(write), body])
  for (let at = 0; at < bytes.length; at++) {
    socket.write(bytes.subarray(at, at + 1))
    if (at % 50 === 0) await pause(1)
  }
  await isUp()
  expect((await answers).map(({ status }) => status)).toEqual([201])
})

it('answers pipelined requests in their order', async () => {
  const socket = await connect()
  const all = Array.from({ length: 30 }, (_, index) => reads[index % reads.length] ?? read)
  const answers = readAnswers(
    socket,
    all.map(() => false),
  )
  socket.write(Buffer.concat([...all.map(requestHead), requestHead(write), body]))
  const alone = await Promise.all(reads.map((request) => sendRaw(server.port, request)))
  for (const [index, answer] of (await answers).entries()) {
    const same = alone[index % reads.length]
    expect(answer.status).toBe(200)
    expect(answer.body.length).toBe(same?.body.length)
  }
  await until(() => booked() === 1)
})

it('answers a good request before refusing the rubbish that follows on the same connection', async () => {
  const socket = await connect()
  const answers = readAnswers(socket, [false])
  socket.write(Buffer.concat([requestHead(read), Buffer.from('\u0001\u0002 rubbish\r\n\r\n')]))
  expect((await answers)[0]?.status).toBe(200)
  await isUp()
})

it('refuses what is no HTTP with 400 and too long a head with 431', async () => {
  const rubbish = await connect()
  const refused = readAnswers(rubbish, [false])
  rubbish.write('\u0016\u0003\u0001 hello\r\n\r\n')
  expect((await refused)[0]?.status).toBe(400)

  const endless = await connect()
  const tooLong = readAnswers(endless, [false])
  endless.write(`GET /?${'x'.repeat(300 * 1024)} HTTP/1.1\r\n\r\n`)
  expect((await tooLong)[0]?.status).toBe(431)
  await isUp()
})

it('answers HEAD as GET, without the body', async () => {
  for (const request of reads) {
    const whole = await sendRaw(server.port, request)
    const head = await sendRaw(server.port, { ...request, method: 'HEAD' })
    expect(head.headers).toEqual(whole.headers)
    expect(head.headers['content-length']).toBe(String(whole.body.length))
    expect(head.body.length).toBe(0)
  }
})

it('asks for the body when the client waits for 100-continue', async () => {
  const socket = await connect()
  const goOn = readAnswers(socket, [false])
  socket.write(requestHead({ ...write, headers: { ...write.headers, Expect: '100-continue' } }))
  expect((await goOn)[0]?.status).toBe(100)
  const answers = readAnswers(socket, [false])
  socket.write(body)
  expect((await answers)[0]?.status).toBe(201)
})

const chunked = (pieces: readonly Buffer[]): Buffer =>
  Buffer.concat([
    requestHead({ ...write, body: undefined, headers: { ...write.headers, 'Transfer-Encoding': 'chunked' } }),
    ...pieces.flatMap((piece) => [Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]),
    Buffer.from('0\r\n\r\n'),
  ])

it('reads a body in chunks', async () => {
  const socket = await connect()
  const answers = readAnswers(socket, [false])
  socket.write(chunked([body.subarray(0, 5), body.subarray(5, 6), body.subarray(6)]))
  expect((await answers)[0]?.status).toBe(201)
})

it('refuses too many chunks', async () => {
  const before = simulator.world.state()
  const socket = await connect()
  const answers = readAnswers(socket, [false])
  socket.write(chunked(Array.from({ length: 40 }, () => Buffer.alloc(MEBIBYTE / 16, ' '))))
  expect((await answers)[0]?.status).toBe(413)
  expect(simulator.world.state()).toEqual(before)
})

it('lets the sender of too large a body read the answer, and use the connection again', async () => {
  const socket = await connect()
  const answers = readAnswers(socket, [false, false, false])
  socket.write(Buffer.concat([requestHead(oversized), Buffer.from(oversized.body ?? [])]))
  socket.write(Buffer.concat([requestHead(write), body, requestHead(read)]))
  expect((await answers).map(({ status }) => status)).toEqual([413, 201, 200])
})

it('answers fetch with 413, again and again', async () => {
  for (let round = 0; round < 5; round++) {
    const { status } = await fetch(`${server.url}${write.target}`, {
      method: 'POST',
      headers: { ...write.headers },
      body: new Uint8Array(4 * MEBIBYTE),
    })
    expect(status).toBe(413)
  }
})

it('cuts off a body without end', async () => {
  const socket = await connect()
  let closed = false
  socket.on('close', () => {
    closed = true
  })
  socket.on('error', () => {})
  socket.write(requestHead({ ...write, body: undefined, headers: { 'Content-Length': String(1024 * MEBIBYTE) } }))
  const piece = Buffer.alloc(MEBIBYTE, ' ')
  let sent = 0
  for (; sent < 1024 && !closed; sent++) if (!socket.write(piece)) await Promise.race([pause(20), onceDrained(socket)])
  expect(closed).toBe(true)
  expect(sent).toBeLessThan(200)
  await isUp()
})

const onceDrained = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('drain', resolve))

it('takes the host from a request in the absolute form, as proxies get it', async () => {
  for (const { hosts, basePath, sample } of dialects) {
    const host = hosts[0]?.replace('*', 'acme') ?? ''
    for (const authority of [host, `${host.toUpperCase()}:80`, `${host}.`, `user:pass@${host}`]) {
      const answer = await sendRaw(server.port, { ...read, target: `http://${authority}${basePath}${sample}` })
      expect([authority, answer.status]).toEqual([authority, 200])
    }
  }
})

it('breaks off an answer that fails on its way, and answers the next request', async () => {
  function* broken(): Generator<string> {
    yield '{"data":['
    yield 'x'.repeat(100_000)
    throw new Error('broken')
  }
  const handlers = { listBills: () => ({ status: 200, body: { kind: 'stream', parts: broken() } as const }) }
  const dialect = { ...toyDialect, handlers }
  const failing = await listen(createServer(await createEngine({ world: createToyWorld(), dialects: [dialect] })))
  const bills = { method: 'GET', target: '/toy/v0/bills', headers: { 'X-Toy-Key': 'k' } }
  await expect(sendRaw(failing.port, bills)).rejects.toThrow('Closed')
  expect((await sendRaw(failing.port, { ...bills, target: '/' })).status).toBe(200)
  await failing.close()
})

/** Connections in three states of progress: silent, half a head, half a body. */
const drop = async (index: number): Promise<void> => {
  const socket = await open(server.port)
  const head = requestHead(write)
  if (index % 3 === 1) socket.write(head.subarray(0, 30))
  if (index % 3 === 2) socket.write(Buffer.concat([head, body.subarray(0, 10)]))
  socket.on('error', () => {})
  await new Promise<void>((resolve) => {
    socket.on('close', () => resolve())
    if (index % 2 === 0) socket.destroy()
    else socket.resetAndDestroy()
  })
}

it('still answers after 10,000 connections were opened and dropped', async () => {
  const before = simulator.world.state()
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < 10_000) await drop(next++)
  }
  await Promise.all(Array.from({ length: 100 }, worker))
  await isUp()
  expect(simulator.exchanges()).toHaveLength(1)
  expect(simulator.world.state()).toEqual(before)
})
