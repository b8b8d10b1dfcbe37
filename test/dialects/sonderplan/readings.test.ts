/** Readings that only show in the whole: the client, the prefix, the default fields, which refusal wins. */
import { expect, test } from 'vitest'
import { openKey } from '../../../src/core/keys.js'
import { dialect } from '../../../src/dialects/sonderplan/index.js'
import { createFetch } from '../../../src/doors/fetch.js'
import { createEngine } from '../../../src/engine/engine.js'
import { createTestWorld } from '../harness.js'
import { client, createShelf, rowsOf } from './books.js'

const sampleFields = `id prefix number date date_time_iso due_date due_date_time_iso items groups status project client
  custom_fields terms template_id cloned_id reference currency sub_total discount_total net_total tax_total total
  created_sp_flag created_id created updated_id updated`

test('has all the fields of the sample when none are named (S35)', () => {
  const [row = {}] = rowsOf(client(createShelf())('GET', '/invoice?limit=1'))
  expect(Object.keys(row)).toEqual(sampleFields.split(/\s+/))
})

test('marks a person with p and an organization with o before its id (S21)', () => {
  const clients = rowsOf(client(createShelf())('GET', '/invoice?limit=100')).flatMap((row) => row.client)
  expect(clients.length).toBeGreaterThan(1)
  for (const each of clients as readonly { id: number; uuid: string; type: string }[])
    expect(each.uuid).toBe(`${each.type === 'person' ? 'p' : 'o'}${each.id}`)
})

test('shows the prefix of the seller, which says nothing about the kind (S23)', () => {
  const world = createShelf()
  const prefixes = rowsOf(client(world)('GET', '/invoice?limit=100')).map(({ prefix }) => prefix)
  expect(new Set(prefixes)).toEqual(new Set([world.seller.sequencePrefix]))
})

test('refuses from outside in: route, token, permission, id (S43)', async () => {
  const keys = [openKey('pf_all'), { ...openKey('pf_none'), scopes: [] }]
  const world = createTestWorld(dialect, { keys, readings: { S22: 'not-found' } })
  const send = createFetch(await createEngine({ world, dialects: [dialect] }))
  const ask = async (path: string, token: string, method = 'GET') =>
    (await send(`https://api.sonderplan.com/v2${path}`, { method, headers: { authorization: `Bearer ${token}` } }))
      .status
  expect(await ask('/nothing', 'pf_wrong')).toBe(404)
  expect(await ask('/invoice', 'pf_wrong', 'DELETE')).toBe(405)
  expect(await ask('/invoice?id=999', 'pf_wrong')).toBe(401)
  expect(await ask('/invoice?id=999', 'pf_none')).toBe(403)
  expect(await ask('/invoice?id=999', 'pf_all')).toBe(404)
})
