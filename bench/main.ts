/** `npm run bench`: proforma and its peers side by side in one run. Loopback only. */
import { writeFile } from 'node:fs/promises'
import { ensureBuilt } from '../test/running/ensure-built.js'
import { startStandIn } from '../test/running/start-stand-in.js'
import { type Finding, isMet } from './findings.js'
import { type BenchOptions, PARTS, type PartName, readOptions } from './options.js'
import { measureBrowser } from './parts/browser.js'
import { measureDoors } from './parts/doors.js'
import { measureJudge } from './parts/judge.js'
import { measureKit } from './parts/kit.js'
import { measureLarge } from './parts/large.js'
import { measurePages } from './parts/pages.js'
import { measurePersistence } from './parts/persistence.js'
import { measureStart } from './parts/start.js'
import { measureThroughput } from './parts/throughput.js'
import { measureWorlds } from './parts/worlds.js'
import { createPeers, type Peers } from './peers.js'
import { progress } from './progress.js'
import { describeMachine, toMarkdown, toText } from './report.js'
import { type Sample, takeSample } from './sample.js'

type Part = (context: { sample: Sample; peers: Peers; options: BenchOptions }) => Promise<readonly Finding[]>

const parts: Readonly<Record<PartName, Part>> = {
  throughput: ({ peers, options }) => measureThroughput(peers, options),
  start: ({ peers, options }) => measureStart(peers, options),
  pages: ({ options }) => measurePages(options),
  large: ({ options }) => measureLarge(options),
  doors: ({ sample, options }) => measureDoors(sample, options),
  judge: ({ sample, options }) => measureJudge(sample, options),
  worlds: () => measureWorlds(),
  kit: ({ options }) => measureKit(options),
  persistence: ({ options }) => measurePersistence(options),
  browser: () => measureBrowser(),
}

const sampleOnce = async (): Promise<Sample> => {
  const { running, url } = await startStandIn(['--port', '0'])
  try {
    return await takeSample(url)
  } finally {
    await running.stop()
  }
}

const at = (name: string): URL => new URL(name, import.meta.url)

const options = readOptions()
progress('building, if needed')
ensureBuilt()
const sample = await sampleOnce()
const peers = createPeers(sample)
const findings: Finding[] = []
try {
  for (const name of options.only) findings.push(...(await parts[name]({ sample, peers, options })))
} finally {
  peers.close()
}
const results = {
  machine: describeMachine(),
  rounds: options.rounds,
  findings: findings.map((finding) => ({ ...finding, met: isMet(finding) })),
}
const json = `${JSON.stringify(results, null, 2)}\n`
await writeFile(at('results.json'), json)
if (options.only.length === PARTS.length) await writeFile(at('RESULTS.md'), toMarkdown(findings))
process.stdout.write(options.json ? json : toText(findings))
process.exit(0)
