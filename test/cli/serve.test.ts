/** `proforma serve` as a process: what it prints, obeys, refuses and how it ends. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { version } from '../../src/version.js'
import { open, readAnswers, requestHead, sendRaw } from '../doors/raw-client.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { type Ended, killAll, run, serve, start, stop } from './run-cli.js'

const shell = promisify(execFile)
const ESCAPE = '\u001b'
let folder = ''

beforeAll(async () => {
  ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'proforma-cli-'))
}, 120_000)

afterEach(killAll)
afterAll(() => rm(folder, { recursive: true, force: true }))

const [dialect] = dialects
const switchable = dialects.flatMap(({ readings }) => readings).find((reading) => reading.switchable)
const fixed = dialects.flatMap(({ readings }) => readings).find((reading) => !reading.switchable)
if (!dialect || !switchable || !fixed) throw new Error('No dialect, or none of the readings that are wanted here.')
const other = switchable.options.find(({ id, served }) => served && id !== switchable.default)?.id ?? ''

const describeAt = async (url: string) => (await fetch(url)).json()

it.each(['default', 'scopes'])('prints a line for each API that works when it is pasted, with %s', async (scenario) => {
  const served = await serve(['--scenario', scenario])
  expect(served.stdout()).toContain(`proforma ${version} serves the scenario ${scenario}`)
  const lines = served.stdout().match(/curl .*/g) ?? []
  expect(lines).toHaveLength(dialects.length)
  for (const line of lines) {
    const { stdout } = await shell('sh', ['-c', `${line} --fail --silent --show-error`])
    expect(JSON.parse(stdout)).toBeTypeOf('object')
  }
  await stop(served)
})

it('prints one line of JSON with --json, and nothing else', async () => {
  const served = await serve(['--json'])
  const printed = JSON.parse(served.stdout())
  expect(printed).toMatchObject({ url: served.url, version, scenario: 'empty' })
  expect(Object.keys(printed.dialects)).toEqual(dialects.map(({ name }) => name))
  for (const { name, sample } of dialects) {
    const { baseUrl, headers, spec } = printed.dialects[name]
    expect((await fetch(`${baseUrl}${sample}`, { headers })).status).toBe(200)
    expect((await fetch(spec)).status).toBe(200)
  }
  const { stdout, code } = await stop(served)
  expect([stdout.split('\n').length, code]).toEqual([2, 0])
})

it('obeys variables, and arguments rather than variables', async () => {
  const variables = {
    PROFORMA_PORT: '0',
    PROFORMA_HOST: 'localhost',
    PROFORMA_SCENARIO: 'empty',
    PROFORMA_SEED: '7',
    PROFORMA_NOW: '2027-03-04',
    PROFORMA_READING: `${switchable.id}=${other}`,
    PROFORMA_CLOSED: '1',
    PROFORMA_CHECK_RESPONSES: 'true',
    PROFORMA_JSON: '1',
    PROFORMA_QUIET: '0',
  }
  const served = start(['serve', '--now', '2028-01-01T00:00:00Z'], variables)
  const [line] = await served.says(/\{.*\}\n/)
  const { url, now, dialects: described } = JSON.parse(line)
  expect(url).toMatch(/^http:\/\/localhost:\d+$/)
  expect(now).toBe('2028-01-01T00:00:00Z')
  const site = await describeAt(url)
  expect(Object.assign({}, ...site.dialects.map(({ readings }: { readings: object }) => readings))).toMatchObject({
    [switchable.id]: other,
  })
  for (const { baseUrl, headers } of Object.values<{ baseUrl: string; headers: Record<string, string> }>(described)) {
    const { status } = await fetch(`${baseUrl}${dialects.find(({ name }) => baseUrl.includes(name))?.sample}`, {
      headers,
    })
    expect(status).toBe(401)
  }
})

it('takes an empty variable as none, and a switch that is off in any usual word', async () => {
  const empty = ['PORT', 'HOST', 'SCENARIO', 'SEED', 'NOW', 'READING', 'DATA', 'CONTROL_TOKEN', 'CLOSED']
  const variables = Object.fromEntries(empty.map((name) => [`PROFORMA_${name}`, '']))
  const served = await serve([], { ...variables, PROFORMA_JSON: 'no', PROFORMA_CONTROL: 'off', PROFORMA_QUIET: 'Off' })
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect((await fetch(`${served.url}/_proforma/health`)).status).toBe(404)
  expect((await stop(served)).stdout).toContain('GET /_proforma/health')
})

it('takes several readings, by id and by name', async () => {
  const pick = ({ options, default: usual }: typeof switchable) =>
    options.find(({ id, served }) => served && id !== usual)?.id
  const chosen = dialect.readings.filter((reading) => reading.switchable).slice(0, 2)
  const [one, two] = chosen
  if (!one || !two) throw new Error('Too few readings.')
  const served = await serve(['-r', `${one.id}=${pick(one)}`, '--reading', `${dialect.name}.${two.name}=${pick(two)}`])
  const site = await describeAt(served.url)
  expect(site.dialects.find(({ name }: { name: string }) => name === dialect.name).readings).toMatchObject({
    [one.id]: pick(one),
    [two.id]: pick(two),
  })
})

/** Headers and half a body: answered only when the rest comes. */
const slowRequest = { method: 'POST', target: `/${dialect.name}/slow`, body: Buffer.from('{"a":1}') }

it('ends with 0 when it is stopped as soon as it says that it serves', async () => {
  const served = start(['serve', '--port', '0', '--scenario', 'empty', '--json'])
  served.child.stdout?.once('data', () => served.child.kill('SIGTERM'))
  expect((await served.ended).code).toBe(0)
})

it.each(['SIGINT', 'SIGTERM'] as const)('finishes what is under way on %s, and ends with 0', async (signal) => {
  const served = await serve()
  const [slow, idle] = [await open(served.port), await open(served.port)]
  const greeted = readAnswers(idle, [false])
  idle.write(requestHead({ method: 'GET', target: '/' }))
  await greeted
  const answers = readAnswers(slow, [false])
  slow.write(requestHead(slowRequest))
  slow.write(slowRequest.body.subarray(0, 3))
  await pause(100)
  served.child.kill(signal)
  await pause(150)
  await expect(open(served.port)).rejects.toThrow()
  expect(served.child.exitCode).toBeNull()
  slow.write(slowRequest.body.subarray(3))
  expect((await answers)[0]?.status).toBe(404)
  const asked = performance.now()
  const { code, stderr, stdout } = await served.ended
  expect([code, stderr]).toEqual([0, ''])
  expect(performance.now() - asked).toBeLessThan(3000)
  expect(stdout).toContain(`POST /${dialect.name}/slow`)
})

it('ends at once on a second signal', async () => {
  const served = await serve()
  const slow = await open(served.port)
  slow.on('error', () => {})
  slow.write(requestHead(slowRequest))
  await pause(100)
  served.child.kill('SIGINT')
  await pause(100)
  expect(served.child.exitCode).toBeNull()
  served.child.kill('SIGINT')
  expect((await served.ended).code).toBe(130)
})

/** As quick as any script that waits for the address: a signal in the moment in which it is printed. */
const HASTY = `
const { write } = process.stdout
process.stdout.write = function (text, ...rest) {
  const written = write.call(this, text, ...rest)
  if (String(text).includes('http://')) process.kill(process.pid, 'SIGTERM')
  return written
}`

it('ends with 0 however soon it is stopped', async () => {
  const variables = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(HASTY)}` }
  const { code, stderr } = await run(['serve', '--port', '0', '--scenario', 'empty', '--json'], variables)
  expect([code, stderr]).toEqual([0, ''])
})

const refusal = ({ code, stdout, stderr }: Ended): string => {
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).not.toMatch(/^\s+at |node:internal|Error:/m)
  expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(4)
  return stderr
}

it('refuses a port that is taken with 2 and one message', async () => {
  const served = await serve()
  const stderr = refusal(await run(['serve', '--scenario', 'empty', '--port', String(served.port)]))
  expect(stderr).toContain(`Failed to listen on 127.0.0.1:${served.port}: something is listening there already.`)
  await stop(served)
})

const refused: readonly [what: string, args: readonly string[], message: RegExp][] = [
  ['an unknown scenario', ['--scenario', 'defualt'], /no scenario|"defualt".*Did you mean/s],
  ['a scenario file that is not there', ['--scenario', './nowhere.yaml'], /nowhere\.yaml: there is no such file/],
  ['an unknown reading', ['--reading', 'X99=a'], /there is no reading "X99"/],
  ['a reading that is fixed', ['--reading', `${fixed.id}=nonsense`], /it is fixed at/],
  ['an unknown option of a reading', ['--reading', `${switchable.id}=nonsense`], /no such option\. Use one of/],
  ['a reading without an option', ['--reading', switchable.id], /Use ID=OPTION/],
  ['a folder without a name', ['--data', ''], /Use the path of a folder/],
  ['a moment that is none', ['--now', '2026-02-30'], /Use ISO 8601/],
  ['a moment before the scenario’s own', ['--now', '1999-01-01'], /cannot be undone/],
  ['a port out of range', ['--port', '65536'], /whole number from 0 to 65535/],
  ['a port that is no number', ['--port', '80a'], /whole number from 0 to 65535/],
  ['an address without a name', ['--host', ''], /Use a name or an address/],
  ['a seed that is no number', ['--seed', '-1'], /whole number/],
  ['an address that is not here', ['--host', '192.0.2.1'], /this machine has no such address/],
  ['an unknown option', ['--prot', '1'], /unknown option '--prot'/],
  ['something too many', ['now'], /too many arguments/],
]

it('refuses what it cannot do with 2 and one message', async () => {
  const waiting = [...refused]
  const worker = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [, args, message] = next
      expect(refusal(await run(['serve', '--scenario', 'empty', '--port', '0', ...args]))).toMatch(message)
    }
  }
  await Promise.all([worker(), worker(), worker()])
})

it('refuses a faulty scenario file by its line, and variables by their names', async () => {
  const file = join(folder, 'faulty.yaml')
  await writeFile(file, 'description: Faulty.\nseed: nonsense\n')
  expect(refusal(await run(['serve', '--scenario', file]))).toMatch(/faulty\.yaml:2:7 Expected a whole number/)
  await writeFile(file, 'description: [\n')
  expect(refusal(await run(['serve', '--scenario', file]))).toMatch(/faulty\.yaml/)
  expect(refusal(await run(['serve'], { PROFORMA_PORT: 'x' }))).toContain('PROFORMA_PORT')
  expect(refusal(await run(['serve'], { PROFORMA_NOW: 'x' }))).toContain('PROFORMA_NOW')
})

it('writes one line a request, with what broke the contract below it', async () => {
  const served = await serve()
  const { name, basePath, sample, sampleHeaders, operations } = dialect
  const headers = { Authorization: 'Bearer k', ...sampleHeaders }
  const target = `/${name}${basePath}${sample}`
  await sendRaw(served.port, { method: 'GET', target, headers })
  await sendRaw(served.port, { method: 'GET', target: `${target}&unicorn=1`, headers })
  await sendRaw(served.port, { method: 'GET', target: '/elsewhere' })
  const { stdout } = await stop(served)
  const [first = '', second = '', detail = '', third = ''] = stdout.slice(stdout.indexOf('Ctrl-C.\n') + 8).split('\n')
  const id = operations[0]?.id
  expect(first).toBe(`GET ${target} ${id} 200 ${/[\d.]+ ms$/.exec(first)?.[0]}`)
  expect(second).toMatch(/ 200 [\d.]+ ms 1 violation$/)
  expect(second).toContain('&unicorn=1')
  expect(detail).toBe('  unknown-parameter Expected only documented parameters, found query.unicorn.')
  expect(third).toMatch(/^GET \/elsewhere - 404 [\d.]+ ms$/)
  expect(stdout).not.toContain(ESCAPE)
})

it('lets nothing that a client sends move the cursor', async () => {
  const served = await serve()
  const { name, basePath, sample } = dialect
  const nasty = '%1B%5B2J%0Afake%E2%80%AEtxt%C2%9B%E2%80%A8=1'
  await sendRaw(served.port, { method: 'GET', target: `/${name}${basePath}${sample}&${nasty}` })
  const { stdout } = await stop(served)
  expect(stdout).toContain('query.?[2J?fake?txt??')
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
})

it('says nothing of requests with --quiet', async () => {
  const served = await serve(['--quiet'])
  const before = served.stdout()
  await sendRaw(served.port, { method: 'GET', target: `/${dialect.name}/nothing` })
  expect(await stop(served)).toEqual({ code: 0, stdout: before, stderr: '' })
})

it('goes on when nobody reads what it prints any more', async () => {
  const served = await serve()
  served.child.stdout?.destroy()
  for (let count = 0; count < 5; count++) {
    expect((await sendRaw(served.port, { method: 'GET', target: '/' })).status).toBe(200)
    await pause(60)
  }
  expect((await stop(served)).code).toBe(0)
})

it('tells on standard error how far a long start has come', async () => {
  const large = await readFile('scenarios/large.yaml', 'utf8')
  const file = join(folder, 'long.yaml')
  await writeFile(file, large.replace(/invoices: \d+/, 'invoices: 5000'))
  const served = await serve(['--scenario', file, '--json'])
  const { stdout, stderr } = await stop(served)
  expect(stderr).toMatch(/^Building the scenario: \d+ of 5000 invoices, \d+ %\n/)
  expect(stderr).not.toContain(ESCAPE)
  expect(stdout.split('\n')).toHaveLength(2)
})

it('prints help, version and lists, and ends with 0', async () => {
  const help = await run(['--help'])
  expect([help.code, help.stderr]).toEqual([0, ''])
  for (const command of ['serve', 'scenarios', 'readings']) expect(help.stdout).toContain(command)
  const serving = await run(['serve', '--help'])
  for (const name of ['PORT', 'HOST', 'SCENARIO', 'SEED', 'NOW', 'READING', 'QUIET', 'JSON'])
    expect(serving.stdout).toContain(`PROFORMA_${name}`)
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  const scenarios = await run(['scenarios', '--json'])
  expect(JSON.parse(scenarios.stdout).map(({ name }: { name: string }) => name)).toContain('default')
  const readings = await run(['readings'])
  expect(readings.stdout).toContain(`${switchable.id} `)
})

it('refuses unknown commands and none at all with 2', async () => {
  expect(refusal(await run(['sevre']))).toMatch(/unknown command 'sevre'[\s\S]*serve/)
  const none = await run([])
  expect([none.code, none.stdout]).toEqual([2, ''])
  expect(none.stderr).toContain('Usage: proforma')
})
