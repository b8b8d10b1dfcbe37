/** `proforma check --proxy`: clients that have the vendors' hosts built in. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  about: { told: { A_BASE_URL: 'http://127.0.0.1:1/a' }, notes: ['It was so before.'] } as unknown as Target['about'],
  env: { PROFORMA_URL: 'http://127.0.0.1:1' },
  progress: () => ({ requests: 0, faulty: 0 }),
  async close() {
    this.closed++
    return []
  },
})

it('notes what was refused, and tells the command of the proxy as well as of the address', async () => {
  const put = await behindProxy(target(), { hosts: ['*.toy.test'], others: 'refuse' })
  const proxy = put.env.HTTPS_PROXY ?? ''
  expect(put.env).toMatchObject({ PROFORMA_URL: 'http://127.0.0.1:1', http_proxy: proxy })
  const told = { A_BASE_URL: 'http://127.0.0.1:1/a', HTTPS_PROXY: proxy }
  expect(put.about).toMatchObject({ told, notes: ['It was so before.'] })
  for (let index = 0; index < 12; index++)
    await ask(Number(new URL(proxy).port), `CONNECT no${index}.test:443 HTTP/1.1\r\n\r\n`)
  await put.close()
  await put.close()
  expect(put.about.notes).toEqual([
    expect.stringMatching(
      /^The proxy refused connections to no0.test, .+, no9.test and 2 more; --proxy-others pass lets them through.$/,
    ),
    'It was so before.',
  ])
})

it('closes what it stands before when no proxy can be started', async () => {
  const before = process.env.TMPDIR
  const given = target()
  process.env.TMPDIR = '/nonexistent'
  try {
    await expect(behindProxy(given, { hosts: [], others: 'refuse' })).rejects.toThrow(
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

const KEY = 'elsewhere-key-0123456789abcdef'

it('tells in the summary and in reports which hosts did not come through, and no key', async () => {
  const report = join(folder, 'report.json')
  const ask = (url: string) => `'${process.execPath}' -e "fetch('${url}').catch(() => {})"`
  const script = [
    ask(`https://elsewhere.test/v1?api_key=${KEY}`),
    `env -u NODE_EXTRA_CA_CERTS ${ask(calls[0]?.url.replace(/\?.*/, '') ?? '')}`,
  ].join('\n')
  const options = ['--quiet', '--report', `json=${report}`, '--proxy', '--', 'sh', '-c', script]
  const { code, stdout } = await run(['check', ...options])
  const { verdict, notes } = JSON.parse(await readFile(report, 'utf8'))
  expect([code, verdict]).toEqual([1, 'not-called'])
  expect(notes).toEqual([
    expect.stringContaining('refused connections to elsewhere.test; --proxy-others pass'),
    expect.stringContaining(`certificate of the proxy for ${new URL(calls[0]?.url ?? '').host}: it listens to none`),
  ])
  for (const note of notes) expect(stdout).toContain(`  Note: ${note}\n`)
  expect(JSON.stringify(notes)).not.toContain(KEY)
}, 60_000)
