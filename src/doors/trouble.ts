/** Writes a reply in the troubled way that a fault asks for: late, in drips, cut off half-way, or not at all. */

import type { ServerResponse } from 'node:http'
import { bodyBytes } from '../core/body.js'
import type { Reply, Transport } from '../core/message.js'
import { send } from './send.js'

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

/** The length of the whole is announced, half of it comes. */
const cut = (reply: Reply, res: ServerResponse): void => {
  const bytes = start(reply, res)
  res.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () => reset(res))
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
    setTimeout(next, milliseconds / DRIPS, from + size)
  }
  next(0)
}

const write = (reply: Reply, res: ServerResponse, isHead: boolean, { end, drip: over }: Transport): void => {
  if (res.destroyed) return
  if (end === 'reset') reset(res)
  else if (end === 'cut' && !isHead) cut(reply, res)
  else if (over !== undefined && !isHead) drip(reply, res, over)
  else send(reply, res, isHead)
}

export const sendTroubled = (reply: Reply, res: ServerResponse, isHead: boolean, transport: Transport): void => {
  if (transport.delay === undefined) write(reply, res, isHead, transport)
  else setTimeout(write, transport.delay, reply, res, isHead, transport)
}
