/** Random rubbish around what the tables of bad input know: never a fault of ours, never half a change. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Dialect } from '../../src/core/dialect.js'
import type { LedgerState } from '../../src/core/state.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createEngine } from '../../src/engine/engine.js'
import { toRequest } from '../simulator/ask.js'
import { readTable } from './bad-input-rows.js'
import { createBooks } from './books.js'

const RUNS = 1500

const known = [
  '1',
  '2',
  '3',
  '4',
  '5',
  'RE-2026-0001',
  'D-2',
  'GS-2026-0001',
  'EUR',
  'JPY',
  '2026-01-05',
  'paid',
  'id',
  '',
]
const odd = [
  '-1',
  '0',
  '1e3',
  '9007199254740993',
  '__proto__',
  'constructor',
  'NaN',
  '2026-02-30',
  '%',
  '%00',
  'a,b,,c',
  '-',
]
const word = fc.oneof(fc.constantFrom(...known), fc.constantFrom(...odd), fc.string(), fc.string({ unit: 'binary' }))

const fieldsOf = (dialect: Dialect): string[] => [
  ...new Set(readTable(dialect).rows.flatMap(({ request: { json } }) => Object.keys(Object(json)))),
]

const value = fc.oneof(word, fc.double(), fc.integer(), fc.constantFrom(1, 10, 0.01, null, true), fc.jsonValue())

const bodyFor = (dialect: Dialect): fc.Arbitrary<Uint8Array | null> => {
  const fields = fieldsOf(dialect)
  const name = fields.length > 0 ? fc.oneof(fc.constantFrom(...fields), word) : word
  const text = fc.oneof(
    fc.dictionary(name, value, { maxKeys: 6 }).map((object) => JSON.stringify(object)),
    fc.json(),
    fc.string(),
  )
  return fc.oneof(
    fc.constant(null),
    text.map((each) => new TextEncoder().encode(each)),
    fc.uint8Array({ maxLength: 50 }),
  )
}

const queryFor = (dialect: Dialect): fc.Arbitrary<string> => {
  const names = dialect.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))
  const pair = fc.tuple(fc.oneof(fc.constantFrom(...names), word), fc.oneof(word, fc.constantFrom(...names)))
  const text = fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.map(([name, each]) => `${name}=${each}`).join('&'))
  return fc.oneof(text, text.map(encodeURI), fc.string())
}

const pathFor = ({ name, basePath, operations }: Dialect): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...operations.map(({ path }) => path)), word, fc.constantFrom('', '', '', '/', '/x'))
    .map(([path, id, tail]) => `/${name}${basePath}${path.replace(/\{\w+\}/, id)}${tail}`)

const headers = fc.record({
  authorization: fc.constantFrom('Bearer k', 'Bearer k', 'Bearer k', 'Bearer pf_x', 'bearer', ''),
  accept: fc.constantFrom('application/json', '*/*', ';;q=0', 'text/html'),
  'content-type': fc.constantFrom('application/json', 'text/plain', ';', 'application/json; charset=\u00ff'),
})

const method = fc.constantFrom('GET', 'GET', 'GET', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')

/** Whatever was booked: what is paid on an invoice is the sum of its completed payments. */
const checkPaid = ({ invoices, payments }: LedgerState): void => {
  const sums = new Map<number, number>()
  for (const { invoiceId, amount, status } of payments)
    if (status === 'completed') sums.set(invoiceId, (sums.get(invoiceId) ?? 0) + amount)
  expect(invoices.filter(({ id, paid }) => paid !== (sums.get(id) ?? 0))).toEqual([])
}

it.each(dialects)('withstands rubbish: $title', async (dialect) => {
  const faults: unknown[] = []
  const books = createBooks()
  const sent = { method, path: pathFor(dialect), search: queryFor(dialect), headers, body: bodyFor(dialect) }
  const simulator = await createEngine({ world: books, dialects, onError: (error) => faults.push(error) })
  await fc.assert(
    fc.asyncProperty(fc.record(sent), async (request) => {
      const before = books.state()
      const { reply } = await simulator.handle({ ...toRequest('/'), ...request })
      expect(faults).toEqual([])
      expect(reply.status).toBeLessThan(500)
      if (reply.status >= 400 || request.method === 'GET') expect(books.state()).toEqual(before)
      checkPaid(books.state())
    }),
    { numRuns: RUNS },
  )
})
