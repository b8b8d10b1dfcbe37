/** What a reviewer says to a client of this vendor. */
import { expect, it } from 'vitest'
import { headlineOf } from '../../../src/contract/headline.js'
import { toFindings } from '../../../src/contract/to-findings.js'
import { NO_EVIDENCE } from '../../../src/core/evidence.js'
import { createSimulator } from '../../../src/create-simulator.js'
import { dialect } from '../../../src/dialects/plandocket/index.js'

const headlines = async (target: string, init: RequestInit = {}, readings = {}): Promise<readonly string[]> => {
  const simulator = await createSimulator({ scenario: 'empty', dialects: [dialect], readings })
  const headers = { authorization: 'Bearer key', ...(init.body ? { 'content-type': 'application/json' } : {}) }
  await simulator.fetch(`https://acme.plandocket.com/api/v1${target}`, { ...init, headers })
  const lane = simulator.worlds.main.lanes.get(dialect)
  return simulator.exchanges().flatMap((exchange) => (lane ? toFindings(exchange, lane).map(headlineOf) : []))
}

const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) })

it.each<readonly [string, string, RequestInit, string]>([
  [
    'a parameter that is cut short',
    '/invoices?customer_no=K-10023',
    {},
    'unknown parameter "customer_no": did you mean "customer_number"? documented in PlanDocket invoices, Query Parameters',
  ],
  [
    'a parameter that is a guess itself',
    '/invoices?perPage=5',
    {},
    'unknown parameter "perPage": did you mean "per_page"? guessed (P5) from PlanDocket invoices, Query Parameters, silent on paging',
  ],
  [
    'a field',
    '/payments',
    post({ invoice_number: 'RE-1', ammount: 5, amount: 5 }),
    'unknown field "ammount": did you mean "amount"? documented in PlanDocket payments, Request Schema',
  ],
  [
    'a value in the wrong case',
    '/invoices?type=Credit_Note',
    {},
    'invalid parameter "type": did you mean "credit_note"? documented in PlanDocket invoices, Query Parameters, filter `type`',
  ],
  [
    'a date that is none',
    '/payments?date_from=2026-2-3',
    {},
    'invalid parameter "date_from": did you mean "2026-02-03"? guessed (P30) from PlanDocket payments, Request Schema',
  ],
  [
    'an amount as text',
    '/payments',
    post({ invoice_number: 'RE-1', amount: '5' }),
    'invalid field "amount": expected a number, found "5"; documented in PlanDocket payments, Request Schema',
  ],
])('tells %s', async (_, target, init, headline) => {
  const [found, ...others] = await headlines(target, init)
  expect(others).toEqual([])
  expect(found?.startsWith(headline)).toBe(true)
})

it('takes the names that a reading gives', async () => {
  expect(await headlines('/invoices?include=items', {}, { P32: 'brackets' })).toEqual([
    'unknown parameter "include": did you mean "include[]"? documented in PlanDocket invoices, Query Parameters',
  ])
  const [found] = await headlines('/invoices?page=1', {}, { P5: 'none' })
  expect(found).toMatch(/^unknown parameter "page"/)
})

it('has evidence for each parameter and each field of a body', () => {
  const { grounds, operations } = dialect.spec.evidence ?? NO_EVIDENCE
  for (const { id, parameters } of dialect.operations)
    for (const { name, in: place } of parameters)
      expect(grounds[operations[id]?.request[`${place}/${name}`] ?? -1]?.source).toMatch(/ § /)
})
