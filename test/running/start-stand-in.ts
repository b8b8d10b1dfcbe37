/** The built command line as a child process. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Node } from '../../src/judge/document.js'
import type { Description } from '../../src/site/describe.js'
import { type Running, startProcess } from './start-process.js'

export const CLI = fileURLToPath(new URL('../../dist/node/cli.js', import.meta.url))

export type ServedDialect = {
  readonly name: string
  readonly base: string
  readonly document: Node
  /** Headers of a request that is let in. */
  readonly headers: Readonly<Record<string, string>>
}

export type RunningStandIn = { readonly running: Running; readonly url: string }

/** Starts it and waits for its one line of JSON. */
export const startStandIn = async (options: readonly string[]): Promise<RunningStandIn> => {
  const running = startProcess({ args: [CLI, 'serve', '--json', ...options], stdout: 'pipe' })
  const { stdout } = running.child
  if (!stdout) throw new Error('The stand-in has no standard output.')
  const lines = createInterface({ input: stdout })
  const first = await Promise.race([once(lines, 'line'), once(running.child, 'exit')])
  if (typeof first[0] !== 'string') throw new Error(`The stand-in did not start. ${running.errors()}`)
  return { running, url: (JSON.parse(first[0]) as { readonly url: string }).url }
}

const getJson = async (url: string): Promise<unknown> =>
  (await fetch(url, { headers: { accept: 'application/json' } })).json()

/** What it says about itself: each dialect with its effective spec. */
export const describeStandIn = async (url: string): Promise<readonly ServedDialect[]> => {
  const { dialects } = (await getJson(url)) as Description
  return Promise.all(
    dialects.map(async ({ name, base, spec, sample }) => ({
      name,
      base: `${url}${base}`,
      document: (await getJson(`${url}${spec}`)) as Node,
      headers: sample.headers,
    })),
  )
}
