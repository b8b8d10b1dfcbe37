/**
 * Runs a client's command: without a shell, in a process group of its own, so that it ends together with all that it has started.
 * What it prints goes straight through.
 */

import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { CommandOutcome } from '../contract/check-result.js'
import { CommandError } from './command-error.js'
import { commandLine } from './command-line.js'

export type CommandOptions = {
  /** The whole environment. */
  readonly env: NodeJS.ProcessEnv
  /** Milliseconds after which it is ended; without it, it may take as long as it likes. */
  readonly timeout?: number | undefined
  /** Its output is not shown. */
  readonly quiet?: boolean
  /** Milliseconds that it has to end after it was asked to. */
  readonly grace?: number
  /** Aborted: ends it, with the signal that is the reason, as Ctrl-C does. */
  readonly stop?: AbortSignal
  /** Aborted: ends it by force. */
  readonly force?: AbortSignal
}

const GRACE_MS = 5000
const LOOK_MS = 50

/** Windows has no groups that a signal could be sent to. */
const HAS_GROUPS = process.platform !== 'win32'

/** False when nothing is left that could take a signal. Group 0 would be our own. */
const signalAll = (child: ChildProcess, signal: NodeJS.Signals | 0): boolean => {
  if (child.pid === undefined) return false
  try {
    return HAS_GROUPS ? process.kill(-child.pid, signal) : child.kill(signal)
  } catch {
    return false
  }
}

/** Asks all of them to end, and ends by force what does not. */
const endAll = async (child: ChildProcess, signal: NodeJS.Signals, grace: number): Promise<void> => {
  signalAll(child, signal)
  for (let waited = 0; waited < grace && signalAll(child, 0); waited += LOOK_MS) await pause(LOOK_MS)
  signalAll(child, 'SIGKILL')
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such command. Check its name, or give its path; what only a shell knows runs with: sh -c "…"',
  EACCES: 'it may not be executed. Check its permissions',
  E2BIG: 'its arguments are too long. Put them into a file',
}

const toError = ([name = '']: readonly string[], { code = '', message }: NodeJS.ErrnoException): CommandError =>
  new CommandError(`Failed to run "${name}": ${REASONS[code] ?? message}.`)

const open = ([name = '', ...args]: readonly string[], { env, quiet = false }: CommandOptions): ChildProcess => {
  const output = quiet ? 'ignore' : 'inherit'
  const stdio: StdioOptions = [quiet ? 'ignore' : 'inherit', output, output]
  return spawn(name, args, { env, stdio, detached: HAS_GROUPS, windowsHide: true })
}

type Exit = Pick<CommandOutcome, 'exitCode' | 'signal'>

const exitOf = (child: ChildProcess, command: readonly string[]): Promise<Exit> =>
  new Promise((resolve, reject) => {
    child.once('error', (error) => reject(toError(command, error)))
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }))
  })

/** Resolves when the command has ended, and so has its whole group if it was ended from here. @throws CommandError */
export const runCommand = async (command: readonly string[], options: CommandOptions): Promise<CommandOutcome> => {
  const { timeout, stop, force, grace = GRACE_MS } = options
  const start = performance.now()
  const child = open(command, options)
  let ended: CommandOutcome['ended'] = null
  let ending: Promise<void> | undefined
  const end = (why: 'timeout' | 'interrupt', signal: NodeJS.Signals): void => {
    ended ??= why
    ending ??= endAll(child, signal, grace)
  }
  const interrupt = (): void => end('interrupt', stop?.reason === 'SIGTERM' ? 'SIGTERM' : 'SIGINT')
  const kill = (): void => void signalAll(child, 'SIGKILL')
  const timer = timeout === undefined ? undefined : setTimeout(() => end('timeout', 'SIGTERM'), timeout)
  stop?.addEventListener('abort', interrupt)
  force?.addEventListener('abort', kill)
  if (stop?.aborted) interrupt()
  try {
    const exit = await exitOf(child, command)
    await ending
    return { line: commandLine(command), ...exit, milliseconds: performance.now() - start, ended }
  } finally {
    clearTimeout(timer)
    stop?.removeEventListener('abort', interrupt)
    force?.removeEventListener('abort', kill)
  }
}
