/**
 * Every row of the tables of bad input, over a real socket and through the fetch door: what is answered, what is found wrong with
 * it, and that nothing refused leaves half a change behind.
 */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyText } from '../../src/core/body.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import { resolveReadings } from '../../src/core/resolve-readings.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createServer } from '../../src/doors/server.js'
import { createEngine, type Engine } from '../../src/engine/engine.js'
import { createJudge } from '../../src/judge/judge.js'
import { type Row, readTable, toRawRequest } from './bad-input-rows.js'
import { createBooks } from './books.js'
import { type Listening, listen } from './listening.js'
import { type RawRequest, sendRaw } from './raw-client.js'

const tables = dialects.map(readTable)
const faults: unknown[] = []
let worlds: ReadonlyMap<string, ManagedWorld> = new Map()
let current: Engine
let server: Listening

const variantOf = ({ under = {} }: Row): string => JSON.stringify(under)

const freshSimulator = (row: Row): Promise<Engine> => {
  const world = worlds.get(variantOf(row))?.fork('row')
  if (!world) throw new Error(`No world for ${variantOf(row)}.`)
  return createEngine({ world, dialects, onError: (error) => faults.push(error) })
}

beforeAll(async () => {
  const variants = new Set(tables.flatMap(({ rows }) => rows.map(variantOf)))
  worlds = new Map([...variants].map((variant) => [variant, createBooks({ readings: JSON.parse(variant) })]))
  current = await createEngine({ world: createBooks(), dialects })
  const relay: Engine = { ...current, handle: (request) => current.handle(request) }
  server = await listen(createServer(relay))
})

afterAll(() => server.close())

type Seen = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

const overSocket = async (request: RawRequest): Promise<Seen> => {
  const { status, headers, body } = await sendRaw(server.port, request)
  return { status, headers, text: body.toString() }
}

const throughFetch = async (simulator: Engine, { method, target, headers, body }: RawRequest): Promise<Seen> => {
  const init = { method, headers: { ...headers }, ...(body && { body: new Uint8Array(body) }) }
  const response = await createFetch(simulator)(`http://127.0.0.1${target}`, init)
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() }
}

const parseJson = (text: string): unknown => (text === '' ? undefined : JSON.parse(text))

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

const isRead = (method: string): boolean => !['POST', 'PUT', 'PATCH', 'DELETE'].includes(method)

/** What the answer must hold whichever way it came. */
const check = (row: Row, fieldsAt: string | null, { status, headers, text }: Seen): void => {
  const { expect: wanted, request } = row
  expect({ status, violations: headers['proforma-violations'], text }).toMatchObject({
    status: wanted.status,
    violations: wanted.violations?.length.toString(),
  })
  if (request.method === 'HEAD') expect(text).toBe('')
  const json = parseJson(text)
  if (wanted.body !== undefined) expect(json).toEqual(asPattern(wanted.body))
  if (wanted.fields) expect(Object.keys(Object(at(json, fieldsAt ?? ''))).sort()).toEqual(wanted.fields)
  expect(headers).toMatchObject(wanted.headers ?? {})
}

/** An object in the table names some fields and a list some elements; an empty list means empty. */
const asPattern = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.length === 0 ? [] : expect.arrayContaining(value.map(asPattern))
  const inner = Object.entries(value).map(([key, each]) => [key, asPattern(each)])
  return expect.objectContaining(Object.fromEntries(inner))
}

/** Whatever is refused is refused in the words of the spec. */
const checkAgainstSpec = async ({ under = {} }: Row, name: string): Promise<void> => {
  const [exchange] = current.exchanges()
  const dialect = dialects.find((each) => each.name === name)
  if (!exchange?.operation || !dialect) return
  const judge = await judgeOf(name, JSON.stringify(under))
  const operation = judge.operations.find(({ id }) => id === exchange.operation)
  const { status, headers, body } = exchange.reply
  expect(operation && (await judge.response(operation, status, headers, parseJson(bodyText(body))))).toEqual([])
}

const judges = new Map<string, ReturnType<typeof createJudge>>()
const judgeOf = (name: string, variant: string): ReturnType<typeof createJudge> => {
  const key = `${name} ${variant}`
  const dialect = dialects.find((each) => each.name === name)
  if (!dialect) throw new Error(`No dialect ${name}.`)
  const judge = judges.get(key) ?? createJudge(dialect, resolveReadings(dialects, JSON.parse(variant)))
  judges.set(key, judge)
  return judge
}

const pass = async (row: Row, fieldsAt: string | null, name: string, send: () => Promise<Seen>): Promise<void> => {
  current = await freshSimulator(row)
  const before = current.world.state()
  check(row, fieldsAt, await send())
  const [exchange] = current.exchanges()
  expect(exchange?.violations.map(({ code }) => code).sort()).toEqual(row.expect.violations ?? undefined)
  if (row.expect.status >= 400 || isRead(row.request.method)) expect(current.world.state()).toEqual(before)
  await checkAgainstSpec(row, name)
  expect(faults).toEqual([])
  expect(Reflect.get({}, 'status')).toBeUndefined()
}

/** The statuses of all rows under one option, each row over the books that the earlier ones left. */
const passUnder = async (
  { dialect, rows, headers }: (typeof tables)[number],
  id: string,
  option: string,
): Promise<void> => {
  const world = createBooks({ readings: { [id]: option } })
  const simulator = await createEngine({ world, dialects: [dialect], onError: (error) => faults.push(error) })
  for (const row of rows.filter(({ socketOnly, under }) => !socketOnly && !under)) {
    const before = world.state()
    const { status } = await throughFetch(simulator, toRawRequest(row, dialect, headers))
    if (row.expect.reading !== id) expect([row.name, status]).toEqual([row.name, row.expect.status])
    expect(status).toBeLessThan(500)
    if (status >= 400 || isRead(row.request.method)) expect(world.state()).toEqual(before)
  }
  expect(faults).toEqual([])
}

for (const table of tables) {
  const { dialect, rows, fieldsAt, headers } = table
  for (const { id, options, default: usual } of dialect.readings.filter(({ switchable }) => switchable))
    for (const { id: option } of options.filter((each) => each.served && each.id !== usual))
      it(`${dialect.title} answers alike under ${id}=${option}`, () => passUnder(table, id, option))

  it(`names only readings that ${dialect.title} has, and each row once`, () => {
    const known = new Set(dialect.readings.map(({ id }) => id))
    const named = rows.flatMap(({ expect: { reading } }) => reading ?? [])
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  })

  for (const row of rows) {
    const request = toRawRequest(row, dialect, headers)
    it(`${dialect.title} answers ${row.expect.status} to ${row.name}`, async () => {
      await pass(row, fieldsAt, dialect.name, () => overSocket(request))
      if (!row.socketOnly) await pass(row, fieldsAt, dialect.name, () => throughFetch(current, request))
    })
  }
}
