/** Lets a server listen, and says in words why it may not. */

import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UsageError } from './usage-error.js'

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something is listening there already. Stop it, or choose another port with --port (0 picks a free one)',
  EACCES: 'this user may not listen there. Choose a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address. Choose another with --host',
  ENOTFOUND: 'this machine knows no such host. Choose another with --host',
}

type Place = { readonly host: string; readonly port: number }

/** The base URL once the server listens. @throws UsageError where it cannot */
export const listen = (server: Server, { host, port }: Place): Promise<string> =>
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
