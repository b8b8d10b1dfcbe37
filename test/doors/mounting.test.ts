/** Inside an app of one's own: what is not for a dialect goes on to the app, with nothing read of it. */
import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { connect, createServer as createHttp2Server } from 'node:http2'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import { expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { createMiddleware, type Middleware } from '../../src/doors/express.js'
import { createEngine } from '../../src/engine/engine.js'
import { createBooks } from './books.js'
import { listen } from './listening.js'
import { type RawAnswer, type RawRequest, sendRaw } from './raw-client.js'

const simulator = await createEngine({ world: createBooks(), dialects })

type Send = (request: Partial<RawRequest> & { readonly target: string }) => Promise<RawAnswer>

const withServer = async (listener: RequestListener, use: (send: Send) => Promise<void>): Promise<void> => {
  const server = await listen(createHttpServer(listener))
  try {
    await use((request) => sendRaw(server.port, { method: 'GET', ...request }))
  } finally {
    await server.close()
  }
}

const withApp = (build: (app: Express, middleware: Middleware) => void, use: (send: Send) => Promise<void>) => {
  const app = express()
  build(app, createMiddleware(simulator))
  return withServer(app, use)
}

const own = (app: Express): Express =>
  app.use(express.json()).use((req, res) => {
    res.status(418).json({ path: req.originalUrl, body: req.body ?? null })
  })

const elsewhere = ['/', '/nothing', '/nothing?a=1', '/%zz', '//x', ...dialects.map(({ name }) => `/${name}s/api`)]
const headers = { Authorization: 'Bearer k', Accept: 'application/json' }

it('passes on whatever is for no dialect', () =>
  withApp(
    (app, middleware) => own(app.use(middleware)),
    async (send) => {
      for (const target of elsewhere) {
        const { status, body } = await send({ target })
        expect([target, status, JSON.parse(body.toString()).path]).toEqual([target, 418, target])
      }
    },
  ))

it('leaves the body of what it passes on to the app', () =>
  withApp(
    (app, middleware) => own(app.use(middleware)),
    async (send) => {
      const answer = await send({
        method: 'POST',
        target: '/nothing',
        headers: { 'Content-Type': 'application/json' },
        body: Buffer.from('{"a":1}'),
      })
      expect(JSON.parse(answer.body.toString()).body).toEqual({ a: 1 })
    },
  ))

it('answers below its mount only, and names the mount in the spec', () =>
  withApp(
    (app, middleware) => own(app.use('/mock', middleware)),
    async (send) => {
      for (const { name, basePath, sample } of dialects) {
        const target = `/${name}${basePath}${sample}`
        expect((await send({ target: `/mock${target}`, headers })).status).toBe(200)
        expect((await send({ target, headers })).status).toBe(418)
        const spec = JSON.parse((await send({ target: `/mock/${name}/openapi.json` })).body.toString())
        expect(spec.servers[0].url).toBe(`/mock/${name}${basePath}`)
      }
      for (const target of ['/mock', '/mock/', '/mock/nothing', '/mocks'])
        expect((await send({ target })).status).toBe(418)
    },
  ))

it('answers every path on a vendor’s host', () =>
  withApp(
    (app, middleware) => own(app.use(middleware)),
    async (send) => {
      for (const { hosts } of dialects) {
        const host = hosts[0]?.replace('*', 'acme') ?? ''
        expect((await send({ target: '/nothing', headers: { Host: host } })).status).toBe(404)
        expect((await send({ target: '/nothing', headers: { Host: `${host}.evil.test` } })).status).toBe(418)
      }
    },
  ))

it('answers over HTTP/2, by prefix and by host', async () => {
  const middleware = createMiddleware(simulator)
  const server = createHttp2Server((req, res) => middleware(req as never, res as never)).listen(0)
  const client = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  for (const { name, basePath, sample, hosts } of dialects)
    for (const [authority, path] of [
      ['localhost', `/${name}${basePath}${sample}`],
      [hosts[0]?.replace('*', 'acme'), `${basePath}${sample}`],
    ]) {
      const stream = client.request({ ':authority': authority, ':path': path, ...headers })
      const [{ ':status': status }] = await once(stream, 'response')
      expect([authority, path, status]).toEqual([authority, path, 200])
      stream.close()
    }
  client.destroy()
  server.close()
})

it('does not wait for a body that something in front has thrown away', () =>
  withServer(
    (req, res) => {
      const middleware = createMiddleware(simulator)
      req.resume().on('end', () => setImmediate(() => middleware(req, res)))
    },
    async (send) => {
      const [dialect] = dialects
      if (!dialect) throw new Error('No dialect.')
      const target = `/${dialect.name}${dialect.basePath}${dialect.sample}`
      const { status } = await send({ target, headers, body: Buffer.from('{"a":1}') })
      expect(status).toBe(200)
    },
  ))

it('takes raw bodies that a parser in front has left', () =>
  withApp(
    (app, middleware) =>
      own(
        app
          .use(express.raw({ type: 'text/x' }))
          .use(express.text({ type: 'text/y' }))
          .use(middleware),
      ),
    async (send) => {
      for (const type of ['text/x', 'text/y', 'text/z'])
        for (const { name, basePath, sample } of dialects) {
          const answer = await send({
            target: `/${name}${basePath}${sample}`,
            headers: { ...headers, 'Content-Type': type },
            body: Buffer.from('{"ä":1}'),
          })
          expect([answer.status, answer.headers['proforma-violations']]).toEqual([200, '1'])
        }
    },
  ))
