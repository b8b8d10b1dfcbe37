/** `proforma clock`: the clock of a world of a running stand-in. */

import type { Command } from 'commander'
import type { Clock, ClockMoved, WorldControl } from '../control/client.js'
import { addControlOptions, addWorldOption, type ControlOptions, print, withControl } from './control-options.js'

const describe = ({ now, mode, today, timeZone }: Clock): string => `${now} (${mode}), ${today} in ${timeZone}`

/** Reminders and the like, one a line. */
const describeMoved = ({ clock, events }: ClockMoved): string =>
  [
    describe(clock),
    ...events.map(({ at, event, number, invoiceId, key }) =>
      `  ${at} ${event} ${number ?? invoiceId ?? key ?? ''}`.trimEnd(),
    ),
  ].join('\n')

const show = async (options: ControlOptions): Promise<void> => {
  const clock = await withControl(options, (_, world) => world.clock.get())
  print(clock, describe(clock), options)
}

const move = async (options: ControlOptions, ask: (clock: WorldControl['clock']) => Promise<ClockMoved>) => {
  const moved = await withControl(options, (_, world) => ask(world.clock))
  print(moved, describeMoved(moved), options)
}

export const addClock = (program: Command): void => {
  const clock = program.command('clock').description('read and move the clock of a world')
  const command = (words: string, description: string): Command =>
    addWorldOption(addControlOptions(clock.command(words).description(description)))
  command('show', 'say what time it is').action(show)
  command('set', 'move the clock on to an instant; what falls due happens')
    .argument('<instant>', 'ISO 8601 instant or day')
    .action((now: string, options: ControlOptions) => move(options, (its) => its.set({ now })))
  command('freeze', 'let the clock stand').action((options: ControlOptions) => move(options, (its) => its.freeze()))
  command('run', 'let the clock run').action((options: ControlOptions) => move(options, (its) => its.run()))
  command('advance', 'move the clock on by a duration; what falls due happens')
    .argument('<duration>', 'ISO 8601 duration, such as P1M or PT36H')
    .action((by: string, options: ControlOptions) => move(options, (its) => its.advance(by)))
}
