#!/usr/bin/env node
/** The command `proforma`: knows the commands and turns errors into one message and an exit code. */

import { Command } from 'commander'
import { version } from '../version.js'
import { addCheck } from './check.js'
import { addClock } from './clock.js'
import { addFault } from './fault.js'
import { forgetEmptyVariables } from './forget-empty-variables.js'
import { harmless } from './harmless.js'
import { addReadings } from './readings.js'
import { addScenarios } from './scenarios.js'
import { addServe } from './serve.js'
import { UsageError } from './usage-error.js'
import { addWorld } from './world.js'

/** Errors that a user can mend: their message says how, so no stack is shown. */
const MENDABLE = new Set([
  'UsageError',
  'ScenarioError',
  'ReadingError',
  'StoreError',
  'WorldError',
  'ConfigError',
  'CommandError',
  'FaultError',
  'TargetError',
  'HarError',
  'ProxyError',
])

const program = new Command('proforma')
  .description('A stand-in for invoicing APIs that publish documentation but no OpenAPI file and no sandbox.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this help')
  .helpCommand('help [command]', 'print the help of a command')
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: false })
  .exitOverride((error) => {
    throw error.exitCode === 0 ? error : new UsageError('')
  })

forgetEmptyVariables(process.env)
addServe(program)
addCheck(program)
addScenarios(program)
addReadings(program)
addWorld(program)
addClock(program)
addFault(program)

// Who reads the output may go away (`| head`) before it ends.
process.stdout.on('error', () => {})

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = toExitCode(error)
}

function toExitCode(error: unknown): number {
  if (!(error instanceof Error)) throw error
  if ('exitCode' in error && error.exitCode === 0) return 0
  if (error.name === 'RefusedError') {
    process.stderr.write(`${error.message}\n`)
    return 1
  }
  if (!MENDABLE.has(error.name)) {
    process.stderr.write(harmless(`proforma failed: ${error.stack ?? error.message}\n`))
    return 1
  }
  if (error.message !== '') process.stderr.write(`${error.message}\n`)
  return 2
}
