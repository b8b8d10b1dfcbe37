/** What the stand-in says about itself: to a person, to a program, and a line to paste that works. */
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Key } from '../../src/core/keys.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createEngine } from '../../src/engine/engine.js'
import { curlLine } from '../../src/site/curl-line.js'
import { type Description, describe as describeSite } from '../../src/site/describe.js'
import { toYaml } from '../../src/site/to-yaml.js'
import { createBooks } from '../doors/books.js'
import { createAsk } from './ask.js'

const create = async (keys: readonly Partial<Key>[] = []) => {
  const world = createBooks({ keys })
  return { world, ask: createAsk(await createEngine({ world, dialects, version: '1', toYaml })) }
}

it('tells a program what is served, and a person the same', async () => {
  const { ask } = await create()
  const { text, headers } = await ask('/')
  const site: Description = JSON.parse(text)
  expect(headers['content-type']).toBe('application/json')
  expect(site).toMatchObject({ name: 'proforma', scenario: 'books', now: '2026-01-05T09:00:00Z', invoices: 5 })
  const page = await ask('/', { accept: 'text/html,application/xhtml+xml' })
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  for (const { title, base, operations } of site.dialects)
    for (const shown of [title, base, ...operations.map(({ path }) => path)]) expect(page.text).toContain(shown)
})

it('takes nothing from the request as HTML', async () => {
  const { ask } = await create()
  const { text } = await ask('/', { accept: 'text/html', host: '"><script>alert(1)</script>' })
  expect(text).not.toContain('<script>')
})

it('gives every sample a key that may send it', async () => {
  const keys: readonly Partial<Key>[] = [
    { token: 'expired', expiresAt: 0 },
    { token: 'poor', plan: 'starter' },
    { token: 'narrow', scopes: ['nothing'] },
    { token: 'flagless', flags: [], scopes: ['sales'] },
    { token: 'full' },
  ]
  const { ask, world } = await create(keys)
  const site = describeSite({ world, dialects, version: '' }, '')
  for (const { sample } of site.dialects) {
    const sent = Object.fromEntries(Object.entries(sample.headers).map(([name, value]) => [name.toLowerCase(), value]))
    expect((await ask(sample.path, sent)).status).toBe(200)
  }
})

it('quotes what a shell would take apart', () => {
  const line = curlLine({ path: "/a?b='c'&d=$e", headers: { 'X-Key': "it's" } }, 'http://localhost')
  expect(line).toBe(String.raw`curl -H 'X-Key: it'\''s' 'http://localhost/a?b='\''c'\''&d=$e'`)
})

it('serves the effective spec with this server first, mount and language included', async () => {
  const { ask } = await create()
  for (const { name, basePath } of dialects) {
    const { text } = await ask(`/${name}/openapi.json`, {}, { mount: '/mock' })
    const spec = JSON.parse(text)
    expect(spec.servers[0].url).toBe(`/mock/${name}${basePath}`)
    const yaml = await ask(`/${name}/openapi.yaml`, {}, { mount: '/mock' })
    expect(yaml.headers['content-type']).toBe('application/yaml')
    expect(parse(yaml.text)).toEqual(spec)
  }
})

it('serves the spec under the readings of the world that the key opens', async () => {
  const changed = dialects.flatMap(({ readings }) => {
    const reading = readings.find(({ switchable, options }) => switchable && options.some(({ overlay }) => overlay))
    const option = reading?.options.find(({ overlay }) => overlay)
    return reading && option ? [[reading.id, option.id] as const] : []
  })
  const simulator = await createEngine({ world: createBooks(), dialects })
  const world = createBooks({ keys: [{ token: 'other' }], readings: Object.fromEntries(changed) })
  await simulator.worlds.add({ name: 'other', world })
  const ask = createAsk(simulator)
  expect(changed).toHaveLength(dialects.length)
  for (const { name } of dialects) {
    const spec = async (headers = {}) => (await ask(`/${name}/openapi.json`, headers)).text
    expect(await spec({ authorization: 'Bearer other' })).not.toBe(await spec())
    expect(await spec({ authorization: 'Bearer any' })).toBe(await spec())
  }
})

it('answers 404 with what is served, and 405 with what is allowed, as JSON', async () => {
  const { ask } = await create()
  const missing = await ask('/favicon.ico')
  expect([missing.status, JSON.parse(missing.text).served]).toEqual([
    404,
    dialects.map(({ name, basePath }) => `/${name}${basePath}`),
  ])
  const wrong = await ask('/', {}, { method: 'DELETE' })
  expect([wrong.status, wrong.headers.allow, wrong.headers['content-type']]).toEqual([
    405,
    'GET, HEAD',
    'application/json',
  ])
})
