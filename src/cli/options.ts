/** The options of `serve`, each also as a `PROFORMA_*` variable, and how their texts are read. */

import { type Command, InvalidArgumentError, Option } from 'commander'
import { parseInstant } from '../core/dates.js'

export type WorldOptions = {
  readonly scenario: string
  readonly seed?: number
  readonly now?: string
  readonly reading: Readonly<Record<string, string>>
}

export type ServeOptions = WorldOptions & {
  readonly port: number
  readonly host: string
  readonly data?: string
  readonly closed: boolean
  readonly checkResponses: boolean
  readonly control: boolean
  readonly controlToken?: string
  readonly controlHost?: readonly string[]
  readonly quiet: boolean
  readonly json: boolean
}

export const toInteger =
  (low: number, high: number) =>
  (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (!(value >= low && value <= high)) throw new InvalidArgumentError(`Use a whole number from ${low} to ${high}.`)
    return value
  }

/** `P2=unix`, repeatable; in the variable several stand with commas between. */
export const toReadings = (
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const pairs = text.split(',').map((pair): [string, string] => {
    const [id = '', option = '', ...rest] = pair.trim().split('=')
    if (id === '' || option === '' || rest.length > 0) throw new InvalidArgumentError('Use ID=OPTION, such as P2=unix.')
    return [id, option]
  })
  return { ...before, ...Object.fromEntries(pairs) }
}

/** Node takes an empty address for all of this machine's. */
const toHost = (text: string): string => {
  if (text.trim() === '') throw new InvalidArgumentError('Use a name or an address, such as 127.0.0.1 or 0.0.0.0.')
  return text
}

const toNow = (text: string): string => {
  if (text !== 'real' && parseInstant(text) === null)
    throw new InvalidArgumentError('Use ISO 8601, such as 2026-03-31T12:00:00Z, or "real".')
  return text
}

/** Without a name it would be the folder that the command runs in, whose other folders are no worlds. */
const toFolder = (text: string): string => {
  if (text === '') throw new InvalidArgumentError('Use the path of a folder, or leave the option out.')
  return text
}

/** Repeatable; in the variable several stand with commas between. */
const toList = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
]

const OFF: readonly string[] = ['0', 'false', 'no', 'off']

/** On unless it is said to be off. */
const isOff = (name: string): boolean => OFF.includes((process.env[name] ?? '').toLowerCase())

/** A switch in the environment that is off unless it is set. */
const isOn = (name: string): boolean => (process.env[name] ?? '') !== '' && !isOff(name)

const flag = (flags: string, description: string, name: string): Option =>
  new Option(flags, `${description} (env: ${name})`).default(isOn(name), isOn(name) ? 'on' : 'off')

/** Which world: the same for all that open one. */
export const addWorldOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('-s, --scenario <name|file>', 'shipped scenario or YAML file')
        .default('default')
        .env('PROFORMA_SCENARIO'),
    )
    .addOption(
      new Option('--seed <number>', 'generate another business of the same kind')
        .argParser(toInteger(0, 2 ** 32 - 1))
        .env('PROFORMA_SEED'),
    )
    .addOption(
      new Option('--now <instant>', 'ISO 8601 instant to set the clock to, or "real" to let it run')
        .argParser(toNow)
        .env('PROFORMA_NOW'),
    )
    .addOption(
      new Option('-r, --reading <id=option>', 'choose a reading of the documentation (repeatable)')
        .argParser(toReadings)
        .default({}, 'each reading its own')
        .env('PROFORMA_READING'),
    )

const addPlaceOptions = (command: Command): Command =>
  command
    .addOption(
      new Option('-p, --port <number>', 'port to listen on; 0 picks a free one')
        .argParser(toInteger(0, 65535))
        .default(4747)
        .env('PROFORMA_PORT'),
    )
    .addOption(
      new Option('--host <address>', 'address to listen on')
        .argParser(toHost)
        .default('127.0.0.1')
        .env('PROFORMA_HOST'),
    )

export const addServeOptions = (command: Command): Command =>
  addWorldOptions(addPlaceOptions(command))
    .addOption(
      new Option('--data <folder>', 'keep worlds in a folder and go on from what is there')
        .argParser(toFolder)
        .env('PROFORMA_DATA'),
    )
    .addOption(flag('--closed', 'let in only the keys that the scenario names', 'PROFORMA_CLOSED'))
    .addOption(
      new Option('--no-control', 'do without the control API under /_proforma (env: PROFORMA_CONTROL=0)').default(
        !isOff('PROFORMA_CONTROL'),
      ),
    )
    .addOption(
      new Option(
        '--control-token <token>',
        'what the control API asks for; with a --host beyond this machine one is made if none is given',
      ).env('PROFORMA_CONTROL_TOKEN'),
    )
    .addOption(
      new Option('--control-host <name>', 'further name by which the control API may be called (repeatable)')
        .argParser(toList)
        .env('PROFORMA_CONTROL_HOST'),
    )
    .addOption(flag('--check-responses', 'judge our own answers too', 'PROFORMA_CHECK_RESPONSES'))
    .addOption(flag('-q, --quiet', 'no line a request', 'PROFORMA_QUIET'))
    .addOption(flag('--json', 'print one JSON line with the base URLs, for scripts', 'PROFORMA_JSON'))
