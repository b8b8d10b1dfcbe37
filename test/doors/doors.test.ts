/** Every door through the shared suite. What a door cannot bring in is named here with the reason. */
import { Buffer } from 'node:buffer'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import express, { type Express } from 'express'
import { type Dispatcher, request as undici } from 'undici'
import { describe } from 'vitest'
import { createMiddleware } from '../../src/doors/express.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createServer } from '../../src/doors/server.js'
import { createDispatcher } from '../../src/doors/undici.js'
import type { Engine } from '../../src/engine/engine.js'
import { type Door, type OpenDoor, runDoorSuite, type Step } from './door-suite.js'
import { listen } from './listening.js'
import { type RawAnswer, type RawRequest, sendRaw } from './raw-client.js'
import { notAtVendorHost, toRawAnswer, toVendorUrl } from './vendor-host.js'

const over = async (listener: RequestListener): Promise<OpenDoor> => {
  const server = await listen(createHttpServer({ maxHeaderSize: 256 * 1024 }, listener))
  return { send: (request) => sendRaw(server.port, request), close: server.close }
}

const app =
  (build: (app: Express, simulator: Engine) => void) =>
  (simulator: Engine): Promise<OpenDoor> => {
    const built = express()
    build(built, simulator)
    return over(built)
  }

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The parser answers these itself, before any route of the app sees them. */
const refusedByParser = ({ headers = {}, body }: Step): string | null => {
  if (!body || headers['Content-Type'] !== 'application/json') return null
  if (body.byteLength > 1024 * 1024) return 'express.json() refuses a body above its own limit'
  const text = Buffer.from(body).toString()
  if (!isJson(text)) return 'express.json() refuses broken JSON'
  return text.includes('\ufffd') ? 'express.json() replaces broken UTF-8' : null
}

const throughUndici = async (dispatcher: Dispatcher, { method, target, headers = {}, body }: RawRequest) => {
  const { Host: _, ...others } = headers
  const url = toVendorUrl({ target, headers })
  const answer = await undici(url, { dispatcher, method: method as 'GET', headers: others, body: body ?? null })
  const text = Buffer.from(await answer.body.arrayBuffer())
  return { status: answer.statusCode, headers: answer.headers as Record<string, string>, body: text }
}

const throughFetch = async (simulator: Engine, request: RawRequest): Promise<RawAnswer> => {
  const { method, target, headers = {}, body } = request
  const { Host: host = '127.0.0.1', ...others } = headers
  const init = { method, headers: others, ...(body && { body: new Uint8Array(body) }) }
  const response = await createFetch(simulator)(`http://${host}${target}`, init)
  return toRawAnswer(response)
}

const doors: readonly Door[] = [
  {
    name: 'createServer',
    servesSite: true,
    open: async (simulator) => {
      const server = await listen(createServer(simulator))
      return { send: (request) => sendRaw(server.port, request), close: server.close }
    },
  },
  {
    name: 'fetch',
    servesSite: true,
    skip: ({ socketOnly }) => socketOnly ?? null,
    open: async (simulator) => ({
      send: (request) => throughFetch(simulator, request),
      close: async () => {},
    }),
  },
  {
    name: 'undici, called by request',
    skip: notAtVendorHost,
    open: async (simulator) => {
      const dispatcher = createDispatcher(simulator)
      return { send: (request) => throughUndici(dispatcher, request), close: () => dispatcher.close() }
    },
  },
  {
    name: 'node:http with the middleware',
    servesSite: true,
    open: (simulator) => {
      const answer = createMiddleware(simulator)
      return over((req, res) => answer(req, res))
    },
  },
  {
    name: 'node:http with the middleware and something behind it',
    open: (simulator) => {
      const answer = createMiddleware(simulator)
      return over((req, res) => answer(req, res, () => res.writeHead(418).end()))
    },
  },
  { name: 'Express at the root', open: app((built, simulator) => built.use(createMiddleware(simulator))) },
  {
    name: 'Express on a path',
    mount: '/mock/deep',
    open: app((built, simulator) => built.use('/mock/deep', createMiddleware(simulator))),
  },
  {
    name: 'Express before express.json()',
    open: app((built, simulator) => built.use(createMiddleware(simulator)).use(express.json())),
  },
  {
    name: 'Express behind express.json()',
    skip: refusedByParser,
    open: app((built, simulator) =>
      built.use(express.json({ limit: '1mb', strict: false })).use(createMiddleware(simulator)),
    ),
  },
]

for (const door of doors) describe(door.name, () => runDoorSuite(door))
