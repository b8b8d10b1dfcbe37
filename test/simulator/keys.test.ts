/** Who is let in, with which rights and how often. */
import { expect, it } from 'vitest'
import type { Dialect } from '../../src/core/dialect.js'
import { type Key, openKey } from '../../src/core/keys.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createEngine } from '../../src/engine/engine.js'
import { createBooks } from '../doors/books.js'
import { type Asked, createAsk } from './ask.js'

const HOUR = 3_600_000
const START = Date.parse('2026-01-05T09:00:00Z')

type Setup = { readonly keys?: readonly Partial<Key>[]; readonly closed?: boolean; readonly timeSource?: () => number }

type Send = (dialect: Dialect, token: string | null) => Promise<Asked>

const create = async ({ keys = [], closed = false, timeSource }: Setup = {}): Promise<Send> => {
  const world = createBooks({ keys, ...(timeSource && { timeSource }) })
  const ask = createAsk(await createEngine({ world, dialects, closed }))
  return (dialect, token) =>
    ask(`/${dialect.name}${dialect.basePath}${dialect.sample}`, {
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    })
}

const statuses = async (send: Send, token: string | null): Promise<number[]> =>
  Promise.all(dialects.map(async (dialect) => (await send(dialect, token)).status))

const all = (status: number): number[] => dialects.map(() => status)

/** The dialects whose first operation asks for the right. */
const asking = (right: 'scope' | 'flag' | 'plans'): readonly Dialect[] =>
  dialects.filter((dialect) => dialect.operations[0] && dialect.requirements(dialect.operations[0])[right])

it('opens an open world to any key but none, and never to an unknown one that looks made here', async () => {
  const send = await create()
  expect(await statuses(send, 'anything')).toEqual(all(200))
  expect(await statuses(send, 'PF_x')).toEqual(all(200))
  expect(await statuses(send, null)).toEqual(all(401))
  for (const token of ['pf_', 'pf_x', 'pf_0123456789']) expect(await statuses(send, token)).toEqual(all(401))
})

it('opens a world with keys of its own to those only', async () => {
  const send = await create({ keys: [{ token: 'mine' }, { token: 'pf_mine' }] })
  expect(await statuses(send, 'mine')).toEqual(all(200))
  expect(await statuses(send, 'pf_mine')).toEqual(all(200))
  for (const token of ['anything', 'Mine', 'mine2', '__proto__', null])
    expect(await statuses(send, token)).toEqual(all(401))
})

it('opens a closed world to nobody without a key of its own', async () => {
  const send = await create({ closed: true })
  expect(await statuses(send, 'anything')).toEqual(all(401))
})

it('refuses a key from the moment on at which it expires', async () => {
  let now = START
  const send = await create({ keys: [{ token: 'k', expiresAt: START + HOUR }], timeSource: () => now })
  now = START + HOUR - 1
  expect(await statuses(send, 'k')).toEqual(all(200))
  now = START + HOUR
  expect(await statuses(send, 'k')).toEqual(all(401))
})

it('asks for scope, flag and plan, each on its own', async () => {
  const lacking: readonly [right: 'scope' | 'flag' | 'plans', key: Partial<Key>][] = [
    ['scope', { scopes: ['other'] }],
    ['flag', { flags: ['other'] }],
    ['plans', { plan: 'starter' }],
  ]
  for (const [right, key] of lacking) {
    const send = await create({ keys: [{ token: 'k', ...key }] })
    expect(asking(right).length).toBeGreaterThan(0)
    for (const dialect of dialects) {
      const expected = asking(right).includes(dialect) ? 403 : 200
      expect([right, dialect.name, (await send(dialect, 'k')).status]).toEqual([right, dialect.name, expected])
    }
  }
})

/** Dialects whose documentation knows limits. */
const limiting = dialects.filter(
  (dialect) => dialect.hourlyLimit({ ...openKey('k'), requestsPerHour: 3 }, createBooks({})) !== null,
)

it('counts per key and hour of the world’s clock', async () => {
  let now = START
  const keys = [
    { token: 'k', requestsPerHour: 3 },
    { token: 'other', requestsPerHour: 3 },
  ]
  const [dialect] = limiting
  if (!dialect) throw new Error('No dialect has limits.')
  const send = await create({ keys, timeSource: () => now })
  const inHour = async (token: string): Promise<number> => (await send(dialect, token)).status
  expect([await inHour('k'), await inHour('k'), await inHour('k'), await inHour('k')]).toEqual([200, 200, 200, 429])
  expect(await inHour('other')).toBe(200)
  now = START + HOUR - 1
  expect(await inHour('k')).toBe(429)
  now = START + HOUR
  expect(await inHour('k')).toBe(200)
})

it('counts a request that lacks a right, but none without a known key', async () => {
  const send = await create({ keys: [{ token: 'k', requestsPerHour: 1, scopes: [] }] })
  const dialect = asking('scope').find((each) => limiting.includes(each))
  if (!dialect) throw new Error('No dialect has both scopes and limits.')
  expect((await send(dialect, 'unknown')).status).toBe(401)
  expect((await send(dialect, 'k')).status).toBe(403)
  expect((await send(dialect, 'k')).status).toBe(429)
})

it('gives an open key every right and no limit', () => {
  expect(openKey('x')).toMatchObject({ scopes: null, plan: null, flags: null, requestsPerHour: null, expiresAt: null })
})
