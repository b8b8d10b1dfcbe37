/** What the commands that talk to a running stand-in have in common: where it is, which world is meant, how answers are shown. */

import { type Command, Option } from 'commander'
import { type Control, ControlError, createControl, type WorldControl } from '../control/client.js'
import { printable } from '../core/printable.js'
import { UsageError } from './usage-error.js'

export type ControlOptions = {
  readonly url: string
  readonly token?: string
  readonly world: string
  readonly json?: boolean
}

/** The stand-in refused, or could not be reached. Exit code 1. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

export const addControlOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('--url <url>', 'where the stand-in is served').default('http://127.0.0.1:4747').env('PROFORMA_URL'),
    )
    .addOption(new Option('--token <token>', 'token of its control API').env('PROFORMA_CONTROL_TOKEN'))
    .option('--json', 'print the answer as JSON')

export const addWorldOption = (command: Command): Command =>
  command.addOption(new Option('-w, --world <name>', 'the world that is meant').default('main').env('PROFORMA_WORLD'))

const checkUrl = (url: string): void => {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new UsageError(`Failed to reach the stand-in: "${url}" is no URL. Use one such as http://127.0.0.1:4747.`)
}

const toReason = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}

/** Whatever goes wrong on the way becomes one message. */
const withMessages =
  (url: string) =>
  async (input: string, init?: RequestInit): Promise<Response> => {
    try {
      return await fetch(input, init)
    } catch (error) {
      const message = `Failed to reach the stand-in at ${url}: ${toReason(error)}. Is it running? Start it with \`proforma serve\`, or name another with --url.`
      throw new RefusedError(message)
    }
  }

/** Runs what a command asks for; what the stand-in says against it ends the command. */
export const withControl = async <T>(
  { url, token, world }: Omit<ControlOptions, 'world'> & { readonly world?: string },
  ask: (control: Control, world: WorldControl) => Promise<T>,
): Promise<T> => {
  checkUrl(url)
  const control = createControl(url, { ...(token && { token }), fetch: withMessages(url) })
  try {
    return await ask(control, control.in(world ?? 'main'))
  } catch (error) {
    throw error instanceof ControlError ? new RefusedError(error.detail) : error
  }
}

export const print = (value: unknown, text: string, { json }: { readonly json?: boolean }): void => {
  const lines = text.split('\n').map(printable).join('\n')
  process.stdout.write(json ? `${JSON.stringify(value, null, 2)}\n` : `${lines}\n`)
}
