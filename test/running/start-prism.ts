/** Prism as a child process: an implementation of OpenAPI that is not ours. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Node } from '../../src/judge/document.js'
import { freePort, type Running, startProcess, untilAnswering } from './start-process.js'

export type RunningPrism = { readonly running: Running; readonly url: string; stop(): Promise<void> }

const prismCli = (): string => createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')

/** `mock`, or `proxy` in front of an upstream. */
export const startPrism = async (
  document: Node,
  { upstream, options = [] }: { readonly upstream?: string; readonly options?: readonly string[] },
): Promise<RunningPrism> => {
  const folder = await mkdtemp(join(tmpdir(), 'proforma-prism-'))
  const file = join(folder, 'openapi.json')
  await writeFile(file, JSON.stringify(document))
  const port = await freePort()
  const mode = upstream === undefined ? ['mock', file] : ['proxy', file, upstream]
  const running = startProcess({ args: [prismCli(), ...mode, '--port', String(port), ...options] })
  const url = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    await running.stop()
    await rm(folder, { recursive: true, force: true })
  }
  await untilAnswering(running, `${url}/`).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { running, url, stop }
}
