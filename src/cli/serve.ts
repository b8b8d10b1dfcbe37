/** `proforma serve`: one server for all dialects, until it is told to stop. */

import type { Command } from 'commander'
import { addServeOptions, type ServeOptions } from './options.js'

/** Other commands need nothing of what serves, so that is loaded when it is asked for. */
const serve = async (options: ServeOptions): Promise<void> => (await import('./run-serve.js')).serve(options)

export const addServe = (program: Command): void => {
  const command = program.command('serve').description('serve all APIs on one port')
  addServeOptions(command).action(serve)
}
