/** Writes a reply to a Node response. */

import type { ServerResponse } from 'node:http'
import type { Body, Part, Reply } from '../core/message.js'
import { endWithParts, joinParts } from './slab.js'
import { setImmediate } from './turn.js'

/** About what a socket takes at once; between two such pieces other requests get their turn. */
const PIECE = 64 * 1024

export const send = (reply: Reply, res: ServerResponse, isHead: boolean): void => {
  const { status, headers, body } = reply
  if (body?.kind === 'stream') {
    res.writeHead(status, headers as string[])
    if (isHead) res.end()
    else stream(body, res)
    return
  }
  const length = body?.length ?? 0
  const hasLength = status !== 204 && status !== 304
  res.writeHead(status, hasLength ? [...headers, 'content-length', String(length)] : (headers as string[]))
  if (!body || isHead) res.end()
  else endWithParts(res, body.parts, length)
}

const stream = (body: Extract<Body, { kind: 'stream' }>, res: ServerResponse): void => {
  const parts = body.parts[Symbol.iterator]()
  const next = (): void => {
    if (res.destroyed) return
    const taken = tryPiece(parts)
    // The head is out, so breaking off is the only way left to say that something failed.
    if (taken instanceof Error) {
      res.destroy(taken)
      return
    }
    const { piece, done } = taken
    const flowing = piece.length === 0 || res.write(piece)
    if (done) res.end()
    else if (flowing) setImmediate(next)
    // A fast reader drains at once, before the event loop has turned: it must turn, or nobody else is served.
    else res.once('drain', () => setImmediate(next))
  }
  next()
}

const tryPiece = (parts: Iterator<Part>): ReturnType<typeof takePiece> | Error => {
  try {
    return takePiece(parts)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const takePiece = (parts: Iterator<Part>): { readonly piece: Uint8Array; readonly done: boolean } => {
  const taken: Part[] = []
  let length = 0
  while (length < PIECE) {
    const { value, done } = parts.next()
    if (done) return { piece: joinParts(taken, length), done: true }
    taken.push(value)
    length += value.length
  }
  return { piece: joinParts(taken, length), done: false }
}
