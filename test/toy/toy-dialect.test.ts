/** The core serves a vendor it has never heard of, unchanged. */
import { expect, it } from 'vitest'
import type { Key } from '../../src/core/keys.js'
import { openKey } from '../../src/core/keys.js'
import { createFetch } from '../../src/doors/fetch.js'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from './toy-dialect.js'
import { createToyWorld } from './toy-world.js'

const fetchToy = async (path: string, { token = 'any', keys = [] as readonly Key[], method = 'GET' } = {}) => {
  const simulator = await createEngine({ world: createToyWorld(keys), dialects: [toyDialect] })
  const response = await createFetch(simulator)(`http://localhost${path}`, { method, headers: { 'x-toy-key': token } })
  return { status: response.status, body: await response.json(), headers: response.headers, simulator }
}

it('answers a list and a single one from the ledger', async () => {
  const list = await fetchToy('/toy/v0/bills')
  expect(list.body).toEqual([
    { id: 2, due: '25 JPY' },
    { id: 1, due: '25.41 EUR' },
  ])
  expect((await fetchToy('/toy/v0/bills?currency=JPY')).body).toEqual([{ id: 2, due: '25 JPY' }])
  expect((await fetchToy('/toy/v0/bills/1')).body).toEqual({ id: 1, due: '25.41 EUR' })
})

it('adds up what is due, in one currency', async () => {
  expect((await fetchToy('/toy/v0/due?currency=EUR')).body).toEqual({ due: '25.41 EUR' })
  expect(await fetchToy('/toy/v0/due')).toMatchObject({ status: 400, body: 'invalid' })
})

it('is reached by its own host too', async () => {
  const simulator = await createEngine({ world: createToyWorld(), dialects: [toyDialect] })
  const response = await createFetch(simulator)('https://api.toy.test/v0/bills/2', { headers: { 'x-toy-key': 'any' } })
  expect(await response.json()).toEqual({ id: 2, due: '25 JPY' })
})

it('refuses in the dialect’s own words', async () => {
  expect(await fetchToy('/toy/v0/nothing')).toMatchObject({ status: 404, body: 'no_route' })
  expect(await fetchToy('/toy/v0/bills/9')).toMatchObject({ status: 404, body: 'not_found' })
  expect(await fetchToy('/toy/v0/bills', { method: 'DELETE' })).toMatchObject({
    status: 405,
    body: 'method_not_allowed',
  })
  expect(await fetchToy('/toy/v0/bills', { token: '' })).toMatchObject({ status: 401, body: 'unauthenticated' })
})

it('checks rights and counts requests by what the dialect asks', async () => {
  const keys = [{ ...openKey('pf_few'), scopes: [], requestsPerHour: 2 }]
  expect(await fetchToy('/toy/v0/bills/1', { token: 'pf_few', keys })).toMatchObject({ status: 403, body: 'forbidden' })
  const { status, headers } = await fetchToy('/toy/v0/bills', { token: 'pf_few', keys })
  expect({ status, left: headers.get('x-toy-left') }).toEqual({ status: 200, left: '1' })
})

it('judges requests against the dialect’s operation table', async () => {
  const { headers, simulator } = await fetchToy('/toy/v0/bills?colour=red')
  expect(headers.get('proforma-violations')).toBe('1')
  expect(simulator.exchanges().flatMap(({ violations }) => violations.map(({ code }) => code))).toEqual([
    'unknown-parameter',
  ])
})
