/** `proforma world`: the worlds of a running stand-in. */

import { type Command, InvalidArgumentError } from 'commander'
import type { MadeWorld, World } from '../control/client.js'
import { addControlOptions, type ControlOptions, print, withControl } from './control-options.js'
import { toInteger, toReadings } from './options.js'
import { printTable } from './print-table.js'

type MakeOptions = ControlOptions & {
  readonly scenario?: string
  readonly seed?: number
  readonly now?: string
  readonly reading?: Readonly<Record<string, string>>
  readonly tenant?: string
  readonly ttl?: number
}

const describe = (world: World): string =>
  [
    `${world.name}${world.main ? ' (main)' : ''}: ${world.seller.name}, at ${world.now} (${world.clock})`,
    `${world.contacts} contacts, ${world.invoices} invoices, ${world.payments} payments, ${world.keys} keys, ${world.faults} faults`,
    ...(world.tenant === null ? [] : [`tenant ${world.tenant}`]),
    ...(world.expiresAt === null ? [] : [`goes away at ${world.expiresAt}`]),
  ].join('\n')

/** The tokens are told this once. */
const describeMade = ({ world, keys }: MadeWorld): string =>
  [describe(world), ...keys.map(({ name, token }) => `key ${name}: ${token}`)].join('\n')

const withReadings = (command: Command): Command =>
  command
    .option('-r, --reading <id=option>', 'choose a reading (repeatable)', toReadings)
    .option('--tenant <label>', 'host label that stands for it')
    .option('--ttl <seconds>', 'let it go away after so long', toInteger(1, 31_536_000))

const askedOf = ({ reading, tenant, ttl }: MakeOptions, name: string | undefined) => ({
  ...(name !== undefined && { name }),
  ...(reading && { readings: reading }),
  ...(tenant !== undefined && { tenant }),
  ...(ttl !== undefined && { ttlSeconds: ttl }),
})

const list = async (options: ControlOptions): Promise<void> => {
  const worlds = await withControl(options, (control) => control.worlds.list())
  const columns = ['name', 'now', 'clock', 'invoices', 'payments', 'keys', 'faults'] as const
  printTable(worlds, columns, options.json === true)
}

const show = async (name: string, options: ControlOptions): Promise<void> => {
  const world = await withControl(options, (control) => control.worlds.get(name))
  print(world, describe(world), options)
}

const make = async (name: string | undefined, options: MakeOptions): Promise<void> => {
  const { scenario, seed, now } = options
  const asked = {
    ...askedOf(options, name),
    ...(scenario !== undefined && { scenario }),
    ...(seed !== undefined && { seed }),
    ...(now !== undefined && { now }),
  }
  const made = await withControl(options, (control) => control.worlds.make(asked))
  print(made, describeMade(made), options)
}

const fork = async (from: string, name: string | undefined, options: MakeOptions): Promise<void> => {
  const made = await withControl(options, (control) => control.worlds.fork(from, askedOf(options, name)))
  print(made, describeMade(made), options)
}

const reset = async (name: string, options: ControlOptions): Promise<void> => {
  const world = await withControl(options, (control) => control.worlds.reset(name))
  print(world, describe(world), options)
}

const remove = async (name: string, options: ControlOptions): Promise<void> => {
  await withControl(options, (control) => control.worlds.delete(name))
  print({ deleted: name }, `${name} is deleted`, options)
}

const toName = (text: string): string => {
  if (text === '') throw new InvalidArgumentError('Give the name of a world.')
  return text
}

export const addWorld = (program: Command): void => {
  const world = program.command('world').description('list, make, fork, reset and delete worlds of a running stand-in')
  const command = (words: string, description: string): Command =>
    addControlOptions(world.command(words).description(description))
  command('list', 'list the worlds').action(list)
  command('show', 'say what a world is').argument('[name]', 'its name', toName, 'main').action(show)
  withReadings(command('make', 'make a world from a scenario; its keys are printed this once'))
    .argument('[name]', 'its name', toName)
    .option('-s, --scenario <name>', 'shipped scenario')
    .option('--seed <number>', 'generate another business of the same kind', toInteger(0, 2 ** 32 - 1))
    .option('--now <instant>', 'ISO 8601 instant to set its clock to, or "real" to let it run')
    .action(make)
  withReadings(command('fork', 'make a world that is as another is now; its keys are printed this once'))
    .argument('<from>', 'the world to fork', toName)
    .argument('[name]', 'the name of the fork', toName)
    .action(fork)
  command('reset', 'bring a world back to its birth').argument('[name]', 'its name', toName, 'main').action(reset)
  command('delete', 'delete a world').argument('<name>', 'its name', toName).action(remove)
}
