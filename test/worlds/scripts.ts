/** What one worker does in its world: random requests to every dialect, and now and then a turn of the clock or a fault. */
import type { Fault } from '../../src/core/fault.js'
import type { SimRequest } from '../../src/core/message.js'
import { dialects } from '../../src/dialects/index.gen.js'
import type { Engine } from '../../src/engine/engine.js'
import { createRandom, type Random } from '../../src/scenarios/random.js'
import { createAsk } from '../simulator/ask.js'
import { createKnown } from '../traffic/known.js'
import { type TrafficOperation, toTrafficOperations } from '../traffic/operations.js'
import { type Planned, planMix } from '../traffic/requests.js'

export type Act =
  | { readonly act: 'request'; readonly request: SimRequest }
  | { readonly act: 'advance'; readonly hours: number }
  | { readonly act: 'fault'; readonly id: string; readonly fault: Fault; readonly probability: number }
  | { readonly act: 'reset' }

type Planner = (random: Random) => Omit<SimRequest, 'headers'>

/** Learns first what lists show, so that later requests ask for what there is. */
const createPlanner = async (simulator: Engine): Promise<Planner> => {
  const ask = createAsk(simulator)
  const planners = await Promise.all(
    dialects.map(async ({ name, basePath, spec, sampleHeaders }) => {
      const operations = toTrafficOperations((await spec.load()).document)
      const known = createKnown()
      for (const { method, path, inPath } of operations)
        if (method === 'GET' && inPath.length === 0) {
          const { status, text } = await ask(`/${name}${basePath}${path}`, {
            ...sampleHeaders,
            authorization: 'Bearer any',
          })
          if (status === 200) known.learn(path, JSON.parse(text))
        }
      return { prefix: `/${name}${basePath}`, operations, known }
    }),
  )
  return (random) => {
    const { prefix, operations, known } = random.pick(planners)
    return toParts(prefix, planMix(random.pick<TrafficOperation>(operations), { known, random }, 15))
  }
}

const toParts = (prefix: string, { method, target, body }: Planned): Omit<SimRequest, 'headers'> => {
  const [path = '', search = ''] = `${prefix}${target}`.split('?', 2)
  const bytes = body === undefined ? null : new TextEncoder().encode(JSON.stringify(body))
  return { method, path, search, body: bytes, mount: '' }
}

const FAULTS: readonly Fault[] = [
  { kind: 'duplicate' },
  { kind: 'stale' },
  { kind: 'page-shift' },
  { kind: 'status', status: 503 },
  { kind: 'latency', min: 1, max: 1000 },
  { kind: 'lost' },
]

export const createScripts = async (simulator: Engine) => {
  const planRequest = await createPlanner(simulator)
  const planAct = (random: Random, token: string, at: number): Act => {
    const draw = random.int(1, 200)
    if (draw <= 4) return { act: 'advance', hours: random.int(1, 24 * 20) }
    if (draw <= 6) return { act: 'fault', id: `f${at}`, fault: random.pick(FAULTS), probability: random.next() }
    if (draw === 7) return { act: 'reset' }
    const headers = { host: 'localhost', authorization: `Bearer ${token}`, accept: 'application/json' }
    const parts = planRequest(random)
    return {
      act: 'request',
      request: { ...parts, headers: parts.body ? { ...headers, 'content-type': 'application/json' } : headers },
    }
  }
  return (seed: number, token: string, length: number): readonly Act[] => {
    const random = createRandom(seed)
    return Array.from({ length }, (_, at) => planAct(random, token, at))
  }
}
