/** What the control API changes is kept where worlds are kept, and is there again after a restart. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readList, type StandIn, standIn } from './stand-in.js'

let data: string
let own: StandIn
const open = async (): Promise<StandIn> => {
  own = await standIn({ data, scenario: 'documented' })
  return own
}

const reopen = async (): Promise<StandIn> => {
  await own.simulator.worlds.close()
  return open()
}

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'proforma-control-'))
  await open()
})
afterEach(async () => {
  await own.simulator.worlds.close()
  await rm(data, { recursive: true, force: true })
})

const stateOf = async (world: string) => (await own.ask('GET', `/worlds/${world}/state`)).json

it('keeps worlds with their keys, clocks, faults and commands', async () => {
  await own.ask('POST', '/worlds/main/forks', { name: 'kept', keys: [{ token: 'pf_kept' }] })
  await own.ask('POST', '/worlds/kept/clock/advance', { by: 'P3M' })
  await own.ask('POST', '/worlds/kept/faults', { fault: 'status=503', nth: 5 })
  await own.ask('POST', '/worlds/kept/keys', { token: 'pf_second' })
  await own.ask('DELETE', '/worlds/kept/keys/pf_kept')
  await own.ask('POST', '/worlds/kept/commands', { do: 'addProject', project: { key: 'P-1', title: 'Fair' } })
  const before = await stateOf('kept')
  await reopen()
  expect(await stateOf('kept')).toEqual(before)
  expect((await readList(own, 'pf_second')).status).toBe(200)
  expect((await readList(own, 'pf_kept')).status).toBe(401)
})

it('keeps readings, imports and resets', async () => {
  await own.ask('POST', '/worlds/main/forks', { name: 'kept', keys: [] })
  await own.ask('PATCH', '/worlds/kept/readings', { P2: 'unix' })
  const { name: _, ...document } = await stateOf('kept')
  await own.ask('PUT', '/worlds/main/state', { ...document, name: 'main' })
  await own.ask('POST', '/worlds/kept/clock/advance', { by: 'P1Y' })
  await own.ask('POST', '/worlds/kept/reset', {})
  const before = { main: await stateOf('main'), kept: await stateOf('kept') }
  expect(before.main.readings.P2).toBe('unix')
  await reopen()
  expect({ main: await stateOf('main'), kept: await stateOf('kept') }).toEqual(before)
})

it('forgets a deleted world for good', async () => {
  await own.ask('POST', '/worlds/main/forks', { name: 'gone' })
  await own.ask('DELETE', '/worlds/gone')
  await reopen()
  expect((await own.ask('GET', '/worlds/gone')).status).toBe(404)
})
