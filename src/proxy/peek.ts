/** Looks at the first byte that a client sends, without taking it: TLS is told from HTTP by it. */

import type { Socket } from 'node:net'

/** Opens a TLS handshake; no HTTP request begins so. */
const HANDSHAKE = 0x16

/** Calls one of them once something has come; none, if the client ends before. */
export type Spoken = { tls(socket: Socket): void; plain(socket: Socket): void }

export const peek = (socket: Socket, spoken: Spoken): void => {
  const forsake = (): void => socket.destroySoon()
  const look = (): void => {
    const chunk: Buffer | null = socket.read()
    if (chunk === null) {
      socket.once('readable', look)
      return
    }
    socket.off('end', forsake)
    socket.unshift(chunk)
    if (chunk[0] === HANDSHAKE) spoken.tls(socket)
    else spoken.plain(socket)
  }
  socket.once('end', forsake)
  look()
}
