/** Nobody drives the control API who should not: no web page by any way, and from elsewhere only who knows the token. */
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listeningStandIn, readList, type StandIn, standIn } from './stand-in.js'

let own: StandIn
beforeAll(async () => {
  own = await listeningStandIn()
})
afterAll(() => own.close())

type Raw = { readonly status: number; readonly body: string; readonly headers: Readonly<Record<string, unknown>> }

/** Sends any headers, also those that `fetch` sets itself. */
const send = (
  { url }: StandIn,
  headers: Readonly<Record<string, string>>,
  { method = 'GET', path = '/_proforma/worlds', body = '' } = {},
): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(`${url}${path}`, { method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text, headers: response.headers }))
    })
    request.on('error', reject).end(body)
  })

it('answers as the loopback, whatever it is called', async () => {
  for (const host of [
    'localhost',
    'localhost:1',
    'LOCALHOST',
    'tests.localhost',
    '127.0.0.1',
    '127.1.2.3:80',
    '[::1]:9',
  ])
    expect([host, (await send(own, { host })).status]).toEqual([host, 200])
})

it('answers under no other name, so that none can be rebound to it', async () => {
  const names = ['evil.example', '10.0.0.1', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:4747']
  for (const host of names) expect([host, (await send(own, { host })).status]).toEqual([host, 403])
})

it('takes nothing from a page of another origin, a preflight notwithstanding', async () => {
  const { host } = new URL(own.url)
  const origins = ['http://evil.example', 'null', 'http://localhost:3000', `http://${host}.evil.example`, 'file://']
  for (const origin of origins)
    for (const method of ['GET', 'POST', 'DELETE'])
      expect([origin, (await send(own, { origin }, { method })).status]).toEqual([origin, 403])
  expect((await send(own, { origin: own.url })).status).toBe(200)
})

it('takes nothing that a form could send', async () => {
  const types = [
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'text/plain',
    'text/plain; application/json',
  ]
  const before = own.simulator.worlds.all().length
  for (const type of [...types, ''])
    for (const path of ['/_proforma/worlds', '/_proforma/worlds/main/reset'])
      expect((await send(own, { 'content-type': type }, { method: 'POST', path, body: '{}' })).status).toBe(415)
  expect(own.simulator.worlds.all().length).toBe(before)
})

it('is not reached through a vendor’s host', async () => {
  for (const { hosts } of own.simulator.dialects)
    for (const host of hosts) {
      const { status, body } = await send(own, { host: host.replace('*', 'demo') })
      expect([status, body.includes('worlds')]).toEqual([404, false])
    }
})

it('asks for its token where it has one, and for all of it', async () => {
  const guarded = await standIn({ control: { token: 'a-long-token' } })
  const ask = (authorization?: string) =>
    guarded.ask('GET', '/worlds', undefined, authorization === undefined ? {} : { authorization })
  for (const wrong of [
    undefined,
    '',
    'Bearer',
    'Bearer a-long-tokem',
    'Bearer a-long-tokena-long-token',
    'a-long-token',
  ])
    expect((await ask(wrong)).status).toBe(401)
  expect((await ask()).headers.get('www-authenticate')).toContain('Bearer')
  expect((await ask('Bearer a-long-token')).status).toBe(200)
  for (const path of ['/health', '/openapi.json', '/nothing']) expect((await guarded.ask('GET', path)).status).toBe(401)
})

it('answers under further names that it is given, and under addresses where it listens on all', async () => {
  const named = await standIn({ control: { allowedHosts: ['proforma', 'fe80::1'] } })
  const status = async (host: string, standing = named) =>
    (await standing.simulator.fetch(`http://${host}/_proforma/health`)).status
  expect(await Promise.all(['proforma:4747', '[fe80::1]:80', 'other', '10.0.0.1'].map((host) => status(host)))).toEqual(
    [200, 200, 403, 403],
  )
  const anywhere = await standIn({ control: { allowedHosts: ['0.0.0.0'], token: 't' } })
  expect(await status('10.0.0.1', anywhere)).toBe(401)
  expect(await status('evil.example', anywhere)).toBe(403)
})

it('is not there where it is switched off', async () => {
  const without = await standIn({ control: false })
  expect((await without.fetch('/_proforma/worlds')).status).toBe(404)
})

it('leaves paths alone that only begin like its own', async () => {
  const response = await own.fetch('/_proformance')
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json'])
})

it('makes closed worlds in a closed stand-in, so that keys of forks are not open either', async () => {
  const closed = await standIn({ closed: true, scenario: 'documented' })
  expect((await readList(closed, 'any')).status).toBe(401)
  const { json } = await closed.ask('POST', '/worlds/main/forks', { tenant: 'demo', keys: [] })
  expect(json.world.closed).toBe(true)
  const { token } = (await closed.ask('POST', '/worlds/main/keys', {})).json
  expect((await readList(closed, token)).status).toBe(200)
})

it('keeps answers out of caches', async () => {
  expect((await send(own, {})).headers['cache-control']).toBe('no-store')
})
