/** Pages on this machine may call, all others get no permission; a preflight is answered before any key is looked at. */
import { expect, it } from 'vitest'
import { createEngine } from '../../src/engine/engine.js'
import { toyDialect } from '../toy/toy-dialect.js'
import { createToyWorld } from '../toy/toy-world.js'
import { createAsk } from './ask.js'

const ask = createAsk(await createEngine({ world: createToyWorld(), dialects: [toyDialect], closed: true }))
const local = [
  'http://localhost',
  'http://localhost:5173',
  'https://localhost:8443',
  'http://127.0.0.1:3000',
  'http://[::1]:3000',
  'http://app.localhost:80',
]
const foreign = [
  'https://evil.example',
  'http://localhost.evil.example',
  'http://evil-localhost',
  'http://localhost:1@evil.example',
  'http://127.0.0.1.evil.example',
  'http://127.0.0.10',
  'null',
  'file://',
  '',
]
const preflight = { 'access-control-request-method': 'PUT', 'access-control-request-headers': 'authorization, x-any' }

it.each(local)('lets %s read answers, refusals too', async (origin) => {
  const { status, headers } = await ask('/toy/v0/bills', { origin })
  expect(status).toBe(401)
  expect(headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    vary: 'Origin',
  })
  expect(headers['access-control-expose-headers']).toContain('Proforma-Violations')
})

it.each(local)('answers the preflight of %s without a key', async (origin) => {
  const { status, headers, text } = await ask('/toy/v0/bills', { origin, ...preflight }, { method: 'OPTIONS' })
  expect([status, text]).toEqual([204, ''])
  expect(headers).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'access-control-allow-headers': 'authorization, x-any',
  })
})

it.each(foreign)('gives no permission to "%s"', async (origin) => {
  for (const more of [{}, { method: 'OPTIONS' }]) {
    const { headers } = await ask('/toy/v0/bills', { origin, ...preflight }, more)
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})

it('says nothing of it to those who do not ask', async () => {
  const { headers } = await ask('/toy/v0/bills')
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
})

it('takes an OPTIONS that is no preflight for a wrong method', async () => {
  expect((await ask('/toy/v0/bills', {}, { method: 'OPTIONS' })).status).toBe(405)
})
