/** `proforma check` as a process, with real commands: its exit codes, what it prints, and what it passes on. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.gen.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { killAll, run, start } from './run-cli.js'

let folder = ''
beforeAll(async () => {
  ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'proforma-check-'))
}, 120_000)
afterEach(killAll)
afterAll(() => rm(folder, { recursive: true, force: true }))

const [dialect] = dialects
if (!dialect) throw new Error('No dialect.')
const NAME = dialect.name.toUpperCase()

/** A client in one line; `more` goes behind the query of the dialect's sample. */
const client = (more = '', after = ''): readonly string[] => [
  process.execPath,
  '-e',
  `fetch(process.env.${NAME}_BASE_URL + ${JSON.stringify(`${dialect.basePath}${dialect.sample}${more}`)}, {
    headers: { ...${JSON.stringify(dialect.sampleHeaders)}, authorization: 'Bearer ' + process.env.${NAME}_API_KEY },
  }).then(async (answer) => { console.log('client got', answer.status); ${after} })`,
]

const EMPTY = ['check', '--scenario', 'empty']
const check = (command: readonly string[], ...options: readonly string[]) =>
  run([...EMPTY, ...options, '--', ...command])

it('ends with 0 when the client keeps the contract, and lets its output through', async () => {
  const { code, stdout } = await check(client())
  expect(stdout).toContain('client got 200')
  expect(stdout).toContain('proforma check: the contract is kept')
  expect(stdout).toContain(`1 to ${dialect.name}`)
  expect(stdout).not.toContain('\u001b')
  expect(code).toBe(0)
})

it('notes that a fault was on purpose, for who reads why the command failed', async () => {
  const { code, stdout } = await check(client('', 'process.exitCode = answer.ok ? 0 : 1'), '--fault', 'status=503')
  expect([code, stdout]).toEqual([1, expect.stringContaining('client got 503')])
  expect(stdout).toContain('Note: 1 of 1 request was struck by a fault on purpose: status=503 (1).')
})

it('ends with 1 when the client breaks it, prints the same each time, and no key', async () => {
  const [first, second] = [await check(client('&wrong=1')), await check(client('&wrong=1'))]
  expect(first?.code).toBe(1)
  expect(first?.stdout).toContain('1 finding breaks what is documented.')
  expect(first?.stdout).toContain('error: unknown parameter "wrong"')
  expect(first?.stdout).not.toMatch(/pf_\w/)
  expect(second?.stdout).toBe(first?.stdout)
})

it('ends with 1 when the command fails, and when it never calls', async () => {
  const failed = await check(client('', 'process.exitCode = 3'))
  expect([failed.code, failed.stdout]).toEqual([1, expect.stringContaining('the command failed')])
  const silent = await check(['true'])
  expect([silent.code, silent.stdout]).toEqual([1, expect.stringContaining('Your client never called')])
  expect(silent.stdout).toContain(`${NAME}_BASE_URL=http://127.0.0.1:`)
})

it.each([
  [[], 'there is no command'],
  [['--', 'no-such-command-here'], 'there is no such command'],
  [['--report', 'pdf=x', '--', 'true'], 'Use KIND=FILE'],
  [['--min-coverage', '101', '--', 'true'], 'Use a number from 0 to 100'],
])('ends with 2 on misuse: %j', async (args, message) => {
  const { code, stderr } = await run([...EMPTY, ...args])
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})

it('takes options and suppressions from the configuration that is named', async () => {
  const file = join(folder, 'proforma.config.yaml')
  const suppression = '{ code: unknown-parameter, operation: listInvoices, reason: to see it ignored }'
  await writeFile(file, `scenario: empty\nmin_coverage: 0\nsuppressions:\n  - ${suppression}\n`)
  const { code, stdout } = await run(['check', '--config', file, '--', ...client('&wrong=1')])
  expect(stdout).toContain('scenario   empty')
  expect(stdout).toContain('1 suppressed')
  expect(stdout).toContain('to see it ignored')
  expect(code).toBe(0)
})

it('tells after Ctrl-C what it has found so far', async () => {
  const running = start([...EMPTY, '--', ...client('&wrong=1', 'setTimeout(() => {}, 60000)')])
  await running.says(/client got/)
  await pause(50)
  running.child.kill('SIGINT')
  const { code, stdout } = await running.ended
  expect(stdout).toContain('was interrupted')
  expect(stdout).toContain('unknown parameter "wrong"')
  expect(code).toBe(1)
})
