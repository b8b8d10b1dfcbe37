/**
 * What listens: one port that takes proxy requests, and also TLS and HTTP as if it were the vendor's own server, which is where
 * preloaded modules send what knows nothing of proxies.
 */

import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { createDial } from './create-dial.js'
import { endTls } from './end-tls.js'
import { createForward } from './forward.js'
import { peek } from './peek.js'
import type { ProxyParts } from './proxy-parts.js'
import { rawAnswer } from './raw-answer.js'
import { createTunnel } from './tunnel.js'

/** As much as the stand-in's own server takes. */
const MAX_HEADER_BYTES = 256 * 1024

export type Listener = {
  /** Starts; gives the port. */
  listen(): Promise<number>
  /** 0 while not listening. */
  port(): number
  /** Cuts every connection. */
  close(): Promise<void>
}

/** All sockets of the proxy, so that none is left when it closes. */
const createTracker = () => {
  const sockets = new Set<Socket>()
  return {
    track(socket: Socket): void {
      sockets.add(socket)
      // Clients go away as they like.
      socket.on('error', () => {})
      socket.once('close', () => sockets.delete(socket))
    },
    destroyAll(): void {
      for (const socket of sockets) socket.destroy()
    },
  }
}

export const createListener = (given: Omit<ProxyParts, 'dial'>): Listener => {
  const { track, destroyAll } = createTracker()
  const parts: ProxyParts = { ...given, dial: createDial(track) }
  const http = createHttpServer({ maxHeaderSize: MAX_HEADER_BYTES }, createForward(parts))
  http.on('connect', createTunnel(parts))
  http.on('clientError', (error, socket) => {
    if (socket.writable) socket.end(rawAnswer({ status: 400, body: `Failed to read a request: ${error.message}.` }))
    else socket.destroy()
  })
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    track(socket)
    peek(socket, { tls: (wire) => endTls(parts, wire, null), plain: (client) => http.emit('connection', client) })
  })
  const port = (): number => (server.address() as AddressInfo | null)?.port ?? 0
  return {
    port,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(0, '127.0.0.1', () => resolve(port()))
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        destroyAll()
      }),
  }
}
