/** The real server, killed in the middle of writing: every payment that a client was told of is there after the next start. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { createEngine } from '../../src/engine/engine.js'
import { createFolderStore } from '../../src/persistence/folder-store.js'
import { createRandom } from '../../src/scenarios/random.js'
import { killAll, run, type Served, serve, stop } from '../cli/run-cli.js'
import { createBooks } from '../doors/books.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { createKnown } from '../traffic/known.js'
import { toTrafficOperations } from '../traffic/operations.js'
import { planPlain } from '../traffic/requests.js'

let folder = ''
beforeAll(async () => {
  ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'proforma-killed-'))
  // The scenario `empty` finds a world of its name there already, so that one answers.
  const world = createBooks({ invoices: 300 }).fork('empty')
  const store = await createFolderStore(folder)
  const { worlds } = await createEngine({ world, dialects, store })
  await worlds.close()
}, 120_000)
afterAll(async () => {
  killAll()
  await rm(folder, { recursive: true, force: true })
})

type Thing = { readonly id: number }
const thingIn = (answer: unknown): Thing => {
  const { data } = answer as { readonly data?: Thing }
  return data ?? (answer as Thing)
}

const writable = dialects.filter(({ operations }) => operations.some(({ method }) => method === 'POST'))
const headers = { authorization: 'Bearer any', accept: 'application/json', 'content-type': 'application/json' }

/** Asks for the creation of things until the server is gone; gives what was acknowledged. */
const writeUntilGone = async (server: Served, seed: number, acknowledged: Map<string, Thing>): Promise<void> => {
  const random = createRandom(seed)
  for (const { name, basePath, spec } of writable) {
    const base = `${server.url}/${name}${basePath}`
    const operations = toTrafficOperations((await spec.load()).document)
    const known = createKnown()
    for (const { method, path, inPath } of operations)
      if (method === 'GET' && inPath.length === 0)
        known.learn(path, await (await fetch(`${base}${path}`, { headers })).json())
    const creating = operations.filter(({ method }) => method === 'POST')
    const write = async (): Promise<void> => {
      while (true) {
        const { target, body } = planPlain(random.pick(creating), { known, random })
        const answer = await fetch(`${base}${target}`, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
          () => null,
        )
        if (!answer) return
        const told = await answer.json().catch(() => null)
        if (answer.status !== 201 || told === null) continue
        const thing = thingIn(told)
        acknowledged.set(`${base.slice(server.url.length)}${target}/${thing.id}`, thing)
      }
    }
    await Promise.all(Array.from({ length: 10 }, write))
  }
}

it('has every payment that was answered with 201, four times killed', async () => {
  const acknowledged = new Map<string, Thing>()
  const pause = createRandom(7)
  for (let round = 0; round < 4; round++) {
    const server = await serve(['--data', folder, '--quiet'])
    const before = acknowledged.size
    const gone = writeUntilGone(server, round, acknowledged)
    const enough = performance.now() + 20_000
    while (acknowledged.size < before + 20 && performance.now() < enough)
      await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, pause.int(0, 200)))
    server.child.kill('SIGKILL')
    await gone.catch(() => undefined)
    await server.ended
    expect(acknowledged.size).toBeGreaterThan(before)
  }
  const server = await serve(['--data', folder, '--quiet'])
  for (const [path, thing] of acknowledged) {
    const answer = await fetch(`${server.url}${path}`, { headers })
    expect([path, answer.status, thingIn(await answer.json())]).toEqual([path, 200, thing])
  }
  expect((await stop(server)).code).toBe(0)
}, 120_000)

it('says who has the folder, and ends with 2', async () => {
  const first = await serve(['--data', folder])
  const { code, stderr } = await run(['serve', '--port', '0', '--scenario', 'empty', '--data', folder])
  expect(stderr).toContain(`Failed to open ${folder}: process ${first.child.pid} is using it`)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(code).toBe(2)
  await stop(first)
}, 60_000)

it('stops while an answer is held back, within its time of grace', async () => {
  const server = await serve([])
  const [dialect] = dialects
  const late = fetch(`${server.url}/${dialect?.name}${dialect?.basePath}${dialect?.sample}`, {
    headers: { ...headers, 'proforma-fault': 'latency=60000' },
  }).catch(() => 'cut off')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const start = performance.now()
  expect((await stop(server)).code).toBe(0)
  expect(performance.now() - start).toBeLessThan(8000)
  expect(await late).toBe('cut off')
}, 60_000)
