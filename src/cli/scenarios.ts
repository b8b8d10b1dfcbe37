/** `proforma scenarios`: what can be served. */

import type { Command } from 'commander'
import { listScenarios } from '../scenarios/load-scenario.js'
import { printTable } from './print-table.js'

export const addScenarios = (program: Command): void => {
  program
    .command('scenarios')
    .description('list the shipped scenarios')
    .option('--json', 'as JSON')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const scenarios = await listScenarios()
      printTable(scenarios, ['name', 'description'], json === true)
    })
}
