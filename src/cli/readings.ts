/** `proforma readings`: the places where the documentation is silent, and what may be chosen there. */

import type { Command } from 'commander'
import { printTable } from './print-table.js'

export const addReadings = (program: Command): void => {
  program
    .command('readings')
    .description('list the readings of the documentation and their options')
    .option('--all', 'also those that cannot be switched')
    .option('--json', 'as JSON')
    .action(async ({ all, json }: { readonly all?: boolean; readonly json?: boolean }) => {
      const { dialects } = await import('../dialects/index.gen.js')
      const readings = dialects.flatMap(({ name: dialect, readings }) =>
        readings.map((reading) => ({
          id: reading.id,
          name: `${dialect}.${reading.name}`,
          options: reading.options
            .filter(({ served }) => served)
            .map(({ id }) => id)
            .join(' | '),
          default: reading.default,
          question: reading.question,
          switchable: reading.switchable,
        })),
      )
      const shown = readings.filter(({ switchable }) => all || switchable)
      printTable(shown, ['id', 'name', 'options', 'question'], json === true)
    })
}
