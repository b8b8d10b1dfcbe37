/** Faults that a scenario brings along strike from the first request on, and come back with a reset. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createControl } from '../../src/control/client.js'
import { createSimulator } from '../../src/create-simulator.js'
import { ScenarioError } from '../../src/scenarios/load-scenario.js'
import { scenarioPath } from '../../src/scenarios/scenario-folder.js'

const folder = await mkdtemp(join(tmpdir(), 'proforma-faults-'))

afterAll(() => rm(folder, { recursive: true, force: true }))

const troubled = async (faults: string) => {
  const file = join(folder, 'troubled.yaml')
  await writeFile(file, `${await readFile(scenarioPath('empty'), 'utf8')}\nfaults:\n${faults}`)
  return createSimulator({ scenario: file, data: await mkdtemp(join(folder, 'kept-')) })
}

const asks = async (simulator: Awaited<ReturnType<typeof troubled>>, token = 'any'): Promise<number> => {
  const [dialect] = simulator.dialects
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  const url = `http://localhost/${dialect?.name}${dialect?.basePath}${dialect?.sample}`
  return (await simulator.fetch(url, { headers })).status
}

it('strikes as its rules say', async () => {
  const simulator = await troubled(
    '  - { fault: status=503, operation: listInvoices, nth: 2 }\n  - fault: drip=1;cut\n',
  )
  const control = createControl('http://localhost', { fetch: simulator.fetch })
  expect(await control.faults.list()).toMatchObject([
    { id: 'fault-1', fault: 'status=503', operation: 'listInvoices', nth: 2 },
    { id: 'fault-2', fault: 'drip=1' },
    { id: 'fault-3', fault: 'cut' },
  ])
  await control.faults.remove('fault-3')
  expect([await asks(simulator), await asks(simulator), await asks(simulator)]).toEqual([200, 503, 200])
})

it('strikes in worlds made like the main one and after a reset, counted afresh', async () => {
  const simulator = await troubled('  - { fault: status=503, times: 1 }\n')
  const control = createControl('http://localhost', { fetch: simulator.fetch })
  expect([await asks(simulator), await asks(simulator)]).toEqual([503, 200])
  for (const asked of [{}, { seed: 7 }]) {
    const { keys } = await control.worlds.make(asked)
    expect([await asks(simulator, keys[0]?.token), await asks(simulator, keys[0]?.token)]).toEqual([503, 200])
  }
  await control.faults.clear()
  await control.worlds.reset('main')
  expect([await asks(simulator), await asks(simulator)]).toEqual([503, 200])
})

it('says what is wrong with a rule for what is not served', async () => {
  const error = await troubled('  - { fault: lost, operation: listInvoice }\n').catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ScenarioError)
  expect(String(error)).toContain('There is no operation "listInvoice". Use one of listInvoices')
})
