/** `proforma fault`: trouble on purpose in a world of a running stand-in. */

import { type Command, InvalidArgumentError } from 'commander'
import type { Fault } from '../control/client.js'
import { decodeFaults, FAULT_FORMS } from '../core/fault.js'
import { addControlOptions, addWorldOption, type ControlOptions, print, withControl } from './control-options.js'
import { toInteger } from './options.js'

type AddOptions = ControlOptions & {
  readonly dialect?: string
  readonly operation?: string
  readonly nth?: number
  readonly probability?: number
  readonly times?: number
}

const describe = (fault: Fault): string => {
  const where = [fault.dialect, fault.operation].filter((part) => part !== undefined).join(' ')
  const when = [
    fault.nth === undefined ? [] : `on call ${fault.nth}`,
    fault.probability === undefined ? [] : `with probability ${fault.probability}`,
    fault.times === undefined ? [] : `at most ${fault.times} times`,
  ].flat()
  const rule = [fault.id, fault.fault, where || 'everywhere', ...when].join('  ')
  return `${rule}  (met ${fault.met}, struck ${fault.struck})`
}

const printFaults = (faults: readonly Fault[], options: ControlOptions): void =>
  print(faults, faults.length === 0 ? 'no faults' : faults.map(describe).join('\n'), options)

const list = async (options: ControlOptions): Promise<void> =>
  printFaults(await withControl(options, (_, world) => world.faults.list()), options)

const add = async (fault: string, options: AddOptions): Promise<void> => {
  const { dialect, operation, nth, probability, times } = options
  const rule = {
    fault,
    ...(dialect !== undefined && { dialect }),
    ...(operation !== undefined && { operation }),
    ...(nth !== undefined && { nth }),
    ...(probability !== undefined && { probability }),
    ...(times !== undefined && { times }),
  }
  printFaults(await withControl(options, (_, world) => world.faults.add(rule)), options)
}

const remove = async (id: string, options: ControlOptions): Promise<void> => {
  await withControl(options, (_, world) => world.faults.remove(id))
  print({ removed: id }, `${id} is removed`, options)
}

const clear = async (options: ControlOptions): Promise<void> => {
  await withControl(options, (_, world) => world.faults.clear())
  print({ removed: 'all' }, 'all faults are removed', options)
}

export const toFault = (text: string): string => {
  if (!decodeFaults(text)) throw new InvalidArgumentError(`Use one or more of ${FAULT_FORMS}, with ; between them.`)
  return text
}

const toProbability = (text: string): number => {
  const value = /^\d*\.?\d+$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('Use a number from 0 to 1.')
  return value
}

export const addFault = (program: Command): void => {
  const fault = program.command('fault').description('trouble on purpose: list, add and remove fault rules')
  const command = (words: string, description: string): Command =>
    addWorldOption(addControlOptions(fault.command(words).description(description)))
  command('list', 'list the rules').action(list)
  command('add', 'add a rule')
    .argument('<fault>', `such as "status=503" or "latency=100-300;lost"`, toFault)
    .option('--dialect <name>', 'only for this API')
    .option('--operation <id>', 'only for this operation')
    .option('--nth <number>', 'only on this call of those that fit', toInteger(1, 1_000_000_000))
    .option('--probability <number>', 'how likely, from 0 to 1', toProbability)
    .option('--times <number>', 'how often at most', toInteger(1, 1_000_000_000))
    .action(add)
  command('remove', 'remove a rule').argument('<id>', 'such as fault-1').action(remove)
  command('clear', 'remove all rules').action(clear)
}
