/** Ends TLS as if it were the vendor, and hands the plain connection to the stand-in, with everything in it as it came. */

import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { ProxyParts } from './proxy-parts.js'
import { relay } from './relay.js'

/** How clients say that they do not trust the authority, if they say it at all; each TLS library has its own idea. */
const DISTRUST = /ALERT_(UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_UNKNOWN)$/

/** What the client called the server in its handshake. */
const nameIn = (socket: TLSSocket): string => {
  const { servername } = socket as { readonly servername?: string | false | null }
  return servername || 'a host without a name'
}

/** `host` is null where nobody asked for one before the handshake, which may name it. */
export const endTls = ({ guard, dial, standIn, context }: ProxyParts, wire: Socket, host: string | null): void => {
  // HTTP/2 is offered to nobody: the stand-in does not speak it.
  const client = new TLSSocket(wire, { isServer: true, secureContext: context, ALPNProtocols: ['http/1.1'] })
  const distrust = (): void => guard.distrust(host ?? nameIn(client))
  client.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (DISTRUST.test(code)) distrust()
    wire.destroy()
  })
  // Others take the certificate, look at it, and go without a word.
  const leave = (): void => {
    distrust()
    wire.destroy()
  }
  client.once('end', leave)
  client.once('secure', () => {
    const upstream = dial(standIn)
    relay({ client, upstream, wire })
    client.once('data', () => client.off('end', leave))
  })
}
