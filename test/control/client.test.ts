/** The typed client, as a test would use it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Control, ControlError, createControl } from '../../src/control/client.js'
import { listeningStandIn, readList, type StandIn, standIn } from './stand-in.js'

let own: StandIn
let control: Control
beforeAll(async () => {
  own = await listeningStandIn()
  control = createControl(own.url)
})
afterAll(() => own.close())

it('gives a test a world of its own, moves its clock and breaks it on purpose', async () => {
  const { world, keys } = await control.worlds.fork('main', { name: 'mine', keys: [{ name: 'test' }] })
  const mine = control.in(world.name)
  const token = keys[0]?.token ?? ''
  expect((await mine.clock.advance('P1M')).clock.today).toBe('2026-04-02')
  const [fault] = await mine.faults.add({ fault: 'status=503', times: 1 })
  expect((await readList(own, token)).status).toBe(503)
  expect((await readList(own, token)).status).toBe(200)
  expect(await mine.faults.list()).toMatchObject([{ id: fault?.id, struck: 1 }])
  await mine.faults.remove(fault?.id ?? '')
  await mine.faults.clear()
  const seen: number[] = []
  for await (const { response } of mine.exchanges.all()) seen.push(response.status)
  expect(seen).toEqual([503, 200])
  expect((await mine.exchanges.har()).log.entries).toHaveLength(2)
  expect(await mine.violations.list({ after: 0 })).toEqual(expect.any(Array))
  expect((await mine.exchanges.page({ limit: 1 })).next).not.toBeNull()
  await mine.exchanges.clear()
  expect((await control.clock.get()).today).toBe('2026-03-02')
  await control.worlds.delete('mine')
})

it('reaches every other operation', async () => {
  expect((await control.health()).status).toBe('ok')
  const { world } = await control.worlds.make({ scenario: 'documented', name: 'made' })
  const made = control.in(world.name)
  expect((await control.worlds.list()).length).toBe(2)
  expect((await made.clock.set({ now: '2027-01-01' })).clock.now).toBe('2027-01-01T00:00:00Z')
  expect((await made.clock.run()).clock.mode).toBe('running')
  expect((await made.clock.freeze()).clock.mode).toBe('frozen')
  expect((await made.readings.set({ P2: 'unix' })).P2).toBe((await made.readings.get()).P2)
  const minted = await made.keys.mint({ name: 'odd / name?' })
  expect((await made.keys.list()).map(({ name }) => name)).toContain(minted.name)
  await made.keys.revoke(minted.name)
  const project = { key: 'P-1', title: 'Fair' }
  expect((await made.commands.execute({ do: 'addProject', project })).projects).toMatchObject([project])
  const state = await made.state.export()
  expect(await made.state.import(state)).toEqual(await control.worlds.get(world.name))
  expect((await control.worlds.reset(world.name)).projects).toBe(state.state.projects.length - 1)
})

it('throws what the stand-in says against it', async () => {
  const error = await control
    .in('nope')
    .clock.get()
    .catch((thrown) => thrown)
  expect(error).toBeInstanceOf(ControlError)
  expect(error).toMatchObject({ name: 'ControlError', status: 404, title: 'Not found', message: error.detail })
  const invalid = await control.clock.set({ mode: 'odd' as 'frozen' }).catch((thrown) => thrown)
  expect(invalid.errors).toMatchObject([{ at: 'body.mode' }])
})

it('sends its token, and calls a simulator without any network', async () => {
  const { simulator } = await standIn({ control: { token: 'secret' } })
  const open = (token?: string) =>
    createControl('http://localhost/', { fetch: simulator.fetch, ...(token && { token }) })
  expect((await open('secret').worlds.list()).length).toBe(1)
  await expect(open().worlds.list()).rejects.toMatchObject({ status: 401 })
})

it('says that something else answers at its address', async () => {
  const elsewhere = createControl('http://localhost', { fetch: async () => new Response('<html>', { status: 200 }) })
  await expect(elsewhere.health()).rejects.toThrow('Please check the base URL')
})
