/** Makes dist: compiles the sources, adds what clients load as it is, then makes the small scenarios ready, so that a start neither parses nor generates. */
import { spawnSync } from 'node:child_process'
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildFresh } from '../src/scenarios/load-scenario.js'
import { fingerprint, type ReadyScenario, withKnown } from '../src/scenarios/ready.js'
import { scenarioPath, shippedNames } from '../src/scenarios/scenario-folder.js'

/** Too big to ship: made when asked for. */
const NOT_READY: readonly string[] = ['large']

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const compile = (): void => {
  const tsc = at('node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', at('tsconfig.build.json')], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const makeReady = async (name: string): Promise<void> => {
  const madeFrom = fingerprint(await readFile(scenarioPath(name), 'utf8'))
  const ready: ReadyScenario = { madeFrom, world: withKnown(await buildFresh(name)) }
  await writeFile(at(`dist/scenarios/ready/${name}.json`), JSON.stringify(ready))
}

await rm(at('dist'), { recursive: true, force: true })
compile()
await copyFile(at('src/proxy/preload.cjs'), at('dist/proxy/preload.cjs'))
await mkdir(at('dist/scenarios/ready'), { recursive: true })
for (const name of await shippedNames()) if (!NOT_READY.includes(name)) await makeReady(name)
