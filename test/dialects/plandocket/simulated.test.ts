/** What only shows when requests come through the whole simulator: methods, keys, content types, sizes, limits. */
import { describe, expect, test } from 'vitest'
import { createWorld } from '../../../src/core/create-world.js'
import { type Key, openKey } from '../../../src/core/keys.js'
import { dialect } from '../../../src/dialects/plandocket/index.js'
import { createFetch } from '../../../src/doors/fetch.js'
import { createEngine } from '../../../src/engine/engine.js'
import { germanSeller } from '../harness.js'
import { createBooks, paid, sent } from './books.js'

const BASE = 'http://localhost/plandocket/api/v1'

const createApi = async (keys: readonly Key[] = [], readings: Readonly<Record<string, string>> = {}) => {
  const books = createBooks(readings)
  paid(books, sent(books), 40000)
  const now = Date.parse('2026-01-05T09:59:00Z')
  const seed = { name: 'test', seed: 1, now, seller: germanSeller, keys, readings: {}, state: books.state() }
  const world = createWorld({ seed, readings: books.readings })
  const simulator = await createEngine({ world, dialects: [dialect] })
  const fetch = createFetch(simulator)
  const api = (target: string, init: RequestInit = {}, token = 'any') =>
    fetch(`${BASE}${target}`, { ...init, headers: { authorization: `Bearer ${token}`, ...init.headers } })
  return { world, simulator, api }
}

const json = { 'content-type': 'application/json' }
const payment = JSON.stringify({ invoice_number: 'RE-2026-0001', amount: 1 })

test.each([
  ['POST', '/invoices', 'GET, HEAD'],
  ['DELETE', '/invoices/1', 'GET, HEAD, PUT, PATCH'],
  ['PATCH', '/payments', 'GET, HEAD, POST'],
])('%s %s is 405: what is not listed is not there (P12, P34)', async (method, target, allow) => {
  const { api } = await createApi()
  const answer = await api(target, { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow])
  expect(await answer.json()).toEqual({ error: 'The method is not allowed here' })
})

test('HEAD answers as GET without a body', async () => {
  const { api } = await createApi()
  const [head, get] = [await api('/invoices/1', { method: 'HEAD' }), await api('/invoices/1')]
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])(
  'reads a body as JSON under the content type %s too (P43)',
  async (type) => {
    const { api } = await createApi()
    const answer = await api('/payments', { method: 'POST', body: payment, headers: { 'content-type': type } })
    expect(answer.status).toBe(201)
    expect(answer.headers.get('proforma-violations')).toBe(type.startsWith('application/json') ? '0' : '1')
  },
)

test('refuses a body over 1 MiB with 413, and books nothing (P45)', async () => {
  const { world, api } = await createApi()
  const body = JSON.stringify({ invoice_number: 'RE-2026-0001', amount: 1, notes: 'x'.repeat(1024 * 1024) })
  const answer = await api('/payments', { method: 'POST', body, headers: json })
  expect([answer.status, await answer.json()]).toEqual([413, { error: 'The request body is too large' }])
  expect(world.ledger.payments.size).toBe(1)
})

test('keeps notes as one plain text (P36)', async () => {
  const { api } = await createApi()
  const body = JSON.stringify({ notes: 'Zeile eins\nZeile zwei „€“ \u0000 😀' })
  const answer = await api('/invoices/1', { method: 'PATCH', body, headers: json })
  expect(((await answer.json()) as { data: { notes: string } }).data.notes).toBe('Zeile eins\nZeile zwei „€“ \u0000 😀')
})

describe('keys', () => {
  const key = (token: string, rights: Partial<Key>): Key => ({ ...openKey(token), ...rights })

  test('are 401 when they are missing, unknown or expired (errors.en)', async () => {
    const expired = key('pf_old', { expiresAt: Date.parse('2026-01-01T00:00:00Z') })
    const { api } = await createApi([expired])
    for (const [token, error] of [
      ['', 'A valid API key is required'],
      ['pf_none', 'A valid API key is required'],
      ['pf_old', 'The API key has expired'],
    ] as const) {
      const answer = await api('/invoices', {}, token)
      expect([answer.status, await answer.json()]).toEqual([401, { error }])
    }
  })

  test('show related data with the scope of the operation alone (P52)', async () => {
    const { api } = await createApi([key('pf_invoices', { scopes: ['invoices'] })])
    expect((await api('/invoices/1?include=payments,contact', {}, 'pf_invoices')).status).toBe(200)
    expect((await api('/payments/1', {}, 'pf_invoices')).status).toBe(403)
  })

  test('may do nothing without a scope (P54)', async () => {
    const { api } = await createApi([key('pf_bare', { scopes: [] })])
    const answer = await api('/invoices', {}, 'pf_bare')
    expect([answer.status, await answer.json()]).toEqual([403, { error: 'The key lacks the scope invoices' }])
  })

  test('are counted by the full hour, each on its own, before rights are looked at (P14, P61)', async () => {
    const limited = { plan: 'standard', requestsPerHour: 2 }
    const { world, api } = await createApi([key('pf_a', limited), key('pf_b', limited)])
    const statuses = []
    for (const token of ['pf_a', 'pf_a', 'pf_a', 'pf_b']) statuses.push((await api('/invoices', {}, token)).status)
    expect(statuses).toEqual([403, 403, 429, 403])
    world.moveTo(Date.parse('2026-01-05T10:00:00Z'))
    expect((await api('/invoices', {}, 'pf_a')).status).toBe(403)
  })

  test('send the announced headers under P16 planned, to a key with a limit only', async () => {
    const limited = key('pf_a', { plan: 'business', requestsPerHour: 2 })
    const { api } = await createApi([limited, key('pf_free', {})], { P16: 'planned' })
    const headers = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']
    const sentTo = async (token: string) => {
      const answer = await api('/invoices/1', {}, token)
      return headers.map((name) => answer.headers.get(name))
    }
    expect(await sentTo('pf_a')).toEqual(['2', '1', '1767607200'])
    expect(await sentTo('pf_free')).toEqual([null, null, null])
  })
})
