/** Writes a reply in the troubled way that a fault asks for: late, in drips, cut off half-way, or not at all. */

import type { ServerResponse } from 'node:http'
import { bodyBytes } from '../core/body.js'
import type { Reply, Transport } from '../core/message.js'
import { send } from './send.js'
import { setImmediate } from './turn.js'

/** Pieces of a dripping body. */
const DRIPS = 20

/** Breaks the connection as a crash does: with a reset, so that no client takes it for an orderly end. */
const reset = (res: ServerResponse): void => {
  const { socket } = res
  if (socket && 'resetAndDestroy' in socket) socket.resetAndDestroy()
  else res.destroy()
}

const start = ({ status, headers, body }: Reply, res: ServerResponse): Uint8Array => {
  const bytes = bodyBytes(body)
  res.writeHead(status, [...headers, 'content-length', String(bytes.byteLength)])
  return bytes
}

/** The length of the whole is announced, half of it comes; a reset might take back what the client has not read yet. */
const cut = (reply: Reply, res: ServerResponse): void => {
  const bytes = start(reply, res)
  const half = bytes.subarray(0, Math.floor(bytes.byteLength / 2))
  if (half.byteLength > 0) res.write(half, () => res.destroy())
  else {
    res.flushHeaders()
    setImmediate(() => res.destroy())
  }
}

const drip = (reply: Reply, res: ServerResponse, milliseconds: number): void => {
  const bytes = start(reply, res)
  const size = Math.max(1, Math.ceil(bytes.byteLength / DRIPS))
  const next = (from: number): void => {
    if (res.destroyed) return
    if (from >= bytes.byteLength) {
      res.end()
      return
    }
    res.write(bytes.subarray(from, from + size))
    setTimeout(next, milliseconds / DRIPS, from + size).unref()
  }
  next(0)
}

const write = (reply: Reply, res: ServerResponse, isHead: boolean, { end, drip: over }: Transport): void => {
  if (res.destroyed) return
  if (end === 'reset') reset(res)
  else if (isHead || !reply.body) end === 'cut' ? reset(res) : send(reply, res, isHead)
  else if (end === 'cut') cut(reply, res)
  else if (over !== undefined) drip(reply, res, over)
  else send(reply, res, isHead)
}

/** Its connection keeps a process alive as long as there is anyone to answer; the wait alone does not. */
export const sendTroubled = (reply: Reply, res: ServerResponse, isHead: boolean, transport: Transport): void => {
  if (transport.delay === undefined) write(reply, res, isHead, transport)
  else setTimeout(write, transport.delay, reply, res, isHead, transport).unref()
}
