/** Reads a request's body up to the size limit, or takes what a parser in front of us has left. */

import { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { ParsedBody } from '../core/message.js'
import { MAX_BODY } from '../engine/pipeline.js'

export type ReadBody = {
  readonly body: Uint8Array | null
  readonly parsedBody?: ParsedBody
  readonly oversized?: boolean
}

/** Shared by all requests without a body. */
export const NO_BODY: ReadBody = { body: null }

export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined ||
  (headers['content-length'] !== undefined && headers['content-length'] !== '0')

/** What is still taken in and thrown away behind a body that is too large, so that its sender gets to read the answer. */
const MAX_DRAINED = 64 * MAX_BODY

const drain = (req: IncomingMessage): void => {
  let length = 0
  req.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length > MAX_DRAINED) req.destroy()
  })
}

/** Calls back once, unless the client goes away first: then nothing was asked. */
export const readBody = (req: IncomingMessage, limit: number, done: (read: ReadBody) => void): void => {
  if (req.readableEnded) {
    done(NO_BODY)
    return
  }
  if (Number(req.headers['content-length']) > limit) {
    drain(req)
    done({ body: null, oversized: true })
    return
  }
  const chunks: Buffer[] = []
  let length = 0
  const onData = (chunk: Buffer): void => {
    length += chunk.length
    if (length <= limit) {
      chunks.push(chunk)
      return
    }
    req.off('data', onData).off('end', onEnd)
    drain(req)
    done({ body: null, oversized: true })
  }
  const onEnd = (): void => done({ body: Buffer.concat(chunks) })
  req.on('data', onData).on('end', onEnd)
}

/** A text that is as long as what was sent is what was sent; a shorter one is the value of a JSON text. */
const isAsSent = (text: string, { headers }: IncomingMessage): boolean => {
  const length = headers['content-length']
  if (length !== undefined) return Buffer.byteLength(text) === Number(length)
  return !headers['content-type']?.includes('json')
}

/** What `express.json()` and its like leave behind once they have read the stream. */
export const alreadyParsed = (req: IncomingMessage & { readonly body?: unknown }): ReadBody | null => {
  if (!req.readableEnded || req.body === undefined) return null
  if (req.body instanceof Uint8Array) return { body: req.body }
  if (typeof req.body === 'string' && isAsSent(req.body, req)) return { body: Buffer.from(req.body) }
  return { body: null, parsedBody: { kind: 'json', value: req.body } }
}
