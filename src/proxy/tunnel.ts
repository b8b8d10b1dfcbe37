/** CONNECT: a tunnel to the stand-in, with TLS ended here, or, untouched, to somewhere else; or a refusal. */

import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type Authority, hostText, toAuthority } from './authority.js'
import { endTls } from './end-tls.js'
import { refusalOf, SELF } from './guard.js'
import { peek } from './peek.js'
import type { ProxyParts } from './proxy-parts.js'
import { rawAnswer } from './raw-answer.js'
import { relay } from './relay.js'

const ESTABLISHED = 'HTTP/1.1 200 Connection Established\r\n\r\n'

export const createTunnel = (parts: ProxyParts) => {
  const { guard, dial, standIn } = parts
  const answer = (socket: Socket, authority: Authority): void => {
    socket.write(ESTABLISHED)
    peek(socket, {
      tls: (wire) => endTls(parts, wire, authority.host),
      plain: (client) => relay({ client, upstream: dial(standIn) }),
    })
  }
  const pass = (socket: Socket, authority: Authority): void => {
    const upstream = dial(authority)
    const fail = ({ message }: Error): void => {
      socket.end(rawAnswer({ status: 502, body: `Failed to connect to ${hostText(authority)}: ${message}.` }))
    }
    upstream.once('error', fail)
    upstream.once('connect', () => {
      upstream.off('error', fail)
      socket.write(ESTABLISHED)
      relay({ client: socket, upstream })
    })
    socket.once('close', () => upstream.destroy())
  }

  /** For the `connect` event of an HTTP server. */
  return ({ url = '' }: IncomingMessage, socket: Socket, head: Buffer): void => {
    const authority = toAuthority(url, 443)
    if (!authority) {
      socket.end(rawAnswer({ status: 400, body: `Failed to connect: "${url}" is no host with a port.` }))
      return
    }
    if (head.length > 0) socket.unshift(head)
    const fate = guard.fateOf(authority)
    if (fate === 'answer') answer(socket, authority)
    else if (fate === 'pass') pass(socket, authority)
    else if (fate === 'self') socket.end(rawAnswer({ status: 421, body: SELF }))
    else {
      const body = guard.refuse(authority)
      socket.end(rawAnswer({ status: 403, reason: refusalOf(hostText(authority)), body }))
    }
  }
}
