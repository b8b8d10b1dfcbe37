/** What `proforma serve` does: opens the engine, listens, and waits to be stopped. */

import { printable } from '../core/printable.js'
import { createServer } from '../doors/server.js'
import type { Engine } from '../engine/engine.js'
import { openEngine } from '../open-engine.js'
import { node } from '../platform/node.js'
import { banner, jsonLine } from './banner.js'
import { listen } from './listen.js'
import type { ServeOptions } from './options.js'
import { createProgress } from './progress.js'
import { reportOwnError } from './report-own-error.js'
import { createRequestLog } from './request-log.js'
import { stopOnSignal } from './stop-on-signal.js'
import { type Access, toAccess } from './to-access.js'

export const serve = async (options: ServeOptions): Promise<void> => {
  const access = toAccess(options)
  const engine = await open(options, access)
  const log = createRequestLog(process.stdout, { quiet: options.quiet || options.json })
  const server = createServer(engine, log.enabled ? { onExchange: log.write } : {})
  const url = await listen(server, options)
  // Before anyone is told the address: who has read it may send a signal at once.
  const stopped = stopOnSignal(server)
  // Who reads the log may go away (`| head`) without ending the server.
  process.stdout.on('error', () => {})
  process.stdout.write(
    options.json ? jsonLine(engine, url, access.madeToken) : banner(engine, url, process.stdout, access.madeToken),
  )
  await stopped
  await engine.worlds.close()
  log.flush()
}

const open = async (options: ServeOptions, access: Access): Promise<Engine> => {
  const progress = createProgress(process.stderr)
  try {
    return await openEngine(node, {
      scenario: options.scenario,
      readings: options.reading,
      closed: access.closed,
      control: access.control,
      checkResponses: options.checkResponses,
      onProgress: progress.update,
      onWarning: (message) => process.stderr.write(`${printable(message)}\n`),
      onError: reportOwnError,
      ...(options.seed !== undefined && { seed: options.seed }),
      ...(options.data !== undefined && { data: options.data }),
      ...(options.now !== undefined && { now: options.now }),
    })
  } finally {
    progress.done()
  }
}
