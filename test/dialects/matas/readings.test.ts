/** Readings that only show in the whole: where the API lives, what numbers look like, which refusal wins. */
import { expect, test } from 'vitest'
import { openKey } from '../../../src/core/keys.js'
import { dialect } from '../../../src/dialects/matas/index.js'
import { createFetch } from '../../../src/doors/fetch.js'
import { createEngine } from '../../../src/engine/engine.js'
import { createSend, createTestWorld } from '../harness.js'
import { createShelf, draft, run } from './books.js'

const accept = { accept: 'application/json' }

const createAsk = async () => {
  const keys = [openKey('pf_all'), { ...openKey('pf_none'), scopes: [] }]
  const world = createTestWorld(dialect, { keys, readings: { M18: 'not-acceptable' } })
  const send = createFetch(await createEngine({ world, dialects: [dialect] }))
  return async (path: string, headers: Record<string, string>, method = 'GET') =>
    (await send(`https://api.matas.nl${path}`, { method, headers })).status
}

test('lives below /api on its host, not at the root (M17)', async () => {
  const ask = await createAsk()
  const headers = { ...accept, authorization: 'Bearer pf_all' }
  expect(await ask('/api/invoices', headers)).toBe(200)
  expect(await ask('/invoices', headers)).toBe(404)
})

test('takes an invoice number as it is, whatever its form (M29)', () => {
  const world = createShelf()
  const id = draft(world)
  run(world, { do: 'sendInvoice', invoiceId: id, number: 'Nr. 7/ä' })
  const { json } = createSend(dialect, world)('GET', '/invoice/Nr.%207%2F%C3%A4', { headers: accept })
  expect(json).toMatchObject({ invoice_number: 'Nr. 7/ä' })
})

test('refuses from outside in: route, Accept, token, scope, number (M32)', async () => {
  const ask = await createAsk()
  const wrong = { accept: 'text/html' }
  expect(await ask('/api/nothing', wrong)).toBe(404)
  expect(await ask('/api/invoices', wrong, 'DELETE')).toBe(405)
  expect(await ask('/api/invoice/unknown', wrong)).toBe(406)
  expect(await ask('/api/invoice/unknown', { ...accept, authorization: 'Bearer pf_wrong' })).toBe(401)
  expect(await ask('/api/invoice/unknown', { ...accept, authorization: 'Bearer pf_none' })).toBe(403)
  expect(await ask('/api/invoice/unknown', { ...accept, authorization: 'Bearer pf_all' })).toBe(404)
})
