/** Loading: the same bytes each time, other ones for another seed, the clock moved on, ready ones as good as fresh. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createWorld } from '../../src/core/create-world.js'
import { buildFresh, loadScenario } from '../../src/scenarios/load-scenario.js'
import { encodeReady, readReady, withKnown } from '../../src/scenarios/ready.js'
import { scenarioPath } from '../../src/scenarios/scenario-folder.js'
import { createStepQueue } from '../../src/scenarios/step-queue.js'
import { shipped, smallScenarios } from './shipped.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

test.each(smallScenarios)('%s comes out the same, byte for byte', async (name) => {
  expect(JSON.stringify(await loadScenario(name))).toBe(JSON.stringify(await shipped(name)))
})

test.each(smallScenarios)('%s survives being kept as JSON', async (name) => {
  const world = await shipped(name)
  expect(JSON.parse(JSON.stringify(world))).toStrictEqual(world)
})

test('another seed makes another business of the same size', async () => {
  const usual = await shipped('default')
  const other = await loadScenario('default', { seed: 2 })
  expect(other.seed).toBe(2)
  expect(JSON.stringify(other.state.invoices)).not.toBe(JSON.stringify(usual.state.invoices))
  expect(other.state.contacts[2]?.companyName).not.toBe(usual.state.contacts[2]?.companyName)
  expect(other.state.contacts.length).toBe(usual.state.contacts.length)
})

test('two scenarios made at the same time do not disturb each other', async () => {
  const [one, two] = await Promise.all([buildFresh('default'), buildFresh('default', { seed: 9 })])
  expect(JSON.stringify(one)).toBe(JSON.stringify(await shipped('default')))
  expect(JSON.stringify(two)).toBe(JSON.stringify(await buildFresh('default', { seed: 9 })))
})

test('a later clock lets open invoices fall overdue and changes nothing else', async () => {
  const before = await shipped('default')
  const after = await loadScenario('default', { now: Date.parse('2026-12-01T09:00:00Z') })
  expect(after.now).toBe(Date.parse('2026-12-01T09:00:00Z'))
  expect(after.state.invoices.length).toBe(before.state.invoices.length)
  const open = after.state.invoices.filter(
    ({ status, kind }) => /^(sent|partially_paid)$/.test(status) && kind === 'invoice',
  )
  expect(open.length).toBeGreaterThan(10)
  for (const { overdue } of open) expect(overdue).toBe(true)
})

test('an earlier clock is refused, with both moments', async () => {
  await expect(loadScenario('default', { now: Date.parse('2026-01-01T00:00:00Z') })).rejects.toThrow(
    'Failed to set the clock of the scenario "default" to 2026-01-01T00:00:00Z: its business was built up to 2026-03-16T08:00:00Z and cannot be undone.',
  )
})

test('the size of a business can be asked for, and progress is told on the way', async () => {
  const told: [number, number, string][] = []
  const { state } = await loadScenario('large', { invoices: 1000, onProgress: (...step) => told.push(step) })
  expect(state.invoices.filter(({ kind }) => kind === 'invoice').length).toBe(1000)
  expect(told).toEqual([0, 250, 500, 750, 1000].map((done) => [done, 1000, 'invoices']))
})

test('a ready scenario equals a fresh one, until its file has changed', async () => {
  const world = await shipped('scopes')
  const folder = await mkdtemp(join(tmpdir(), 'proforma-ready-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'scopes.json')
  const keep = (text: string) => writeFile(file, encodeReady({ madeFrom: text, world }))
  await keep(await readFile(scenarioPath('scopes'), 'utf8'))
  expect(JSON.stringify(await readReady('scopes', pathToFileURL(file)))).toBe(JSON.stringify(world))
  await keep('as it was')
  expect(await readReady('scopes', pathToFileURL(file))).toBeNull()
  expect(await readReady('scopes', pathToFileURL(`${file}.gone`))).toBeNull()
})

test.each(['default', 'dunning', 'post-production'])(
  'what is known of %s spares its world a look at the calendar',
  async (name) => {
    const seed = await shipped(name)
    const known = withKnown(seed)
    const [fresh, ready] = [createWorld({ seed }), createWorld({ seed: known })]
    for (const later of [0, 1, 9 * HOUR, 40 * DAY]) {
      const at = seed.now + later
      expect(ready.moveTo(at)).toEqual(fresh.moveTo(at))
      expect([ready.now(), ready.today()]).toEqual([fresh.now(), fresh.today()])
    }
    expect(ready.state()).toEqual(fresh.state())
    const moved = createWorld({ seed: { ...known, now: seed.now + 40 * DAY } })
    expect(moved.today()).toBe(ready.today())
  },
)

test('steps come out in order of time, equal ones in the order they were put in', () => {
  const queue = createStepQueue<{ at: number; name: number }>()
  const times = Array.from({ length: 500 }, (_, index) => (index * 7919) % 101)
  times.forEach((at, name) => {
    queue.put({ at, name })
  })
  const taken = times.map(() => queue.take())
  const expected = times.map((at, name) => ({ at, name })).sort((a, b) => a.at - b.at || a.name - b.name)
  expect(taken).toEqual(expected)
  expect(queue.take()).toBeUndefined()
})
