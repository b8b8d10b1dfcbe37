/** A state that is exported and imported elsewhere answers with the same bytes from every endpoint. */
import { request } from 'node:http'
import { expect, it } from 'vitest'
import { bodyLimit, tellControlLimit } from '../../src/doors/body-limit.js'
import { createRandom } from '../../src/scenarios/random.js'
import { drive } from '../traffic/drive.js'
import type { Planned } from '../traffic/requests.js'
import { listeningStandIn, type Parsed, type StandIn, standIn } from './stand-in.js'

const TOKEN = 'pf_counted'
const MEBIBYTE = 1024 * 1024

type Told = { readonly status: number; readonly headers: string; readonly text: string }

const tell = async ({ fetch }: StandIn, base: string, { method, target, body }: Planned): Promise<Told> => {
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', accept: 'application/json' }
  const response = await fetch(`${base}${target}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { status: response.status, headers: JSON.stringify([...response.headers]), text: await response.text() }
}

/** Sends the same traffic, writes included, to both, and gathers where they differ. */
const compare = async (one: StandIn, other: StandIn): Promise<readonly string[]> => {
  const differences: string[] = []
  for (const dialect of one.simulator.dialects) {
    const { document } = await dialect.spec.load()
    const base = `/${dialect.name}${dialect.basePath}`
    const { neverSucceeded, hasRows } = await drive(document, {
      random: createRandom(7),
      mixes: 6,
      send: async (planned) => {
        const [left, right] = await Promise.all([tell(one, base, planned), tell(other, base, planned)])
        if (JSON.stringify(left) !== JSON.stringify(right)) differences.push(`${planned.method} ${planned.target}`)
        const isJson = left.text.startsWith('{') || left.text.startsWith('[')
        return { status: left.status, value: isJson ? JSON.parse(left.text) : undefined, faults: [] }
      },
    })
    expect({ dialect: dialect.name, neverSucceeded, hasRows }).toMatchObject({ neverSucceeded: [], hasRows: true })
  }
  return differences
}

/** A world in which much has happened: writes, time, counted requests, faults that have struck, other readings. */
const livedIn = async (scenario: string): Promise<StandIn> => {
  const own = await standIn({ scenario })
  await own.ask('POST', '/worlds/main/keys', { token: TOKEN, requestsPerHour: 100_000 })
  await own.ask('POST', '/worlds/main/clock/advance', { by: 'P40D' })
  await own.ask('PATCH', '/worlds/main/readings', { P2: 'unix', P16: 'planned' })
  const lines = [{ title: 'Ünits', quantity: '3', unitPrice: '0.335', taxRate: '7', discount: { percent: '10' } }]
  for (const notes of ['kept', null])
    await own.ask('POST', '/worlds/main/commands', { do: 'draftInvoice', invoice: { contactId: 1, lines, notes } })
  const { invoice } = own.simulator.worlds.main.world.ledger.counters
  await own.ask('POST', '/worlds/main/commands', { do: 'sendInvoice', invoiceId: invoice - 1 })
  await own.ask('POST', '/worlds/main/commands', { do: 'creditInvoice', invoiceId: invoice - 1 })
  await own.ask('POST', '/worlds/main/commands', { do: 'deleteDraft', invoiceId: invoice })
  await own.ask('POST', '/worlds/main/faults', { fault: 'status=503', probability: 0.3 })
  await own.ask('POST', '/worlds/main/faults', { fault: 'status=500', nth: 9 })
  for (const dialect of own.simulator.dialects)
    for (let count = 0; count < 4; count++)
      await tell(own, `/${dialect.name}${dialect.basePath}`, { method: 'GET', target: dialect.sample } as Planned)
  return own
}

it.each(['default', 'scopes', 'supplier', 'post-production'])(
  'brings the lived-in scenario %s back to the byte',
  async (scenario) => {
    const own = await livedIn(scenario)
    const exported = await own.ask('GET', '/worlds/main/state')
    const other = await standIn({ scenario: 'empty' })
    expect((await other.ask('PUT', '/worlds/main/state', exported.json)).status).toBe(200)
    expect({ ...(await other.ask('GET', '/worlds/main/state')).json, name: exported.json.name }).toEqual(exported.json)
    expect(await compare(own, other)).toEqual([])
    const after = await own.ask('GET', '/worlds/main/state')
    const otherAfter = await other.ask('GET', '/worlds/main/state')
    expect(otherAfter.text.replace('"name":"empty"', `"name":"${scenario}"`)).toBe(after.text)
  },
)

it.each(['credit-notes', 'currencies', 'dunning', 'documented'])('takes the scenario %s as it is', async (scenario) => {
  const own = await standIn({ scenario })
  const { json } = await own.ask('GET', '/worlds/main/state')
  const made = await own.ask('POST', '/worlds', { state: json, name: 'copy', keys: [] })
  expect(made.status).toBe(201)
  expect({ ...(await own.ask('GET', '/worlds/copy/state')).json, name: json.name }).toEqual(json)
})

it.each(['0001-01-01', '1899-12-31', '9999-12-31'])('brings back a due date as far off as %s', async (dueDate) => {
  const own = await standIn({ scenario: 'documented' })
  const { main } = own.simulator.worlds
  const [{ id } = { id: 0 }] = main.world.ledger.invoices.select({ where: { is: 'all' }, order: [] }).rows
  main.world.execute({ do: 'changeInvoice', invoiceId: id, dueDate })
  const { json } = await own.ask('GET', '/worlds/main/state')
  expect((await own.ask('PUT', '/worlds/main/state', json)).status).toBe(200)
  expect(own.simulator.worlds.main.world.ledger.invoices.get(id)?.dueDate).toBe(dueDate)
})

it('goes on drawing latencies where the exported world would have', async () => {
  const own = await standIn({ scenario: 'documented' })
  await own.ask('POST', '/worlds/main/faults', { fault: 'latency=10-500' })
  const delays = async ({ simulator }: StandIn): Promise<readonly (number | undefined)[]> => {
    const [dialect] = simulator.dialects
    const path = `/${dialect?.name}${dialect?.basePath}${dialect?.sample.split('?')[0]}`
    const request = { method: 'GET', path, search: '', headers: { authorization: 'Bearer any' }, body: null, mount: '' }
    const seen = []
    for (let count = 0; count < 5; count++) seen.push((await simulator.handle(request)).reply.transport?.delay)
    return seen
  }
  const before = await delays(own)
  const state = (await own.ask('GET', '/worlds/main/state')).json
  const other = await standIn({ scenario: 'empty' })
  await other.ask('PUT', '/worlds/main/state', state)
  const after = await delays(other)
  expect(after).not.toEqual(before)
  expect(after).toEqual(await delays(own))
  const { drawn: _, ...older } = state
  expect((await other.ask('PUT', '/worlds/main/state', older)).status).toBe(200)
})

it('makes a world from a state with the keys of it, elsewhere', async () => {
  const own = await livedIn('documented')
  const state = (await own.ask('GET', '/worlds/main/state')).json
  const other = await standIn({ scenario: 'empty' })
  const made = await other.ask('POST', '/worlds', { state, name: 'brought' })
  expect(made.json.keys).toMatchObject([{ token: TOKEN }])
  expect((await own.ask('POST', '/worlds', { state, name: 'twice' })).status).toBe(409)
  await own.ask('POST', '/worlds/main/forks', { name: 'other', keys: [] })
  expect((await own.ask('PUT', '/worlds/other/state', state)).status).toBe(409)
})

it('keeps a clock running, and leads back to the birth of the world it was imported into', async () => {
  const own = await standIn({ scenario: 'documented', now: 'real' })
  const state = (await own.ask('GET', '/worlds/main/state')).json
  const other = await standIn({ scenario: 'empty' })
  expect((await other.ask('PUT', '/worlds/main/state', state)).json).toMatchObject({ clock: 'running', invoices: 2 })
  expect((await other.ask('POST', '/worlds/main/reset', {})).json).toMatchObject({ clock: 'frozen', invoices: 0 })
})

it('takes a grown world back, over a socket too', async () => {
  const own = await listeningStandIn({ scenario: 'documented' })
  const contactId = own.simulator.worlds.main.world.ledger.contacts.select({ where: { is: 'all' }, order: [] }).rows[0]
    ?.id
  const line = { title: 'x'.repeat(2000), quantity: '1', unitPrice: '1', taxRate: '19' }
  const lines = Array.from({ length: 300 }, () => line)
  for (const notes of ['one', 'two'])
    await own.ask('POST', '/worlds/main/commands', { do: 'draftInvoice', invoice: { contactId, lines, notes } })
  const exported = await own.ask('GET', '/worlds/main/state')
  expect(exported.text.length).toBeGreaterThan(1024 * 1024)
  const other = await standIn({ scenario: 'empty' })
  for (const { ask } of [own, other])
    expect((await ask('PUT', '/worlds/main/state', exported.text)).json).toMatchObject({ invoices: 4 })
  await own.close()
})

it('reads a state far larger than other bodies, and says up to which size and why', async () => {
  const own = await listeningStandIn({ scenario: 'documented' })
  const { text } = await own.ask('GET', '/worlds/main/state')
  const padded = ' '.repeat(40 * MEBIBYTE) + text
  expect((await own.ask('PUT', '/worlds/main/state', padded)).json).toMatchObject({ invoices: 2 })
  const path = '/_proforma/worlds/main/state'
  expect(
    [bodyLimit(path), bodyLimit(path, true), bodyLimit('/_proforma/worlds')].map((bytes) => bytes / MEBIBYTE),
  ).toEqual([256, 32, 32])
  const announced = {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'content-length': String(2 ** 29) },
  }
  const told = await new Promise<string>((resolve, reject) => {
    const sending = request(`${own.url}${path}`, announced, async (answer) => {
      resolve(`${answer.statusCode} ${(JSON.parse((await answer.toArray()).join('')) as Parsed).detail}`)
      sending.destroy()
    })
    sending.on('error', reject).flushHeaders()
  })
  expect(told).toMatch(/^413 The state is larger than the 256 MiB that are read, since it takes .+ memory .+ folder/)
  expect(tellControlLimit(path, true)).toMatch(/32 MiB that are read from another machine/)
  await own.close()
})

const broken: readonly (readonly [string, (document: Parsed) => void, string])[] = [
  ['money that does not add up', ({ state }: Parsed) => state.invoices[0].totals.total++, 'totals of invoice'],
  ['a payment that is not counted', ({ state }: Parsed) => state.payments[0].amount++, 'payments say'],
  ['an invoice for nobody', ({ state }: Parsed) => (state.invoices[0].contactId = 999), 'not there'],
  ['a payment of no invoice', ({ state }: Parsed) => (state.payments[0].invoiceId = 999), 'not there'],
  ['an id that stands twice', ({ state }: Parsed) => state.contacts.push(state.contacts[0]), 'stands twice'],
  [
    'a number that stands twice',
    ({ state }: Parsed) => (state.invoices[1].number = state.invoices[0].number),
    'stands twice',
  ],
  ['a counter that lags behind', ({ state }: Parsed) => (state.counters.invoice = 0), 'given out'],
  ['an unknown time zone', ({ seller }: Parsed) => (seller.timeZone = 'Mars/Olympus'), 'time zone'],
  ['a fault that is none', ({ faults }: Parsed) => faults.push({ id: 'f', fault: 'x', met: 0, struck: 0 }), 'fault'],
  ['an unknown reading', (document: Parsed) => (document.readings.P999 = 'x'), 'P999'],
  ['a newer version', (document: Parsed) => (document.version = 2), 'body.version'],
  ['an unknown field', (document: Parsed) => (document.more = 1), 'body.more'],
  ['a token twice', ({ keys }: Parsed) => keys.push(keys[0], keys[0]), 'token'],
]

it.each(broken)('refuses a state with %s, and leaves the world as it is', async (_, damage, words) => {
  const own = await livedIn('documented')
  const before = await own.ask('GET', '/worlds/main/state')
  const document = JSON.parse(before.text)
  damage(document)
  const answer = await own.ask('PUT', '/worlds/main/state', document)
  expect(answer.status).toBe(422)
  expect(answer.json.detail).toContain(words)
  expect((await own.ask('GET', '/worlds/main/state')).text).toBe(before.text)
})
