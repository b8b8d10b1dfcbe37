/** Carries bytes both ways between a client and a server, and each one's way of ending: an end, a cut or a reset. */

import type { Socket } from 'node:net'

export type Ends = {
  /** Who speaks with the client; decrypted, if need be. */
  readonly client: Socket
  readonly upstream: Socket
  /** Below `client`, where that is encrypted. */
  readonly wire?: Socket
}

export const relay = ({ client, upstream, wire = client }: Ends): void => {
  client.pipe(upstream)
  upstream.pipe(client, { end: false })
  // A client may have ended its side and still wait for an answer; once that is whole, nothing more comes.
  upstream.once('end', () => client.destroySoon())
  upstream.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNRESET') wire.resetAndDestroy()
    client.destroy()
  })
  upstream.once('close', () => {
    if (!upstream.readableEnded) client.destroy()
  })
  client.on('error', () => upstream.destroy())
  client.once('close', () => upstream.destroy())
}
