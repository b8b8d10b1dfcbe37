/** Runs the built command as a user would: as a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url))

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export type Process = {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  readonly ended: Promise<Ended>
  /** Waits until standard output or standard error says it. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>
}

export type Variables = Readonly<Record<string, string>>

/** Ours, without what would change how the command behaves. */
const environment = (variables: Variables): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(PROFORMA_|NO_COLOR$|FORCE_COLOR$|NODE_OPTIONS$)/.test(name),
  )
  return { ...Object.fromEntries(own), ...variables }
}

const alive = new Set<ChildProcess>()

export const killAll = (): void => {
  for (const child of alive) child.kill('SIGKILL')
}

export const start = (args: readonly string[], variables: Variables = {}): Process => {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  alive.add(child)
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      alive.delete(child)
      resolve({ code, stdout, stderr })
    })
  })
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(stdout) ?? pattern.exec(stderr)
        if (found) resolve(found)
      }
      child.stdout?.on('data', look)
      child.stderr?.on('data', look)
      child.once('close', () => reject(new Error(`Ended without saying ${pattern}: ${stdout}${stderr}`)))
      look()
    })
  return { child, stdout: () => stdout, stderr: () => stderr, ended, says }
}

export const run = (args: readonly string[], variables: Variables = {}): Promise<Ended> => start(args, variables).ended

export type Served = Process & { readonly url: string; readonly port: number }

/** Serves on a free port, and waits until it does. */
export const serve = async (args: readonly string[] = [], variables: Variables = {}): Promise<Served> => {
  const served = start(['serve', '--port', '0', '--scenario', 'empty', ...args], variables)
  const [, url = '', port = ''] = await served.says(/(http:\/\/[\w.:[\]]+:(\d+))[\s\S]*(?:Ctrl-C|\}\n)/)
  return { ...served, url, port: Number(port) }
}

export const stop = async (served: Served): Promise<Ended> => {
  served.child.kill('SIGTERM')
  return served.ended
}
