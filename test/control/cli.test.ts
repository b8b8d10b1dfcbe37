/** The commands that control a running stand-in, as real processes. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Running, startProcess } from '../running/start-process.js'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const ARGS = ['--import', 'tsx', MAIN]

/** Each process takes a second to start, and several on a busy machine. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

type Served = { readonly running: Running; readonly url: string; readonly controlToken?: string }

const serve = async (...options: readonly string[]): Promise<Served> => {
  const args = [...ARGS, 'serve', '--json', '-p', '0', '-s', 'documented', ...options]
  const running = startProcess({ args, stdout: 'pipe' })
  if (!running.child.stdout) throw new Error('It has no standard output.')
  const lines = createInterface({ input: running.child.stdout })
  const [line] = await Promise.race([once(lines, 'line'), once(running.child, 'exit')])
  if (typeof line !== 'string') throw new Error(`It did not start. ${running.errors()}`)
  return { running, ...(JSON.parse(line) as Omit<Served, 'running'>) }
}

type Ran = { readonly code: number; readonly out: string; readonly err: string }

const run = (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...ARGS, ...args], { env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

let open: Served
let guarded: Served
beforeAll(async () => {
  const all = await Promise.all([serve(), serve('--host', '0.0.0.0')])
  open = all[0]
  guarded = all[1]
})
afterAll(() => Promise.all([open.running.stop(), guarded.running.stop()]))

const ask = (...args: readonly string[]): Promise<Ran> => run({ PROFORMA_URL: open.url }, ...args)

/** `… --json`, parsed. */
const askJson = async (...args: readonly string[]) => {
  const { code, out, err } = await ask(...args, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

it('makes, forks, lists, shows, resets and deletes worlds', async () => {
  const made = await askJson('world', 'make', 'one', '-s', 'documented', '-r', 'P2=unix', '--ttl', '600')
  expect(made).toMatchObject({ world: { name: 'one', invoices: 2 }, keys: [{ name: 'key-1' }] })
  const forked = await ask('world', 'fork', 'one', 'two', '--tenant', 'acme')
  expect(forked.out).toMatch(/^two: .*\n.*\ntenant acme\nkey key-1: pf_\w+\n$/)
  const listed = await ask('world', 'list')
  expect(listed.out.split('\n').map((line) => line.split(' ')[0])).toEqual(['documented', 'one', 'two', ''])
  expect((await ask('world', 'show')).out).toContain('documented (main)')
  expect((await ask('world', 'reset', 'two')).out).toMatch(/^two: /)
  expect((await ask('world', 'delete', 'two')).out).toBe('two is deleted\n')
  expect((await ask('world', 'show', 'two')).code).toBe(1)
})

it('shows, sets, freezes, runs and advances clocks', async () => {
  await ask('world', 'fork', 'main', 'timed')
  const before = await askJson('clock', 'show', '-w', 'timed')
  const { clock } = await askJson('clock', 'advance', 'P1Y', '-w', 'timed')
  expect(Number(clock.today.slice(0, 4))).toBe(Number(before.today.slice(0, 4)) + 1)
  expect((await ask('clock', 'set', '2031-01-01', '--world', 'timed')).out).toMatch(/^2031-01-01T00:00:00Z \(frozen\)/)
  expect((await ask('clock', 'run', '-w', 'timed')).out).toContain('(running)')
  expect((await ask('clock', 'freeze', '-w', 'timed')).out).toContain('(frozen)')
  expect(await askJson('clock', 'show')).toEqual(before)
})

it('adds, lists, removes and clears faults', async () => {
  await ask('world', 'fork', 'main', 'broken')
  const added = await ask('fault', 'add', 'status=503;lost', '--nth', '2', '--times', '1', '-w', 'broken')
  expect(added.out).toBe(
    'fault-1  status=503  everywhere  on call 2  at most 1 times  (met 0, struck 0)\nfault-2  lost  everywhere  on call 2  at most 1 times  (met 0, struck 0)\n',
  )
  expect((await ask('fault', 'remove', 'fault-1', '-w', 'broken')).code).toBe(0)
  expect(await askJson('fault', 'list', '-w', 'broken')).toMatchObject([{ id: 'fault-2' }])
  await ask('fault', 'clear', '-w', 'broken')
  expect((await ask('fault', 'list', '-w', 'broken')).out).toBe('no faults\n')
})

it.each([
  [2, ['world'], 'Usage'],
  [2, ['world', 'fork'], 'from'],
  [2, ['fault', 'add', 'bogus'], 'html='],
  [2, ['fault', 'add', 'lost', '--probability', '2'], 'from 0 to 1'],
  [2, ['clock', 'show', '--url', 'nowhere'], 'no URL'],
  [1, ['clock', 'set', '1999-01-01'], 'Fork the world'],
  [1, ['clock', 'advance', 'soon'], 'P1M'],
  [1, ['world', 'show', 'nope'], 'nope'],
  [1, ['fault', 'add', 'lost', '--operation', 'nope'], 'nope'],
  [1, ['world', 'list', '--url', 'http://127.0.0.1:9'], 'proforma serve'],
] as const)('ends with %i and one clear message after %j', async (code, args, words) => {
  const ran = await ask(...args)
  expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' })
  expect(ran.err).toContain(words)
  expect(ran.err).not.toMatch(/\n {4}at /)
})

it('makes a token beyond this machine, asks for it, and opens no door to any key', async () => {
  const { url, controlToken = '' } = guarded
  expect(open.controlToken).toBeUndefined()
  expect(controlToken).toMatch(/^\w{32}$/)
  const refused = await run({ PROFORMA_URL: url }, 'world', 'list')
  expect({ code: refused.code, err: refused.err }).toMatchObject({ code: 1, err: expect.stringContaining('token') })
  expect((await run({ PROFORMA_URL: url, PROFORMA_CONTROL_TOKEN: controlToken }, 'world', 'list')).code).toBe(0)
  const { dialects } = await (await fetch(url, { headers: { accept: 'application/json' } })).json()
  const [{ sample }] = dialects
  expect((await fetch(`${url}${sample.path}`, { headers: sample.headers })).status).toBe(401)
  const body = await fetch(`${url}/_proforma/worlds/main/keys`, {
    method: 'POST',
    headers: { authorization: `Bearer ${controlToken}`, 'content-type': 'application/json' },
    body: '{}',
  })
  const { token } = await body.json()
  const headers = { ...sample.headers, Authorization: `Bearer ${token}` }
  expect((await fetch(`${url}${sample.path}`, { headers })).status).toBe(200)
})

it('takes a token that is given, and goes without the control API where it is told to', async () => {
  const [given, without] = await Promise.all([serve('--control-token', 'mine'), serve('--no-control')])
  try {
    expect(given.controlToken).toBeUndefined()
    expect((await fetch(`${given.url}/_proforma/health`)).status).toBe(401)
    expect((await run({ PROFORMA_URL: given.url }, 'world', 'list', '--token', 'mine')).code).toBe(0)
    expect((await fetch(`${without.url}/_proforma/health`)).status).toBe(404)
    expect((await run({ PROFORMA_URL: without.url }, 'world', 'list')).err).toContain('base URL')
  } finally {
    await Promise.all([given.running.stop(), without.running.stop()])
  }
})
