/** Every door through the shared suite. What a door cannot bring in is named here with the reason. */
import { Buffer } from 'node:buffer'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import express, { type Express } from 'express'
import { setupServer } from 'msw/node'
import { describe } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { createMiddleware } from '../../src/doors/express.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createHandlers } from '../../src/doors/msw.js'
import { createServer } from '../../src/doors/server.js'
import type { Simulator } from '../../src/simulator.js'
import { type Door, type OpenDoor, runDoorSuite, type Step } from './door-suite.js'
import { listen } from './listening.js'
import { type RawAnswer, type RawRequest, sendRaw } from './raw-client.js'

const over = async (listener: RequestListener): Promise<OpenDoor> => {
  const server = await listen(createHttpServer({ maxHeaderSize: 256 * 1024 }, listener))
  return { send: (request) => sendRaw(server.port, request), close: server.close }
}

const app =
  (build: (app: Express, simulator: Simulator) => void) =>
  (simulator: Simulator): Promise<OpenDoor> => {
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

const throughMsw = async ({ method, target, headers = {}, body }: RawRequest): Promise<RawAnswer> => {
  const { Host: _, ...others } = headers
  const init = { method, headers: others, ...(body && { body: new Uint8Array(body) }) }
  return toRawAnswer(await fetch(toVendorUrl({ target, headers }), init))
}

const toRawAnswer = async (response: Response): Promise<RawAnswer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: Buffer.from(await response.arrayBuffer()),
})

/** As the vendor's own host would be called; a door for hosts serves nothing beside the APIs. */
const toVendorUrl = ({ target, headers: { Host } = {} }: Pick<RawRequest, 'target' | 'headers'>): string => {
  if (Host) return `https://${Host}${target}`
  const [, name = '', rest = ''] = /^\/([^/?]*)(.*)$/s.exec(target) ?? []
  const dialect = dialects.find((one) => one.name === name)
  return `https://${dialect?.hosts[0]?.replace('*', 'acme')}${rest}`
}

/** What stands beside an API below its prefix has no place on the vendor's host. */
const besideAnApi = ({ target, headers }: Step): string | null =>
  headers?.Host || dialects.some(({ name, basePath }) => target.startsWith(`/${name}${basePath}`))
    ? null
    : 'the vendor\u2019s host serves nothing beside the API'

const throughFetch = async (simulator: Simulator, request: RawRequest): Promise<RawAnswer> => {
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
    name: 'MSW, called by fetch',
    skip: (step) => step.socketOnly ?? besideAnApi(step),
    open: async (simulator) => {
      const server = setupServer(...createHandlers(simulator))
      server.listen({ onUnhandledRequest: 'error' })
      return { send: throughMsw, close: async () => server.close() }
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
