/**
 * The shared suite of the doors: one long conversation that has to give the same bytes through each of them. It names no vendor;
 * what is said stands in the tables of bad input and in what the dialects tell about themselves.
 */
import { Buffer } from 'node:buffer'
import { beforeAll, expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { createServer } from '../../src/doors/server.js'
import { createEngine, type Engine } from '../../src/engine/engine.js'
import { toYaml } from '../../src/site/to-yaml.js'
import { readTable, toRawRequest } from './bad-input-rows.js'
import { type BooksOptions, createBooks } from './books.js'
import { listen } from './listening.js'
import { type RawAnswer, type RawRequest, sendRaw } from './raw-client.js'

export type Step = RawRequest & {
  readonly name: string
  /** Why no `fetch` can send it. */
  readonly socketOnly?: string | undefined
}

export type OpenDoor = {
  readonly send: (request: RawRequest) => Promise<RawAnswer>
  readonly close: () => Promise<void>
}

export type Door = {
  readonly name: string
  /** Where the dialects are found below; empty at the root. */
  readonly mount?: string
  /** Where nothing else stands in front, the pages about the stand-in itself are served too. */
  readonly servesSite?: boolean
  /** The options are those of the simulator's books, for a door that cannot take the simulator itself in. */
  readonly open: (simulator: Engine, options: BooksOptions) => Promise<OpenDoor>
  /** Why a step cannot come through this door; null when it can. */
  readonly skip?: (step: Step) => string | null
}

const tables = dialects.map(readTable)

const badInput: readonly Step[] = tables.flatMap(({ dialect, rows, headers }) =>
  rows
    .filter(({ under }) => under === undefined)
    .map((row) => ({
      ...toRawRequest(row, dialect, headers),
      name: `${dialect.name}: ${row.name}`,
      socketOnly: row.socketOnly,
    })),
)

const get = (name: string, target: string, headers: Readonly<Record<string, string>> = {}): Step => ({
  name,
  method: 'GET',
  target,
  headers,
})

const local = 'http://localhost:5173'
const preflight = (origin: string) => ({
  Origin: origin,
  'Access-Control-Request-Method': 'PUT',
  'Access-Control-Request-Headers': 'authorization,content-type',
})

const aboutDialects: readonly Step[] = tables.flatMap(({ dialect: { name, basePath, sample, hosts }, headers }) => {
  const path = `/${name}${basePath}${sample}`
  const host = hosts[0]?.replace('*', 'acme') ?? ''
  const spec = `/${name}/openapi`
  return [
    get(`${name}: sample`, path, headers),
    get(`${name}: sample for a page on this machine`, path, { ...headers, Origin: local }),
    get(`${name}: sample for a page elsewhere`, path, { ...headers, Origin: 'https://evil.example' }),
    get(`${name}: without a key, for a page on this machine`, path, { Origin: local }),
    { name: `${name}: preflight`, method: 'OPTIONS', target: path, headers: preflight(local) },
    {
      name: `${name}: preflight of a page elsewhere`,
      method: 'OPTIONS',
      target: path,
      headers: preflight('https://evil.example'),
    },
    get(`${name}: by host`, `${basePath}${sample}`, { ...headers, Host: host }),
    get(`${name}: unknown path by host`, '/elsewhere', { ...headers, Host: `${host.toUpperCase()}:443` }),
    get(`${name}: spec`, `${spec}.json`),
    get(`${name}: spec in YAML`, `${spec}.yaml`),
    get(`${name}: spec in German`, `${spec}.json?lang=de`),
    get(`${name}: spec in no language`, `${spec}.yaml?lang=constructor`),
    { name: `${name}: HEAD of the spec`, method: 'HEAD', target: `${spec}.json` },
    { name: `${name}: POST of the spec`, method: 'POST', target: `${spec}.json`, body: Buffer.from('{}') },
    get(`${name}: what is served`, `/${name}`),
    get(`${name}: what is served, for a person`, `/${name}/`, { Accept: 'text/html' }),
    get(`${name}: beside the API`, `/${name}/nothing`, headers),
  ]
})

const aboutSite: readonly Step[] = [
  get('all that is served', '/'),
  get('all that is served, for a person', '/', { Accept: 'text/html,*/*' }),
  { name: 'HEAD of all that is served', method: 'HEAD', target: '/' },
  get('nothing that is served', '/nothing'),
  { name: 'a POST to nothing', method: 'POST', target: '/nothing', body: Buffer.from('{}') },
]

/** Whole lists, above the number of rows from which on they are streamed. */
const streams: readonly Step[] = tables.flatMap(({ dialect: { name, basePath, operations }, headers }) =>
  operations
    .filter(({ method, path }) => method === 'GET' && !path.includes('{'))
    .flatMap(({ path }) => {
      const target = `/${name}${basePath}${path}?limit=5000`
      return [
        get(`${name}: all of ${path}`, target, headers),
        { name: `${name}: HEAD of all`, method: 'HEAD', target, headers },
      ]
    }),
)

/** What the connection and an app around us add. */
const TRANSPORT = ['connection', 'keep-alive', 'transfer-encoding', 'x-powered-by']

type Heard = { readonly name: string; readonly status: number; readonly headers: object; readonly body: string }

/** Where the door is mounted stands in some answers; all that is compared is what it would say at the root. */
const toHeard = ({ name, method }: Step, mount: string, { status, headers, body }: RawAnswer): Heard => {
  const unknown = method === 'HEAD' ? [...TRANSPORT, 'content-length'] : TRANSPORT
  const own = Object.entries(headers).filter(([header]) => !unknown.includes(header))
  const text = body.toString('latin1')
  const moved = mount === '' ? text : text.replaceAll(`${mount}/`, '/')
  const sized = moved === text ? own : own.map(([header, value]) => [header, resized(header, value, text, moved)])
  return { name, status, headers: Object.fromEntries(sized), body: moved }
}

/** The length that the body would have without the mount; the true one was checked by reading the body. */
const resized = (header: string, value: string, text: string, moved: string): string =>
  header === 'content-length' ? String(Number(value) - text.length + moved.length) : value

const kept = new Map<string, ReturnType<typeof createBooks>>()

/** Filling the books takes longer than reading them. */
const booksOf = (options: BooksOptions): ReturnType<typeof createBooks> => {
  const key = JSON.stringify(options)
  const books = kept.get(key) ?? createBooks(options)
  kept.set(key, books)
  return books
}

const converse = async (door: Door, steps: readonly Step[], options: BooksOptions = {}): Promise<readonly Heard[]> => {
  const faults: unknown[] = []
  const world = booksOf(options).fork('books')
  const simulator = await createEngine({
    world,
    dialects,
    version: '0',
    toYaml,
    onError: (error) => faults.push(error),
  })
  const { send, close } = await door.open(simulator, options)
  const heard: Heard[] = []
  const { mount = '' } = door
  for (const step of steps) heard.push(toHeard(step, mount, await send({ ...step, target: `${mount}${step.target}` })))
  await close()
  expect(faults).toEqual([])
  return heard
}

/** A server of its own: what every other door is compared with. */
const reference: Door = {
  name: 'server',
  open: async (simulator) => {
    const server = await listen(createServer(simulator))
    return { send: (request) => sendRaw(server.port, request), close: server.close }
  },
}

const references = new Map<string, ReturnType<typeof converse>>()

const converseWithReference = (steps: readonly Step[], options: BooksOptions = {}): ReturnType<typeof converse> => {
  const key = steps.map(({ name }) => name).join('\n')
  const known = references.get(key) ?? converse(reference, steps, options)
  references.set(key, known)
  return known
}

const MANY = 2100

const stepsFor = ({ skip = () => null, servesSite = false }: Door): readonly Step[] =>
  [...badInput, ...aboutDialects, ...(servesSite ? aboutSite : [])].filter((step) => skip(step) === null)

/** Runs the conversation through a door and through a server of its own, and holds them equal. */
export const runDoorSuite = (door: Door): void => {
  const steps = stepsFor(door)
  let heard: readonly Heard[] = []
  let expected: readonly Heard[] = []

  beforeAll(async () => {
    expected = await converseWithReference(steps)
    heard = await converse(door, steps)
  })

  it(`${door.name}: gives the same bytes as a server of its own to ${steps.length} requests`, () => {
    expect(heard).toHaveLength(steps.length)
    for (const [index, answer] of heard.entries()) expect(answer).toEqual(expected[index])
  })

  it(`${door.name}: gives the same bytes where lists are so long that they are streamed`, async () => {
    const books = { invoices: MANY }
    const [whole, same] = [await converse(door, streams, books), await converseWithReference(streams, books)]
    for (const [index, answer] of whole.entries()) expect(answer).toEqual(same[index])
    expect(whole.filter(({ body }) => body.length > MANY * 100).length).toBeGreaterThanOrEqual(dialects.length)
  })
}
