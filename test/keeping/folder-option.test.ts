/** What the option `data` does besides keeping: how a folder is opened again, and what is said of it. */
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSimulator, type SimulatorOptions } from '../../src/create-simulator.js'
import type { Simulator } from '../../src/kit/simulator.js'

let data = ''
let simulator: Simulator | undefined
const warnings: string[] = []

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'proforma-option-'))
})
afterEach(async () => {
  await simulator?.worlds.close()
  simulator = undefined
  warnings.length = 0
  await rm(data, { recursive: true })
})

const start = async (options: SimulatorOptions = {}): Promise<Simulator> => {
  await simulator?.worlds.close()
  simulator = await createSimulator({ scenario: 'empty', data, onWarning: (what) => warnings.push(what), ...options })
  return simulator
}

it('says what was asked for that the world which goes on does not have', async () => {
  await start()
  await start({ seed: 7, now: '2026-05-05', readings: { P2: 'unix' } })
  expect(warnings.splice(0)).toEqual([
    expect.stringMatching(
      /^World "empty" goes on as it is kept, though now another was asked for: seed, now, readings\./,
    ),
  ])
  await start({ now: 'real' })
  expect(warnings).toEqual([expect.stringContaining('asked for: now. Please')])
})

it('says nothing when the same is asked for again, whatever has happened since', async () => {
  const options = { seed: 7, now: '2026-05-05', readings: { P2: 'unix' } }
  const { worlds } = await start(options)
  await worlds.change('empty', { change: 'clock', at: Date.parse('2026-06-06'), mode: 'running' })
  await start(options)
  await start()
  await start({ scenario: 'credit-notes', now: 'real' })
  await start({ scenario: 'credit-notes', now: 'real' })
  expect(warnings).toEqual([])
})

it('lists the main world first, also when it was kept', async () => {
  const { worlds } = await start()
  await worlds.add({ name: 'before', world: worlds.main.world.fork('before') })
  const names = async (scenario: string) => (await start({ scenario })).worlds.all().map(({ name }) => name)
  expect(await names('empty')).toEqual(['empty', 'before'])
  expect(await names('credit-notes')).toEqual(['credit-notes', 'before', 'empty'])
})

it('names the world that has a key of the new one already', async () => {
  await start({ scenario: 'scopes' })
  const scenario = join(data, 'copy.yaml')
  await copyFile(fileURLToPath(new URL('../../scenarios/scopes.yaml', import.meta.url)), scenario)
  await expect(start({ scenario })).rejects.toThrow(
    'Failed to make the world "copy": one of its keys opens the world "scopes".',
  )
})

it('gives the folder free again when it cannot be opened', async () => {
  await start()
  await simulator?.worlds.close()
  const journal = join(data, 'empty', 'journal.log')
  await writeFile(journal, 'no journal')
  for (let trial = 0; trial < 2; trial++)
    await expect(start()).rejects.toThrow('its first line is not that of a journal')
})

it('tells how far it has come with a long journal', async () => {
  const { worlds } = await start()
  const longest = 'x'.repeat(600_000)
  for (const id of ['a', 'b', 'c'])
    await worlds.change('empty', { change: 'addFault', rule: { id, operation: longest, fault: { kind: 'lost' } } })
  const told: string[] = []
  await start({ onProgress: (done, of, what) => told.push(`${Math.round((100 * done) / of)} % ${what}`) })
  expect(told.filter((line) => line.includes('bytes'))).toEqual([
    '33 % bytes of world "empty"',
    '67 % bytes of world "empty"',
    '100 % bytes of world "empty"',
  ])
})

it('leaves the folder free when the faults of a scenario are refused', async () => {
  const file = join(data, '..', `${basename(data)}.yaml`)
  const empty = await readFile(fileURLToPath(new URL('../../scenarios/empty.yaml', import.meta.url)), 'utf8')
  await writeFile(file, `${empty}\nfaults:\n  - { fault: reset, operation: eatInvoices }\n`)
  try {
    await expect(start({ scenario: file })).rejects.toThrow('There is no operation "eatInvoices"')
    expect((await start()).worlds.all()).toHaveLength(1)
  } finally {
    await rm(file)
  }
})
