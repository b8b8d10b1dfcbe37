/** The entry for browsers beside the one for Node: the same names, the same scenarios, and clear words where Node is needed. */
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { fromDist } from '../../bench/dist.js'
import * as forBrowsers from '../../src/browser.js'
import * as forNode from '../../src/index.js'
import { generateScenario } from '../../src/scenarios/generate-scenario.js'
import { scenarioPath } from '../../src/scenarios/scenario-folder.js'
import { ensureBuilt } from '../running/ensure-built.js'

ensureBuilt()
const { createSimulator, listScenarios, loadScenario, createServer } =
  await fromDist<typeof import('../../src/browser.js')>('browser.js')

const { loadScenario: loadInNode } = await fromDist<typeof import('../../src/index.js')>('index.js')

const read = (name: string): Promise<string> => readFile(scenarioPath(name), 'utf8')

it('exports the same names as the entry for Node', () => {
  expect(Object.keys(forBrowsers).sort()).toEqual(Object.keys(forNode).sort())
})

it('brings the same scenarios as Node has, except the one that is too large', async () => {
  const [all, brought] = [await forNode.listScenarios(), await listScenarios()]
  expect(brought).toEqual(all.filter(({ name }) => name !== 'large'))
  const now = Date.parse('2027-01-01T00:00:00Z')
  for (const { name } of brought) {
    expect(await loadScenario(name)).toEqual(await loadInNode(name))
    expect(await loadScenario(name, { now })).toEqual(await loadInNode(name, { now }))
  }
})

it('says what to do where a scenario is not in the bundle', async () => {
  const refused = (options: forNode.SimulatorOptions) =>
    createSimulator(options).then(
      () => 'made',
      ({ name, code, message }) => `${name} ${code}: ${message}`,
    )
  expect(await refused({ scenario: 'dunnin' })).toMatch(
    /^ScenarioError unknown-scenario: Failed to load the scenario "dunnin": .*Did you mean "dunning"\? It has .*default/,
  )
  expect(await refused({ scenario: 'large' })).toMatch(/^ScenarioError unknown-scenario: .*generateScenario/)
  expect(await refused({ scenario: './shop.yaml' })).toMatch(
    /^ScenarioError unreadable: .*a browser has no files. Please .*generateScenario from 'proforma\/generate'/,
  )
  expect(await refused({ seed: 3 })).toMatch(/^ScenarioError unreadable: .*another business.*generateScenario/)
  expect(await refused({ data: './kept' })).toMatch(/^StoreError io: Failed to keep worlds in ".\/kept": a browser/)
})

it('says that a browser does not listen', () => {
  expect(() => createServer()).toThrow(/a browser cannot listen.*createHandlers/)
})

it('has no YAML of the specs, and says where the JSON is', async () => {
  const { fetch } = await createSimulator({ scenario: 'empty' })
  const { dialects } = (await (await fetch('http://localhost/')).json()) as { dialects: readonly { spec: string }[] }
  for (const { spec } of dialects) {
    expect((await fetch(`http://localhost${spec}`)).status).toBe(200)
    const refused = await fetch(`http://localhost${spec.replace('.json', '.yaml')}`)
    expect([refused.status, await refused.text()]).toEqual([404, expect.stringContaining(spec)])
  }
})

it('takes a scenario that was generated, in browsers as in Node', async () => {
  const scenario = await generateScenario(await read('currencies'), { name: 'currencies', seed: 7 })
  expect(scenario).toEqual(await forNode.loadScenario('currencies', { seed: 7 }))
  const now = '2027-01-01T00:00:00Z'
  for (const { createSimulator: create } of [forNode, forBrowsers]) {
    const { worlds } = await create({ scenario, now })
    expect(worlds.main.world.name).toBe('currencies')
    expect(worlds.main.world.now()).toBe(Date.parse(now))
    await expect(create({ scenario, seed: 8 })).rejects.toThrow(/generated already/)
  }
})

it('names the line of a generated scenario that is wrong', async () => {
  const wrong = (await read('empty')).replace(/^seed: .*/m, 'seed: many')
  await expect(generateScenario(wrong, { name: 'shop' })).rejects.toThrow(/shop\.yaml:\d+:\d+ /)
})
