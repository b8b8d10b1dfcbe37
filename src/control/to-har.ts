/**
 * Exchanges as an HTTP Archive 1.2. Times are the world's; how long an exchange took is not kept, so durations are zero.
 * Credentials are masked.
 */

import { toBytes } from '../core/body.js'
import { sayFaults } from '../core/fault.js'
import { maskQuery } from '../core/mask.js'
import { type Exchange, headerValue, type SimRequest } from '../core/message.js'
import { parseParams } from '../core/params.js'
import { reasonPhrase } from '../core/reason-phrase.js'
import type { Schemas } from './call.js'
import { encodeHeaders, encodeReplyHeaders } from './encode-headers.js'
import { encodeViolation } from './encode-violation.js'
import { showBody, showRequestBody } from './shown-body.js'

type Entry = Schemas['HarEntry']

const encodeRequest = (request: SimRequest): Entry['request'] => {
  const { method, mount, path, headers } = request
  const search = maskQuery(request.search)
  const text = showRequestBody(request)
  const host = headerValue(headers, 'host') ?? 'localhost'
  return {
    method,
    url: `http://${host}${mount}${path}${search === '' ? '' : `?${search}`}`,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: encodeHeaders(headers),
    queryString: parseParams(search).map(([name, value]) => ({ name, value })),
    ...(text !== null && { postData: { mimeType: headerValue(headers, 'content-type') ?? '', text } }),
    headersSize: -1,
    bodySize: text === null ? 0 : toBytes(text).byteLength,
  }
}

const encodeResponse = ({ status, headers, body }: Exchange['reply']): Entry['response'] => {
  const shown = showBody(body)
  const textOf = (name: string): string => encodeReplyHeaders(headers).find((each) => each.name === name)?.value ?? ''
  return {
    status,
    statusText: reasonPhrase(status),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: encodeReplyHeaders(headers),
    content: {
      size: shown ? (shown.size ?? toBytes(shown.text).byteLength) : 0,
      mimeType: textOf('content-type'),
      ...(shown && { text: shown.text }),
      ...(shown?.truncated && { comment: 'The body was longer than what is kept here.' }),
    },
    redirectURL: textOf('location'),
    headersSize: -1,
    bodySize: shown ? (shown.size ?? -1) : 0,
  }
}

export const toHarEntry = ({ at, request, reply, faults, ...exchange }: Exchange): Entry => ({
  startedDateTime: new Date(at).toISOString(),
  time: 0,
  request: encodeRequest(request),
  response: encodeResponse(reply),
  cache: {},
  timings: { send: 0, wait: 0, receive: 0 },
  ...(faults.length > 0 && { comment: sayFaults(faults) }),
  _proforma: {
    sequence: exchange.sequence,
    dialect: exchange.dialect,
    operation: exchange.operation,
    ...(faults.length > 0 && { faults: [...faults] }),
    violations: exchange.violations.map(encodeViolation),
  },
})
