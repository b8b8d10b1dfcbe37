/**
 * `tsx --expose-gc test/soak/main.ts [requests]`: a million requests over a hundred worlds, straight to the simulator. Ends with 1
 * unless resident memory is within 20 % of what it was after a tenth of them. Payments come and go, worlds are reset,
 * replaced by fresh forks and moved on in time, as a long day of tests does.
 */

import { setTimeout as pause } from 'node:timers/promises'
import { openKey } from '../../src/core/keys.js'
import type { SimRequest } from '../../src/core/message.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createEngine } from '../../src/engine/engine.js'
import { createRandom } from '../../src/scenarios/random.js'
import { createBooks } from '../doors/books.js'
import { createScripts } from '../worlds/scripts.js'

const REQUESTS = Number(process.argv[2] ?? 1_000_000)
const WORLDS = 100
const TOLERANCE = 1.2

const base = createBooks({ invoices: 20 })
const simulator = await createEngine({ world: base.fork('books'), dialects })
const { worlds } = simulator
const write = await createScripts(simulator)
const random = createRandom(1)

const nameOf = (at: number): string => `soak-${at}`
const tokenOf = (at: number): string => `pf_soak_${at}`
const open = (at: number) =>
  worlds.add({ name: nameOf(at), world: base.fork(nameOf(at), { keys: [openKey(tokenOf(at))] }) })

const requests: SimRequest[][] = []
for (let at = 0; at < WORLDS; at++) {
  await open(at)
  requests.push(write(at, tokenOf(at), 60).flatMap((act) => (act.act === 'request' ? [act.request] : [])))
}

/** Headers and bodies as a door hands them over: new objects each time. */
const arriving = (request: SimRequest): SimRequest => ({ ...request, headers: { ...request.headers } })

/** What goes on around the requests: each world starts over after about two thousand. */
const upkeep = async (at: number): Promise<void> => {
  const draw = random.int(1, 3)
  if (draw === 1) await worlds.reset(nameOf(at))
  else if (draw === 2)
    await worlds.change(nameOf(at), { change: 'clock', at: worlds.get(nameOf(at)).world.now() + 86_400_000 })
  else {
    await worlds.remove(nameOf(at))
    await open(at)
  }
}

/** Memory is given back bit by bit, so it is collected until no more comes. */
const resident = async (): Promise<number> => {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 12; tries++) {
    globalThis.gc?.()
    await pause(50)
    const now = process.memoryUsage.rss() / 1e6
    if (tries > 3 && now > least * 0.99) return Math.min(now, least)
    least = Math.min(now, least)
  }
  return least
}

const start = performance.now()
let early = 0
let late = 0
for (let sent = 1; sent <= REQUESTS; sent++) {
  const at = random.int(0, WORLDS - 1)
  const request = random.pick(requests[at] ?? [])
  const answered = simulator.handle(arriving(request))
  if (answered instanceof Promise) await answered
  if (sent % 1000 === 0) await upkeep(at)
  if (sent % (REQUESTS / 10) === 0) {
    late = await resident()
    if (sent === REQUESTS / 10) early = late
    const { heapUsed, external } = process.memoryUsage()
    const line = `${sent} requests, ${Math.round((performance.now() - start) / 1000)} s: ${Math.round(late)} MB resident, ${Math.round(heapUsed / 1e6)} MB heap, ${Math.round(external / 1e6)} MB beside it\n`
    process.stdout.write(line)
  }
}
const grown = late / early
process.stdout.write(
  `Resident memory at the end: ${grown.toFixed(2)} times that after ${REQUESTS / 10} requests (at most ${TOLERANCE}).\n`,
)
process.exitCode = grown > TOLERANCE ? 1 : 0
