/** What `proforma serve` does: opens the engine, listens, and waits to be stopped. */

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { printable } from '../core/printable.js'
import { createServer } from '../doors/server.js'
import type { Engine } from '../engine.js'
import { openEngine } from '../open-engine.js'
import { node } from '../platform/node.js'
import { banner, jsonLine } from './banner.js'
import type { ServeOptions } from './options.js'
import { createProgress } from './progress.js'
import { createRequestLog } from './request-log.js'
import { stopOnSignal } from './stop-on-signal.js'
import { type Access, toAccess } from './to-access.js'
import { UsageError } from './usage-error.js'

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
      onError: (error, request) => {
        const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
        process.stderr.write(`proforma itself failed on ${request.method} ${printable(request.path)}: ${detail}\n`)
      },
      ...(options.seed !== undefined && { seed: options.seed }),
      ...(options.data !== undefined && { data: options.data }),
      ...(options.now !== undefined && { now: options.now }),
    })
  } finally {
    progress.done()
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something is listening there already. Stop it, or choose another port with --port (0 picks a free one)',
  EACCES: 'this user may not listen there. Choose a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address. Choose another with --host',
  ENOTFOUND: 'this machine knows no such host. Choose another with --host',
}

/** The base URL once the server listens. */
const listen = (server: Server, { host, port }: ServeOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? error.message
      reject(new UsageError(`Failed to listen on ${host}:${port}: ${reason}.`))
    })
    server.listen(port, host, () => resolve(toUrl(host, server.address() as AddressInfo)))
  })

/** An address to call: a server on all addresses is reached on the loopback one. */
const toUrl = (host: string, { port }: AddressInfo): string => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
