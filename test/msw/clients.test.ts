/** Real calls of the clients that people use to the vendors' own hosts, answered through MSW. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bodyText } from '../../src/core/body.js'
import { createSimulator } from '../../src/create-simulator.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createHandlers } from '../../src/doors/msw.js'
import { readTable } from '../doors/bad-input-rows.js'
import { type Asked, clients } from './clients.js'
import { intercept } from './listening.js'

const simulator = await createSimulator()
let server: ReturnType<typeof intercept>

beforeAll(() => {
  server = intercept(createHandlers(simulator))
})
afterAll(() => server.close())

const base = ({ hosts, basePath }: (typeof dialects)[number]): string =>
  `https://${hosts[0]?.replace('*', 'acme')}${basePath}`

const BODY = JSON.stringify({ notes: 'Grüße aus Köln' })

const questions: readonly (Asked & { readonly name: string })[] = dialects.flatMap((dialect) => {
  const { headers } = readTable(dialect)
  const writes = dialect.operations.filter(({ method, path }) => method === 'POST' && !path.includes('{'))
  return [
    { name: `GET from ${dialect.name}`, method: 'GET', url: `${base(dialect)}${dialect.sample}`, headers },
    ...writes.map(({ path }) => ({
      name: `POST to ${dialect.name}`,
      method: 'POST' as const,
      url: `${base(dialect)}${path}`,
      headers: { ...headers, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(BODY)) },
      body: BODY,
    })),
  ]
})

const cases = clients.flatMap((client) =>
  questions
    .filter(({ method }) => client.only !== 'GET' || method === 'GET')
    .map((question) => ({ title: `${client.name}: ${question.name}`, client, question })),
)

it('asks everything that there is to ask of every client', () => {
  expect(new Set(questions.map(({ method }) => method))).toEqual(new Set(['GET', 'POST']))
  expect(cases.length).toBeGreaterThan(clients.length * dialects.length)
})

it.each(cases)('answers $title', async ({ client, question: { name, ...asked } }) => {
  const url = client.only === 'http' ? asked.url.replace('https:', 'http:') : asked.url
  const before = simulator.exchanges().length
  const { status, text } = await client.send({ ...asked, url })
  const [exchange, ...others] = simulator.exchanges().slice(before)
  expect(others).toEqual([])
  expect(exchange?.operation).not.toBeNull()
  expect(status).toBe(asked.method === 'GET' ? 200 : 422)
  expect({ status, text }).toEqual({ status: exchange?.reply.status, text: bodyText(exchange?.reply.body ?? null) })
  expect(new TextDecoder().decode(exchange?.request.body ?? undefined)).toBe(asked.body ?? '')
})
