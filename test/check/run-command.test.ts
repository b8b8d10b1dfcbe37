/** Commands run in a group of their own, and end with all that they have started. */
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commandLine } from '../../src/check/command-line.js'
import { runCommand } from '../../src/check/run-command.js'

const env = process.env
const quiet = { env, quiet: true }

it('gives the exit code, or the signal that ended it', async () => {
  expect(await runCommand(['sh', '-c', 'exit 7'], quiet)).toMatchObject({ exitCode: 7, signal: null, ended: null })
  expect(await runCommand(['sh', '-c', 'kill -9 $$'], quiet)).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
})

it('uses no shell, so that nothing in an argument is run', async () => {
  expect((await runCommand(['test', '$(true); exit 3', '=', '$(true); exit 3'], quiet)).exitCode).toBe(0)
})

it.each([
  ['no-such-command-here', 'there is no such command'],
  ['/etc', 'it may not be executed'],
])('says why %s cannot be run', async (name, reason) => {
  await expect(runCommand([name], quiet)).rejects.toMatchObject({
    name: 'CommandError',
    message: expect.stringContaining(`Failed to run "${name}": ${reason}`),
  })
})

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Starts a child that outlives its parent's end unless the group is ended, and says who it is. */
const orphanScript = (file: string): readonly string[] => ['sh', '-c', `sleep 60 & echo $! > '${file}'; wait`]

const isGone = async (pid: number): Promise<boolean> => {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return !isAlive(pid) || / Z /.test(state)
}

it.each(['timeout', 'interrupt'] as const)('ends the children of a command as well on %s', async (why) => {
  const file = join(tmpdir(), `proforma-child-${process.pid}-${why}`)
  const stop = new AbortController()
  const how = why === 'timeout' ? { timeout: 700 } : { stop: stop.signal }
  if (why === 'interrupt') setTimeout(() => stop.abort('SIGTERM'), 700)
  const outcome = await runCommand(orphanScript(file), { ...quiet, grace: 1000, ...how })
  const pid = Number(await readFile(file, 'utf8'))
  await rm(file)
  expect(outcome.ended).toBe(why)
  expect(pid).toBeGreaterThan(0)
  expect(await isGone(pid)).toBe(true)
})

it('ends by force what does not end when it is asked to', async () => {
  const outcome = await runCommand(['sh', '-c', 'trap "" TERM; sleep 60; sleep 60'], {
    ...quiet,
    timeout: 300,
    grace: 300,
  })
  expect(outcome).toMatchObject({ signal: 'SIGKILL', ended: 'timeout' })
})

it.each([
  [['npm', 'test', '--', '--grep', 'a b'], "npm test -- --grep 'a b'"],
  [['curl', '-H', 'Authorization: Bearer abc123', 'http://x/?api_key=abc123&a=1'], /^(?!.*abc123).*a=1/],
  [['env', '-u', 'A', '-u', 'B', 'npm', 'test'], 'env -u A -u B npm test'],
  [['env', '-u', 'A', 'curl', '-u', 'abc123'], 'env -u A curl -u ***'],
  [['client', '--token', 'abc123', '--api-key=abc123', '-u', 'me:abc123'], /^(?!.*abc123)/],
])('shows a command as it is typed, without secrets: %j', (words, shown) => {
  expect(commandLine(words)).toEqual(typeof shown === 'string' ? shown : expect.stringMatching(shown))
})
