/**
 * What a world costs: forks of the default and the large scenario in time and memory, and a thousand worlds at once that
 * have all answered. Run with `--expose-gc`; prints findings as JSON.
 */

import { openKey } from '../../src/core/keys.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import type { SimRequest } from '../../src/core/message.js'
import { fromDist } from '../dist.js'
import type { Finding } from '../findings.js'

const collect = (): void => (globalThis as { gc?: () => void }).gc?.()

const { loadScenario } =
  await fromDist<typeof import('../../src/scenarios/load-scenario.js')>('scenarios/load-scenario.js')
const { createWorld } = await fromDist<typeof import('../../src/core/create-world.js')>('core/create-world.js')
const { resolveReadings } =
  await fromDist<typeof import('../../src/core/resolve-readings.js')>('core/resolve-readings.js')
const { dialects } = await fromDist<typeof import('../../src/dialects/index.gen.js')>('dialects/index.gen.js')
const { createEngine } = await fromDist<typeof import('../../src/engine/engine.js')>('engine/engine.js')

const load = async (scenario: string): Promise<ManagedWorld> => {
  const seed = await loadScenario(scenario)
  return createWorld({ seed, readings: resolveReadings(dialects, seed.readings), timeSource: Date.now })
}

const heap = (): number => {
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

/** The median of many, after some to warm up. */
const timeOf = (count: number, act: () => unknown): number => {
  const times = Array.from({ length: count }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return times.slice(count / 10).sort((a, b) => a - b)[Math.floor(count * 0.45)] ?? 0
}

const requestsOf = (token: string): readonly SimRequest[] =>
  dialects.map(({ name, basePath, sample, sampleHeaders }) => {
    const [path = '', search = ''] = `/${name}${basePath}${sample}`.split('?', 2)
    const headers = {
      host: 'localhost',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      ...sampleHeaders,
    }
    return { method: 'GET', path, search, headers, body: null, mount: '' }
  })

const findings: Finding[] = []

const measureForks = async (scenario: string, milliseconds: number): Promise<void> => {
  const world = await load(scenario)
  const simulator = await createEngine({ world, dialects })
  // Asked before, so that the indexes that requests need are there and have to be forked too.
  for (const request of requestsOf('any')) await simulator.handle(request)
  const value = timeOf(2000, () => world.fork('fork'))
  const group = `Fork of ${scenario}, ${world.ledger.invoices.size.toLocaleString('en')} invoices`
  findings.push({ group, name: 'time', value, unit: 'ms', target: { at: 'most', value: milliseconds } })
  const kept: ManagedWorld[] = []
  const before = heap()
  for (let count = 0; count < 1000; count++) kept.push(world.fork('fork'))
  const bytes = (heap() - before) / kept.length
  findings.push({ group, name: 'memory', value: bytes, unit: 'bytes', target: { at: 'most', value: 10_000 } })
}

const measureThousand = async (): Promise<void> => {
  const world = await load('default')
  const simulator = await createEngine({ world, dialects })
  for (let count = 0; count < 1000; count++) {
    const token = `pf_${count}`
    const name = `world-${count}`
    await simulator.worlds.add({ name, world: world.fork(name, { keys: [openKey(token)] }) })
    const requests = requestsOf(token)
    for (let sent = 0; sent < 60; sent++) await simulator.handle(requests[sent % requests.length] as SimRequest)
    const { ledger } = simulator.worlds.get(name).world
    const [invoice] = ledger.invoices.select({ where: { is: 'all' }, order: [], limit: 1 }).rows
    if (invoice) {
      const payment = { invoiceId: invoice.id, amount: 1 }
      await simulator.worlds.change(name, { change: 'command', command: { do: 'recordPayment', payment } })
    }
  }
  const group = 'A thousand worlds that answered 60 requests each'
  const used = heap() / 1e6
  findings.push({ group, name: 'heap', value: used, unit: 'MB' })
  const rss = process.memoryUsage.rss() / 1e6
  if (simulator.worlds.all().length !== 1001) throw new Error('Some of the worlds are gone.')
  findings.push({ group, name: 'resident', value: rss, unit: 'MB', target: { at: 'most', value: 400 } })
}

// First, as what the others leave behind would count.
await measureThousand()
await measureForks('default', 0.05)
await measureForks('large', 1)
process.stdout.write(JSON.stringify(findings))
process.exit(0)
