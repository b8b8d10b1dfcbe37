/** Runs a script with the Node that runs us, to its end. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Both streams, without colours. */
export type Ended = { readonly code: number; readonly text: string }

/** From the root of the package. */
export const runScript = (args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    // What the runner of this very test tells its children is none of their business.
    const { NODE_OPTIONS: _, VITEST: __, NODE_TEST_CONTEXT: ___, FORCE_COLOR: ____, ...env } = process.env
    const options = { cwd: ROOT, env: { ...env, NO_COLOR: '1' }, maxBuffer: 10_000_000 }
    const child = execFile(process.execPath, [...args], options, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, text: `${stdout}\n${stderr}` }),
    )
  })
