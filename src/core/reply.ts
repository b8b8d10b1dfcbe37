/** Turns what a dialect answers into a reply with the headers that every answer of ours has. */

import type { Success } from './dialect.js'
import type { Body, Reply } from './message.js'

export const JSON_TYPE = 'application/json'

const NO_HEADERS: readonly string[] = []
let dateSecond = Number.NaN
let dateText = ''

/** The HTTP date of a world's clock; the same text for a whole second. */
const httpDate = (now: number): string => {
  const second = Math.floor(now / 1000)
  if (second !== dateSecond) {
    dateSecond = second
    dateText = new Date(second * 1000).toUTCString()
  }
  return dateText
}

const hasType = (headers: readonly string[]): boolean =>
  headers.some((text, index) => index % 2 === 0 && text.toLowerCase() === 'content-type')

export const toReply = (success: Success, now: number, violations: number, extra = NO_HEADERS): Reply => {
  const { status, body, headers = NO_HEADERS, transport } = success
  const count = violations === 0 ? '0' : String(violations)
  const out =
    body && !hasType(headers)
      ? ['date', httpDate(now), 'proforma-violations', count, 'content-type', JSON_TYPE]
      : ['date', httpDate(now), 'proforma-violations', count]
  if (headers.length > 0) out.push(...headers)
  if (extra.length > 0) out.push(...extra)
  return transport ? { status, headers: out, body, transport } : { status, headers: out, body }
}

export const textBody = (bytes: Uint8Array): Body => ({ kind: 'parts', parts: [bytes], length: bytes.byteLength })
