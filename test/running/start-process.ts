/** Child processes that never outlive us: each is ended by id when it is stopped, when we end, and on Ctrl-C. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface Running {
  readonly child: ChildProcess
  /** Resolves once it has ended. */
  stop(): Promise<void>
  /** The last of what it printed on standard error. */
  errors(): string
}

export type Start = {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly stdout?: 'ignore' | 'pipe' | number
}

const alive = new Set<ChildProcess>()
let watching = false

const watch = (): void => {
  if (watching) return
  watching = true
  const killAll = (): void => {
    for (const child of alive) child.kill('SIGKILL')
  }
  process.on('exit', killAll)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130))
}

const GRACE_MS = 2000

/** Runs a script with the Node that runs us. */
export const startProcess = ({ args, env = {}, stdout = 'ignore' }: Start): Running => {
  watch()
  const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, 'pipe'], env: { ...process.env, ...env } })
  alive.add(child)
  let printed = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    printed = `${printed}${chunk}`.slice(-4000)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      alive.delete(child)
      resolve()
    })
  })
  return {
    child,
    errors: () => printed,
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
      await ended
      clearTimeout(timer)
    },
  }
}

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const POLL_MS = 5

/** Waits until the address answers with less than 500; throws when the process ends before. */
export const untilAnswering = async (
  running: Running,
  url: string,
  headers: Readonly<Record<string, string>> = {},
  timeout = 60_000,
): Promise<void> => {
  const end = performance.now() + timeout
  while (performance.now() < end) {
    if (running.child.exitCode !== null) throw new Error(`A process ended before it answered. ${running.errors()}`)
    const status = await fetch(url, { headers })
      .then(async (answer) => {
        await answer.arrayBuffer()
        return answer.status
      })
      .catch(() => 0)
    if (status > 0 && status < 500) return
    await wait(POLL_MS)
  }
  throw new Error(`Nothing answered at ${url} in ${timeout} ms. ${running.errors()}`)
}
