/** Ends a server once everything under way has been answered and read. */

import type { Server } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'

const SWEEP_MS = 20

/** What has said nothing by then was opened in advance, as browsers do. */
const UNUSED_MS = 200

/**
 * Call it before the server takes connections; what it returns stops listening and resolves when the last connection is closed,
 * after `graceMs` at the latest. Node's own `close` also cuts off answers that are written but not yet read by a slow client, so
 * connections are closed here only while nothing waits to be read.
 */
export const createDrain = (server: Server, graceMs: number): (() => Promise<void>) => {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const sweep = (): void => {
    if ([...sockets].every(({ writableLength }) => writableLength === 0)) server.closeIdleConnections()
  }
  const endUnused = (): void => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
  }
  return () =>
    new Promise((resolve) => {
      const sweeping = setInterval(sweep, SWEEP_MS)
      const forsaking = setTimeout(endUnused, UNUSED_MS)
      const ending = setTimeout(() => server.closeAllConnections(), graceMs)
      NetServer.prototype.close.call(server, () => {
        clearInterval(sweeping)
        clearTimeout(forsaking)
        clearTimeout(ending)
        resolve()
      })
      sweep()
    })
}
