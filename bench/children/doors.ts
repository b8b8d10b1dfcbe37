/** What costs no network: the fetch door, and forks of worlds. Run with `--expose-gc`; prints JSON. */
import type { ManagedWorld } from '../../src/core/create-world.js'
import { fromDist } from '../dist.js'
import { createSizedWorld } from '../sized-world.js'
import { median } from '../statistics.js'

const [listPath = '', singlePath = '', headersText = '{}', roundsText = '3'] = process.argv.slice(2)
const headers: Record<string, string> = JSON.parse(headersText)
const rounds = Number(roundsText)

const { createSimulator } = await fromDist<typeof import('../../src/create-simulator.js')>('create-simulator.js')
const simulator = await createSimulator()

const REQUESTS = 2000
const FORKS = 1000

const timeFetch = async (path: string): Promise<number> => {
  const times: number[] = []
  for (let index = 0; index < REQUESTS; index++) {
    const start = performance.now()
    const answer = await simulator.fetch(`http://stand-in.example${path}`, { headers })
    await answer.text()
    times.push(performance.now() - start)
  }
  return median(times) * 1000
}

const collect = (): number => {
  ;(globalThis as { gc?: () => void }).gc?.()
  return process.memoryUsage().heapUsed
}

const timeForks = (world: ManagedWorld): { readonly microseconds: number; readonly bytes: number } => {
  const forks: ManagedWorld[] = []
  const before = collect()
  const start = performance.now()
  for (let index = 0; index < FORKS; index++) forks.push(world.fork(`fork ${index}`))
  const milliseconds = performance.now() - start
  const bytes = (collect() - before) / forks.length
  return { microseconds: (milliseconds * 1000) / FORKS, bytes }
}

const repeat = async <T>(measure: () => T | Promise<T>): Promise<T[]> => {
  const all: T[] = []
  for (let round = 0; round <= rounds; round++) all.push(await measure())
  return all.slice(1)
}

const list = await repeat(() => timeFetch(listPath))
const single = await repeat(() => timeFetch(singlePath))
const forkSmall = await repeat(() => timeForks(simulator.world))
const large = await createSizedWorld(100_000)
const forkLarge = await repeat(() => timeForks(large))
process.stdout.write(JSON.stringify({ list, single, forkSmall, forkLarge }))
process.exit(0)
