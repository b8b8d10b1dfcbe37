/**
 * Makes dist: compiles the sources, adds what clients load as it is, makes the small scenarios ready, so that a start neither
 * parses nor generates, and bundles it all for Node.
 */
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildFresh, listScenarios } from '../src/scenarios/load-scenario.js'
import { encodeReady, withKnown } from '../src/scenarios/ready.js'
import { scenarioPath, shippedNames } from '../src/scenarios/scenario-folder.js'
import { bundle } from './build/bundle.js'

/** Too big to ship: made when asked for. */
const NOT_READY: readonly string[] = ['large']

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const compile = (): void => {
  const tsc = at('node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', at('tsconfig.build.json')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

/** As text that is parsed when it is loaded: faster than the same as code. */
const toModule = (json: string): string =>
  `export const ready = JSON.parse('${json.replace(/[\\']/g, (char) => `\\${char}`)}')\n`

/** As JSON for Node and as a module for bundles. */
const makeReady = async (name: string): Promise<void> => {
  const madeFrom = await readFile(scenarioPath(name), 'utf8')
  const world = withKnown(await buildFresh(name))
  await writeFile(at(`dist/scenarios/ready/${name}.json`), encodeReady({ madeFrom, world }))
  await writeFile(at(`dist/scenarios/ready/${name}.js`), toModule(JSON.stringify({ world })))
}

/** Puts the ready ones in the place of the empty list that was compiled. */
const listBundled = async (names: readonly string[]): Promise<void> => {
  const described = (await listScenarios()).filter(({ name }) => names.includes(name))
  const entries = described.map(
    ({ name, description }) =>
      `  { name: '${name}', description: ${JSON.stringify(description)}, load: () => import('./ready/${name}.js') },\n`,
  )
  await writeFile(at('dist/scenarios/bundled.js'), `export const bundled = [\n${entries.join('')}]\n`)
}

await rm(at('dist'), { recursive: true, force: true })
compile()
await copyFile(at('src/proxy/preload.cjs'), at('dist/proxy/preload.cjs'))
await mkdir(at('dist/scenarios/ready'), { recursive: true })
const names = (await shippedNames()).filter((name) => !NOT_READY.includes(name))
for (const name of names) await makeReady(name)
await listBundled(names)
await bundle(at('dist'))
