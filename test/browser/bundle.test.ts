/** What a bundler makes of the browser build: nothing of Node in it, little of it at once, and no faker or YAML. */
import { beforeAll, expect, it } from 'vitest'
import { ensureBuilt } from '../running/ensure-built.js'
import { bundle, eagerOf, inputsOf, nodeImportsOf } from './bundle.js'
import { bundleByVite } from './bundle-by-vite.js'
import { OWN_COPIES, PAGE, weigh } from './weights.js'

/** Where the suite is run without its `npm` script, and the package is stale. */
const BUILD_MS = 180_000

beforeAll(ensureBuilt, BUILD_MS)

const options = { external: OWN_COPIES }
const GENERATING = `${PAGE}\nimport { generateScenario } from 'proforma/generate'\nglobalThis.generate = generateScenario\n`

const found = (pattern: RegExp, inputs: readonly string[]) => inputs.filter((input) => pattern.test(input))

const MAKES_DATA = /node_modules\/(@faker-js|yaml)\//

it('needs no module of Node, in files of its own or in a single one, with MSW or without', async () => {
  for (const splitting of [true, false]) {
    expect(nodeImportsOf(await bundle(PAGE, { splitting, ...options }))).toEqual([])
    expect(nodeImportsOf(await bundle(PAGE, { splitting }))).toEqual([])
    expect(nodeImportsOf(await bundle(GENERATING, { splitting, ...options }))).toEqual([])
  }
})

it('has no faker and no YAML in it unless a scenario is generated there, and then not at first', async () => {
  expect(found(MAKES_DATA, inputsOf(await bundle(PAGE, options)))).toEqual([])
  const generating = await bundle(GENERATING, options)
  expect(found(MAKES_DATA, inputsOf(generating)).length).toBeGreaterThan(0)
  expect(found(MAKES_DATA, inputsOf(eagerOf(generating)))).toEqual([])
})

it('downloads scenarios, specs, the control API and the schema compiler only when they are asked for', async () => {
  const chunks = await bundle(PAGE, options)
  const later = /scenarios\/ready\/|document\.gen|control\/(.*\.gen|create-)|ajv|openapi-format/
  expect(found(later, inputsOf(chunks)).length).toBeGreaterThan(10)
  expect(found(later, inputsOf(eagerOf(chunks)))).toEqual([])
})

it('weighs little', async () => {
  const { eager, parts, onDemand } = await weigh()
  expect(eager.raw).toBeLessThan(700_000)
  expect(eager.minified).toBeLessThan(400_000)
  expect(eager.gzip).toBeLessThan(120_000)
  expect(parts.reduce((sum, { minified }) => sum + minified, 0)).toBeLessThanOrEqual(eager.minified)
  const scenarios = onDemand.filter(({ name }) => name.startsWith('the scenario '))
  expect(scenarios.length).toBeGreaterThan(5)
  for (const { gzip } of scenarios) expect(gzip).toBeLessThan(60_000)
})

it('is what Vite finds as well', async () => {
  const modules = await bundleByVite(PAGE)
  expect(modules).toContain('dist/platform/browser.js')
  expect(found(/^node:|vite-browser-external|^dist\/(index|platform\/node)\.js$/, modules)).toEqual([])
  expect(found(MAKES_DATA, modules)).toEqual([])
})
