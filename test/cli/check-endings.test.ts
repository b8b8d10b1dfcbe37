/** However a check through the proxy ends, nothing of it is left in the folder for temporary files. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { ensureBuilt } from '../running/ensure-built.js'
import { killAll, run, start } from './run-cli.js'

let folder = ''

beforeAll(async () => {
  ensureBuilt()
  folder = await mkdtemp(join(tmpdir(), 'proforma-endings-'))
}, 120_000)

afterEach(killAll)
afterAll(() => rm(folder, { recursive: true, force: true }))

const CHECK = ['check', '--quiet', '--scenario', 'empty', '--proxy']

/** Tells at its end what there is while it runs. */
const node = (code: string): readonly string[] => [
  process.execPath,
  '-e',
  `${code}; console.log('seen', require('node:fs').readdirSync(process.env.TMPDIR).length)`,
]

const WAITS = node('setTimeout(() => {}, 60_000)')

it.each<readonly [string, number, readonly string[]]>([
  ['fails', 1, ['--', ...node('process.exitCode = 3')]],
  ['takes too long', 1, ['--timeout', '1', '--', ...WAITS]],
  ['cannot be started', 2, ['--', 'no-such-command-here']],
  ['is called with a report that cannot be written', 2, ['--report', 'json=/dev/null/x', '--', ...node('')]],
])('leaves no file when the command %s', async (_, expected, options) => {
  const { code, stdout } = await run([...CHECK, ...options], { TMPDIR: folder })
  if (options.at(-1) !== 'no-such-command-here') expect(stdout).toContain('seen 1')
  expect([code, await readdir(folder)]).toEqual([expected, []])
})

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('leaves no file after %s', async (signal) => {
  const running = start([...CHECK, '--', ...WAITS], { TMPDIR: folder })
  await running.says(/seen 1/)
  running.child.kill(signal)
  expect([(await running.ended).code, await readdir(folder)]).toEqual([1, []])
})

it('leaves no file when a command that heeds no signal is ended by the second', async () => {
  const stubborn = node("process.on('SIGINT', () => console.log('heard', 1)); setTimeout(() => {}, 60_000)")
  const running = start([...CHECK, '--', ...stubborn], { TMPDIR: folder })
  await running.says(/seen 1/)
  running.child.kill('SIGINT')
  await running.says(/heard 1/)
  running.child.kill('SIGINT')
  expect([(await running.ended).code, await readdir(folder)]).toEqual([1, []])
})
