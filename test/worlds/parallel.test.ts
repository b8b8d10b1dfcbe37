/** Fifty workers at once see, byte for byte, what each would see alone. */
import { beforeAll, expect, it } from 'vitest'
import { bodyText } from '../../src/core/body.js'
import { openKey } from '../../src/core/keys.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import type { Store } from '../../src/core/store-contract.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createEngine, type Engine } from '../../src/engine/engine.js'
import { createMemoryStore } from '../../src/persistence/memory-store.js'
import { createRandom } from '../../src/scenarios/random.js'
import { assertInvariants } from '../core/invariants.js'
import { createBooks } from '../doors/books.js'
import { type Act, createScripts } from './scripts.js'

const WORLDS = 50
const ACTS = 200

let base: ManagedWorld
let scripts: readonly (readonly Act[])[]
beforeAll(async () => {
  base = createBooks({ invoices: 25 })
  const write = await createScripts(await createEngine({ world: base.fork('books'), dialects }))
  scripts = Array.from({ length: WORLDS }, (_, at) => write(at + 1, tokenOf(at), ACTS))
})

const tokenOf = (at: number): string => `pf_worker_${at}`
const nameOf = (at: number): string => `worker-${at}`

const open = async (workers: readonly number[], store?: Store): Promise<Engine> => {
  const simulator = await createEngine({ world: base.fork('books'), dialects, ...(store && { store }) })
  for (const at of workers) {
    const rights = at % 3 === 0 ? { requestsPerHour: 60 } : {}
    const world = base.fork(nameOf(at), { keys: [{ ...openKey(tokenOf(at)), ...rights }] })
    await simulator.worlds.add({ name: nameOf(at), world })
  }
  return simulator
}

/** All that a client sees, request ids too. */
const perform = async ({ worlds, handle }: Engine, at: number, act: Act): Promise<string> => {
  if (act.act === 'request') {
    const { reply, violations } = await handle(act.request)
    return JSON.stringify([reply.status, reply.headers, bodyText(reply.body), reply.transport, violations.length])
  }
  const name = nameOf(at)
  if (act.act === 'reset') return String((await worlds.reset(name)).name)
  if (act.act === 'advance') {
    const events = await worlds.change(name, {
      change: 'clock',
      at: worlds.get(name).world.now() + act.hours * 3_600_000,
    })
    return JSON.stringify(events)
  }
  const { id, fault, probability } = act
  return JSON.stringify(await worlds.change(name, { change: 'addFault', rule: { id, fault, probability } }))
}

const alone = async (at: number, store?: Store): Promise<string[]> => {
  const simulator = await open([at], store)
  const seen: string[] = []
  for (const act of scripts[at] ?? []) seen.push(await perform(simulator, at, act))
  return seen
}

const everybody = Array.from({ length: WORLDS }, (_, at) => at)

it('interleaved at random', async () => {
  const simulator = await open(everybody)
  const random = createRandom(99)
  const seen = everybody.map((): string[] => [])
  const left = [...everybody]
  while (left.length > 0) {
    const at = random.pick(left)
    const act = scripts[at]?.[seen[at]?.length ?? 0]
    if (act) seen[at]?.push(await perform(simulator, at, act))
    else left.splice(left.indexOf(at), 1)
  }
  for (const at of everybody) {
    expect(seen[at]).toEqual(await alone(at))
    assertInvariants(simulator.worlds.get(nameOf(at)).world)
  }
  expect(simulator.world.state()).toEqual(base.state())
  const text = seen.flat().join()
  for (const status of [200, 201, 404, 422, 503]) expect(text).toContain(`[${status},`)
}, 90_000)

it('all at once, kept in a store', async () => {
  const few = everybody.slice(0, 12)
  const simulator = await open(few, createMemoryStore())
  const random = createRandom(98)
  const work = async (at: number): Promise<string[]> => {
    const seen: string[] = []
    for (const act of scripts[at] ?? []) {
      if (random.chance(30)) await new Promise((resolve) => setImmediate(resolve))
      seen.push(await perform(simulator, at, act))
    }
    return seen
  }
  const together = await Promise.all(few.map(work))
  for (const at of few) {
    expect(together[at]).toEqual(await alone(at, createMemoryStore()))
    // Kept or not makes no difference to who asks.
    expect(together[at]).toEqual(await alone(at))
  }
}, 90_000)
