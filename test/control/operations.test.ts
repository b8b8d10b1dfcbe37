/** Each operation of the control API, through a socket and without one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listeningStandIn, readList, type StandIn, standIn } from './stand-in.js'

const START = '2026-03-02T08:00:00Z'

describe.each([
  ['over a socket', listeningStandIn],
  ['without a network', standIn],
] as const)('the control API %s', (_, start) => {
  let own: StandIn
  let ask: StandIn['ask']
  let count = 0
  beforeAll(async () => {
    own = await start()
    ask = own.ask
  })
  afterAll(() => own.close())

  const fork = async (more: object = {}): Promise<{ name: string; token: string; path: string }> => {
    const { json } = await ask('POST', '/worlds/main/forks', { name: `fork-${++count}`, ...more })
    return { name: json.world.name, token: json.keys[0]?.token, path: `/worlds/${json.world.name}` }
  }

  it('says that all is well, and describes itself', async () => {
    expect((await ask('GET', '/health')).json).toMatchObject({ status: 'ok', dialects: expect.any(Array) })
    expect((await ask('GET', '/openapi.json')).json).toMatchObject({ openapi: '3.1.0' })
    expect((await ask('HEAD', '/health')).text).toBe('')
  })

  it('makes, lists, shows and deletes a world', async () => {
    const made = await ask('POST', '/worlds', { name: 'made', scenario: 'documented', ttlSeconds: 60, tenant: 'acme' })
    expect(made.status).toBe(201)
    expect(made.json).toMatchObject({ world: { name: 'made', main: false, tenant: 'acme' }, keys: [{ name: 'key-1' }] })
    expect(made.json.world.expiresAt).toMatch(/Z$/)
    expect((await readList(own, made.json.keys[0].token)).status).toBe(200)
    const listed = (await ask('GET', '/worlds')).json.worlds
    expect(listed.map(({ name }: { name: string }) => name)).toContain('made')
    expect(listed[0]).toMatchObject({ main: true })
    expect((await ask('GET', '/worlds/made')).json).toEqual(made.json.world)
    expect((await ask('DELETE', '/worlds/made')).status).toBe(204)
    expect((await ask('GET', '/worlds/made')).status).toBe(404)
    expect((await readList(own, made.json.keys[0].token)).status).toBe(401)
  })

  it('makes a world as the main one was at its birth, with another seed, clock and readings', async () => {
    const plain = await ask('POST', '/worlds', {})
    expect(plain.json.world).toMatchObject({ now: START, clock: 'frozen', keys: plain.json.keys.length })
    const other = await ask('POST', '/worlds', { seed: 7, now: '2026-05-01', readings: { P2: 'unix' }, keys: [{}] })
    expect(other.json.world).toMatchObject({ now: '2026-05-01T00:00:00Z', keys: 1 })
    expect((await ask('GET', `/worlds/${other.json.world.name}/readings`)).json.P2).toBe('unix')
    const running = await ask('POST', '/worlds', { scenario: 'documented', now: 'real' })
    expect(running.json.world.clock).toBe('running')
  })

  it('forks a world with its rights under fresh tokens, and shares nothing afterwards', async () => {
    const { json } = await ask('POST', '/worlds/main/forks', { name: 'rights' })
    const sources = [...own.simulator.worlds.main.world.keys.values()]
    expect(json.keys.map(({ name }: { name: string }) => name)).toEqual(sources.map(({ name }) => name))
    expect(json.keys[2].scopes).toEqual(sources[2]?.scopes)
    const tokens = json.keys.map(({ token }: { token: string }) => token)
    expect(tokens.filter((token: string) => sources.some((key) => key.token === token))).toEqual([])
    await ask('POST', '/worlds/rights/clock/advance', { by: 'P2M' })
    expect((await ask('GET', '/worlds/main/clock')).json.now).toBe(START)
    const again = await ask('POST', '/worlds/rights/forks', { keys: [{ name: 'mine', token: `mine-${count}` }] })
    expect(again.json.keys).toMatchObject([{ name: 'mine', token: `mine-${count}` }])
    expect(again.json.world.now).toBe((await ask('GET', '/worlds/rights/clock')).json.now)
  })

  it('resets a world to its birth, and keeps its keys', async () => {
    const { path, token } = await fork()
    await ask('POST', `${path}/clock/advance`, { by: 'P1Y' })
    const { json } = await ask('POST', `${path}/reset`, {})
    expect(json).toMatchObject({ now: START })
    expect((await readList(own, token)).status).not.toBe(401)
  })

  it('mints and revokes keys', async () => {
    const { path } = await fork()
    const expiresAt = '2026-03-02T09:00:00Z'
    const minted = await ask('POST', `${path}/keys`, { name: 'short', scopes: ['invoices'], expiresAt, buyerId: 1 })
    expect(minted.json).toMatchObject({ name: 'short', scopes: ['invoices'], expiresAt, buyerId: 1 })
    expect(minted.json.token).toMatch(/^pf_/)
    const shown = (await ask('GET', `${path}/keys`)).json.keys.at(-1)
    expect(shown).toMatchObject({ name: 'short', ending: minted.json.token.slice(-4) })
    expect(shown).not.toHaveProperty('token')
    await ask('POST', `${path}/clock/advance`, { by: 'PT1H' })
    expect((await readList(own, minted.json.token)).status).toBe(401)
    expect((await ask('DELETE', `${path}/keys/short`)).status).toBe(204)
    expect((await ask('DELETE', `${path}/keys/short`)).status).toBe(404)
    const planned = await ask('POST', `${path}/keys`, { name: 'planned', plan: 'Business' })
    expect(planned.json.plan).toBe('business')
    const given = await ask('POST', `${path}/keys`, { token: `given-${count}` })
    expect(given.json.token).toBe(`given-${count}`)
    expect((await readList(own, `given-${count}`)).status).toBe(200)
    expect((await ask('DELETE', `${path}/keys/given-${count}`)).status).toBe(204)
  })

  it('sets, freezes, runs and advances the clock, and tells what fell due', async () => {
    const { path } = await fork()
    const lines = [{ title: 'Work', quantity: '1', unitPrice: '100', taxRate: '19' }]
    const invoice = { contactId: 1, dueDate: '2026-03-10', lines }
    const { invoices } = (await ask('POST', `${path}/commands`, { do: 'draftInvoice', invoice })).json
    await ask('POST', `${path}/commands`, { do: 'sendInvoice', invoiceId: invoices[0].id })
    expect((await ask('GET', `${path}/clock`)).json).toMatchObject({ now: START, mode: 'frozen', today: '2026-03-02' })
    const set = await ask('PUT', `${path}/clock`, { now: '2026-03-28T12:00:00Z' })
    expect(set.json.clock.now).toBe('2026-03-28T12:00:00Z')
    const names = new Set(set.json.events.map(({ event }: { event: string }) => event))
    expect([...names].sort()).toEqual(['invoiceFellOverdue', 'invoiceReminded', 'keyExpired'])
    const times = set.json.events.map(({ at }: { at: string }) => at)
    expect(times).toEqual([...times].sort())
    const summer = await ask('POST', `${path}/clock/advance`, { by: 'P1D' })
    expect(summer.json.clock.now, 'a day over the change to summer time has 23 hours').toBe('2026-03-29T11:00:00Z')
    expect((await ask('PUT', `${path}/clock`, { mode: 'running' })).json.clock.mode).toBe('running')
    expect((await ask('PUT', `${path}/clock`, { mode: 'frozen' })).json.clock.mode).toBe('frozen')
  })

  it('tells which keys expired and whose rate windows rolled while the clock moved on', async () => {
    const { path } = await fork()
    await ask('POST', `${path}/keys`, { name: 'short', expiresAt: '2026-03-02T08:30:00Z' })
    const busy = (await ask('POST', `${path}/keys`, { name: 'busy', requestsPerHour: 50 })).json.token
    for (const index of own.simulator.dialects.keys()) await readList(own, busy, index)
    const moved = await ask('POST', `${path}/clock/advance`, { by: 'PT2H' })
    expect(moved.json.events).toEqual([
      { event: 'keyExpired', at: '2026-03-02T08:30:00Z', key: 'short' },
      { event: 'keyExpired', at: '2026-03-02T09:00:00Z', key: 'Expires an hour after the clock starts' },
      { event: 'rateWindowRolled', at: '2026-03-02T09:00:00Z', key: 'busy' },
    ])
    expect((await ask('POST', `${path}/clock/advance`, { by: 'PT2H' })).json.events).toEqual([])
  })

  it('adds faults as text and as rules, counts them, removes and clears them', async () => {
    const { path, token } = await fork()
    const plain = await ask('POST', `${path}/faults`, '"status=503"')
    expect(plain.json.faults).toEqual([{ id: 'fault-1', fault: 'status=503', met: 0, struck: 0 }])
    expect((await readList(own, token)).status).toBe(503)
    expect((await ask('GET', `${path}/faults`)).json.faults).toMatchObject([{ met: 1, struck: 1 }])
    expect((await ask('DELETE', `${path}/faults/fault-1`)).status).toBe(204)
    expect((await readList(own, token)).status).toBe(200)
    const { name, operations } = own.simulator.dialects[0] ?? { name: '', operations: [] }
    const rule = { fault: 'status=500;latency=1-2', dialect: name, operation: operations[0]?.id, nth: 1, times: 1 }
    const both = (await ask('POST', `${path}/faults`, rule)).json.faults
    expect(both).toMatchObject([
      { ...rule, fault: 'status=500' },
      { ...rule, fault: 'latency=1-2' },
    ])
    expect((await ask('DELETE', `${path}/faults`)).status).toBe(204)
    expect((await ask('GET', `${path}/faults`)).json.faults).toEqual([])
  })

  it('sets readings by id and by name, and leaves the others', async () => {
    const { path } = await fork()
    const before = (await ask('GET', `${path}/readings`)).json
    const { json } = await ask('PATCH', `${path}/readings`, { P2: 'unix' })
    expect(json).toEqual({ ...before, P2: 'unix' })
    expect((await ask('GET', `${path}/readings`)).json).toEqual(json)
    expect((await ask('GET', '/worlds/main/readings')).json).toEqual(before)
  })
})
