/** Processes of their own, bundled once so that each starts quickly. */
import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Bundles a file beside this one into a folder and gives the path to run. */
export const bundleChild = async (name: string, folder: string): Promise<string> => {
  const outfile = join(folder, `${name}.mjs`)
  const entry = new URL(`${name}.ts`, import.meta.url).pathname
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
  return outfile
}

/** `log` is a file descriptor that gets what the child prints; without it `stdout` is a pipe. */
export const startChild = (path: string, args: readonly string[], log?: number): ChildProcess =>
  spawn(process.execPath, [path, ...args], { stdio: ['pipe', log ?? 'pipe', 'inherit', 'ipc'] })

export const killChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
