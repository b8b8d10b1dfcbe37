import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it } from 'vitest'
import { partsBody } from '../../src/core/body.js'
import type { Exchange, Part, SimRequest } from '../../src/core/message.js'
import { createServer } from '../../src/doors/server.js'
import type { Engine } from '../../src/engine/engine.js'
import { listen } from './listening.js'

const PARTS = 1000
/** A turn of the event loop sends one part and serves whoever has asked; six small answers need about a dozen turns. */
const MANY = 40
const part = 'x'.repeat(64 * 1024)
let taken = 0

function* longList(): Generator<Part> {
  for (taken = 0; taken < PARTS; taken++) yield part
}

const bodyOf = (path: string): Exchange['reply']['body'] =>
  path === '/long' ? { kind: 'stream', parts: longList() } : partsBody(['"short"'])

const simulator = {
  claims: () => true,
  handle: (request: SimRequest): Exchange => ({
    sequence: 1,
    at: 0,
    dialect: null,
    operation: null,
    request,
    reply: { status: 200, headers: [], body: bodyOf(request.path) },
    faults: [],
    violations: [],
  }),
}

const server = await listen(createServer(simulator as unknown as Engine))
afterAll(() => server.close())

/** A reader in another process is as fast as the writer, so that the socket never fills up. */
const READER = `fetch(process.argv[1]).then(async (answer) => { for await (const _ of answer.body); })`

it('serves others while a long list is sent to a fast reader', async () => {
  const reader = spawn(process.execPath, ['-e', READER, `${server.url}/long`])
  const ended = once(reader, 'exit')
  while (taken === 0) await (await fetch(`${server.url}/short`)).text()
  for (let times = 0; times < 5; times++) await (await fetch(`${server.url}/short`)).text()
  expect(taken).toBeLessThan(MANY)
  expect(await ended).toEqual([0, null])
  expect(taken).toBe(PARTS)
})
