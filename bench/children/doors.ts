/** The fetch door, which costs no network. Prints JSON. */
import { fromDist } from '../dist.js'
import { median } from '../statistics.js'

const [listPath = '', singlePath = '', headersText = '{}', roundsText = '3'] = process.argv.slice(2)
const headers: Record<string, string> = JSON.parse(headersText)
const rounds = Number(roundsText)

const { createSimulator } = await fromDist<typeof import('../../src/index.js')>('index.js')
const simulator = await createSimulator()

const REQUESTS = 2000

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

const repeat = async <T>(measure: () => T | Promise<T>): Promise<T[]> => {
  const all: T[] = []
  for (let round = 0; round <= rounds; round++) all.push(await measure())
  return all.slice(1)
}

const list = await repeat(() => timeFetch(listPath))
const single = await repeat(() => timeFetch(singlePath))
process.stdout.write(JSON.stringify({ list, single }))
process.exit(0)
