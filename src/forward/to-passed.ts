/** What came from a server: for the client as it is, for the record and the judge decoded. */

import type { Answer } from '../contract/create-exchange-judge.js'
import { partsBody } from '../core/body.js'
import type { Body, Reply } from '../core/message.js'
import type { Violation } from '../core/violation.js'
import type { Received } from './create-sender.js'
import { decodeBody } from './decode-body.js'
import { headerIn, toClientHeaders } from './headers.js'
import { type Seen, toLocation } from './to-location.js'

export type Passed = {
  readonly reply: Reply
  readonly shown: Reply
  readonly answer: Answer
  /** A body that could not be decoded as it is announced. */
  readonly broken: Violation | null
}

type How = { readonly seen: Seen; readonly method: string; readonly bytes: number }

/** To `HEAD` a length is told, but no body sent. */
const bodyFor = (method: string, { headers, body }: Received): Body | null => {
  if (method !== 'HEAD') return partsBody([body])
  const length = Number(headerIn(headers, 'content-length') ?? 0)
  return { kind: 'parts', parts: [], length }
}

const brokenBody = (coding: string): Violation => ({
  code: 'invalid-response',
  at: 'response.header.content-encoding',
  pointer: '/content-encoding',
  expected: 'the coding of the body',
  received: coding,
  message: `Expected response.header.content-encoding to be the coding of the body, found ${coding}, which it is not.`,
})

export const toPassed = async (received: Received, { seen, method, bytes }: How): Promise<Passed> => {
  const { status, headers } = received
  const coding = headerIn(headers, 'content-encoding') ?? ''
  const decoded = method === 'HEAD' ? null : await decodeBody(received.body, coding, bytes)
  const location = (text: string): string => toLocation(text, seen)
  return {
    reply: { status, headers: toClientHeaders(headers, location), body: bodyFor(method, received) },
    shown: { status, headers, body: decoded && decoded.byteLength > 0 ? partsBody([decoded]) : null },
    answer: { status, headers, text: decoded && new TextDecoder().decode(decoded) },
    broken: decoded || method === 'HEAD' ? null : brokenBody(coding),
  }
}
