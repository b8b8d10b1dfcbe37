/** Requests per second at 20 connections. */
import { fileURLToPath } from 'node:url'
import { startProcess } from '../test/running/start-process.js'

const SCRIPT = fileURLToPath(new URL('children/cannon.mjs', import.meta.url))

export type Load = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly seconds: number
}

/** Throws if anything but success was answered: a fast error proves nothing. */
export const load = async ({ url, headers, seconds }: Load): Promise<number> => {
  const options = JSON.stringify({ url, headers, duration: seconds })
  const running = startProcess({ args: [SCRIPT, options], stdout: 'pipe' })
  let text = ''
  for await (const chunk of running.child.stdout ?? []) text += chunk
  const result = JSON.parse(text) as { readonly rate: number; readonly other: number }
  if (result.other > 0) throw new Error(`${result.other} requests to ${url} were not answered with success.`)
  return result.rate
}
