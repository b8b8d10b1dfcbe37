/** `proforma check` against real servers and on recorded traffic, as the built command. */
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createSimulator } from '../../src/create-simulator.js'
import { createServer } from '../../src/doors/server.js'
import { type Listening, listen } from '../doors/listening.js'
import { first, samplePath } from '../forward/before-server.js'
import { entryOf, harOf } from '../har/har-of.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { freePort } from '../running/start-process.js'
import { killAll, run } from './run-cli.js'

const MAIN = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url))
const KEY = 'live-key-0123456789abcdef'
const PREFIX = first.name.toUpperCase()

let standIn: Listening
let folder: string

beforeAll(async () => {
  ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'proforma-against-'))
  standIn = await listen(createServer(await createSimulator()))
})

afterAll(async () => {
  killAll()
  await standIn.close()
  await rm(folder, { recursive: true, force: true })
})

/** A client that reads, and then tries to write, with the key that it has from its environment. */
const client = `
const url = process.env.${PREFIX}_BASE_URL + ${JSON.stringify(samplePath)}
const headers = { accept: 'application/json', authorization: 'Bearer ' + process.env.${PREFIX}_API_KEY }
const read = await fetch(url, { headers })
const written = await fetch(url, { method: 'POST', headers, body: '{}' })
console.log('client saw', read.status, written.status, (await written.text()).includes('--allow-writes'))
`

const check = (options: readonly string[]) =>
  run(['check', '--quiet', ...options, '--', process.execPath, '--input-type=module', '-e', client], {
    [`${PREFIX}_API_KEY`]: KEY,
  })

it('puts the judge in front of a real server, refuses writes and says so', async () => {
  const reports = ['json', 'har', 'html'].map((kind) => join(folder, `report.${kind}`))
  const asked = reports.flatMap((file) => ['--report', `${file.split('.').at(-1)}=${file}`])
  const { code, stdout, stderr } = await check(['--against', `${standIn.url}/${first.name}`, ...asked])
  expect(stdout).toContain('client saw 200 403 true')
  expect(stdout).toContain(`Requests went on to ${standIn.url}/${first.name}.`)
  expect(stdout).toContain('1 request never came to the API: writes are refused unless --allow-writes is given (POST')
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toContain('unknown method')
  const texts = await Promise.all(reports.map((file) => readFile(file, 'utf8')))
  for (const text of [stdout, ...texts]) expect(text).not.toContain(KEY)
})

it('lets writes through where that is allowed, and finds what is wrong with them', async () => {
  const { stdout } = await check(['--against', `${first.name}=${standIn.url}/${first.name}`, '--allow-writes'])
  expect(stdout).toContain('client saw 200 405 false')
  expect(stdout).not.toContain('never came to the API')
})

it('fails with the reason where the server is not there', async () => {
  const url = `http://127.0.0.1:${await freePort()}`
  const { code, stdout } = await check(['--against', `${first.name}=${url}`])
  expect(code).toBe(1)
  expect(stdout).toContain('client saw 502 403 true')
  expect(stdout).toContain(`1 request never came to the API: ${url} refuses the connection`)
  expect(stdout).toContain(`calls      2 to ${first.name}\n`)
})

it('judges a recording without a command, from a file or from standard input', async () => {
  const wrong = harOf(
    entryOf({ url: `${entryOf().request.url}&nonsense=1` }),
    entryOf({ url: 'https://elsewhere.test/' }),
  )
  const file = join(folder, 'traffic.har')
  await writeFile(file, wrong)
  const fromFile = await run(['check', '--har', file])
  expect(fromFile.code).toBe(1)
  expect(fromFile.stdout).toContain('unknown parameter "nonsense"')
  expect(fromFile.stdout).toContain('1 recorded exchange is with no API and left out.')
  expect(fromFile.stdout).not.toContain('recorded-key')
  const piped = spawnSync(process.execPath, [MAIN, 'check', '--har', '-'], { input: wrong, encoding: 'utf8' })
  expect([piped.status, piped.stdout]).toEqual([1, fromFile.stdout])
})

it.each<readonly [string, readonly string[], string]>([
  [
    'a recording that breaks off',
    ['--har', 'BROKEN'],
    'it ends too early, as if it had been cut off, at line 1, column 14',
  ],
  ['a file that is not there', ['--har', 'nowhere.har'], 'there is no such file'],
  ['a recording and a command', ['--har', '-', '--', 'true'], 'there is no command to run'],
  ['writes to a stand-in', ['--allow-writes', '--', 'true'], 'Name it with --against'],
  [
    'a scenario for a real server',
    ['--against', 'https://a.test', '--seed', '1', '--', 'true'],
    '--seed is about a stand-in',
  ],
  ['a URL with a password', ['--against', `https://me:${KEY}@a.test`, '--', 'true'], 'has a user name in it'],
])('refuses %s with exit code 2', async (_, options, expected) => {
  const broken = join(folder, 'broken.har')
  await writeFile(broken, '{"log": {"a" ')
  const { code, stderr } = await run(['check', ...options.map((option) => (option === 'BROKEN' ? broken : option))])
  expect(stderr).toContain(expected)
  expect(stderr).not.toContain(KEY)
  expect(code).toBe(2)
})
