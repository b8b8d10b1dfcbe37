/** Connections that the proxy opens itself: to the stand-in, and to whoever is let through. */

import { connect, type Socket } from 'node:net'
import type { Authority } from './authority.js'

export type Dial = (to: Authority) => Socket

/** Told of each connection, so that none outlives the proxy. */
export const createDial =
  (track: (socket: Socket) => void): Dial =>
  ({ host, port }) => {
    const socket = connect({ host, port, noDelay: true, allowHalfOpen: true })
    track(socket)
    return socket
  }
