/** `proforma check --proxy`: clients that have the vendors' hosts built in. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Target } from '../../src/check/target.js'
import { behindProxy } from '../../src/cli/behind-proxy.js'
import { calls } from '../proxy/proxied.js'
import { ask } from '../proxy/through.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { killAll, run } from './run-cli.js'

let folder = ''

beforeAll(async () => {
  ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'proforma-check-proxy-'))
}, 120_000)

afterEach(killAll)
afterAll(() => rm(folder, { recursive: true }))

const target = (): Target & { closed: number } => ({
  closed: 0,
  about: { told: { A_BASE_URL: 'http://127.0.0.1:1/a' } } as unknown as Target['about'],
  env: { PROFORMA_URL: 'http://127.0.0.1:1' },
  progress: () => ({ requests: 0, faulty: 0 }),
  async close() {
    this.closed++
    return []
  },
})

it('tells once what was refused, and the command of the proxy as well as of the address', async () => {
  const told: string[] = []
  const put = await behindProxy(target(), { hosts: ['*.toy.test'], others: 'refuse', tell: (line) => told.push(line) })
  const proxy = put.env.HTTPS_PROXY ?? ''
  expect(put.env).toMatchObject({ PROFORMA_URL: 'http://127.0.0.1:1', http_proxy: proxy })
  expect(put.about.told).toEqual({ A_BASE_URL: 'http://127.0.0.1:1/a', HTTPS_PROXY: proxy })
  await ask(Number(new URL(proxy).port), 'CONNECT elsewhere.test:443 HTTP/1.1\r\n\r\n')
  await put.close()
  await put.close()
  expect(told).toEqual(['The proxy refused connections to elsewhere.test; --proxy-others pass lets them through.'])
})

it('closes what it stands before when no proxy can be started', async () => {
  const before = process.env.TMPDIR
  const given = target()
  process.env.TMPDIR = '/nonexistent'
  try {
    await expect(behindProxy(given, { hosts: [], others: 'refuse', tell: () => {} })).rejects.toThrow(
      /^Failed to start the proxy: ENOENT.+ Please check that files can be written to \/nonexistent, or/,
    )
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
  expect(given.closed).toBe(1)
})

it('answers a client at the real hosts, and leaves no file behind', async () => {
  const client = join(folder, 'client.mjs')
  const code = `for (const { url, headers } of ${JSON.stringify(calls)}) console.log((await fetch(url, { headers })).status)`
  await writeFile(client, code)
  const result = await run(['check', '--proxy', '--', process.execPath, client], { TMPDIR: folder, NO_PROXY: '*' })
  expect(result.stdout).toMatch(/^(200\n)+\nproforma check: the contract is kept\n/)
  expect(result.code).toBe(0)
  expect((await readdir(folder)).filter((name) => name !== 'client.mjs')).toEqual([])
}, 60_000)
