/** An exchange of a run as its reports show it: texts, and no secrets. */

import { showBody, showRequestBody } from '../control/shown-body.js'
import type { Dialect } from '../core/dialect.js'
import { type Exchange, headerValue, type Reply, type SimRequest } from '../core/message.js'
import { parseParams } from '../core/params.js'
import type { CheckedExchange, HeaderLine } from './check-result.js'
import { schemeOf } from './curl-line.js'
import { createRedactor, type Redactor } from './redact.js'
import type { Stopped } from './stopped.js'

/** An exchange with what only who was there knows. */
export type Recorded = {
  readonly exchange: Exchange
  /** Real time in milliseconds since 1970: when the request had come. */
  readonly at: number
  readonly milliseconds: number
  /** There were too many to keep the body of this answer. */
  readonly leftOut: boolean
  /** Where it never came to the API, and the answer is ours. */
  readonly stopped?: Stopped | undefined
}

const urlOf = ({ headers, mount, path, search, scheme }: SimRequest, redact: Redactor): string => {
  const host = headerValue(headers, 'host') ?? 'localhost'
  const query = redact.query(search)
  return `${scheme ?? schemeOf(host)}://${host}${redact.text(`${mount}${path}`)}${query && `?${query}`}`
}

const requestHeaders = ({ headers }: SimRequest, redact: Redactor): readonly HeaderLine[] =>
  Object.keys(headers).flatMap((name) => {
    const value = headerValue(headers, name)
    return value === undefined ? [] : [{ name, value: redact.header(name, value) }]
  })

const replyHeaders = ({ headers }: Reply, redact: Redactor): readonly HeaderLine[] =>
  headers.flatMap((name, index) =>
    index % 2 === 0 ? [{ name: name.toLowerCase(), value: redact.header(name, headers[index + 1] ?? '') }] : [],
  )

/** `dialect` is the exchange's own; `findings` their indexes in the result. */
export const toCheckedExchange = (
  { exchange, at, milliseconds, leftOut }: Recorded,
  dialect: Pick<Dialect, 'credentials'> | undefined,
  findings: readonly number[],
): CheckedExchange => {
  const { request, reply } = exchange
  const redact = createRedactor(request, dialect?.credentials(request, parseParams(request.search)))
  const sent = showRequestBody(request)
  const shown = leftOut ? null : showBody(reply.body)
  return {
    sequence: exchange.sequence,
    at: new Date(at).toISOString(),
    milliseconds: Math.round(milliseconds * 1000) / 1000,
    dialect: exchange.dialect,
    operation: exchange.operation,
    method: request.method,
    url: urlOf(request, redact),
    status: reply.status,
    requestHeaders: requestHeaders(request, redact),
    requestBody: sent === null ? null : redact.body(sent),
    responseHeaders: replyHeaders(reply, redact),
    responseBody: shown && redact.body(shown.text),
    responseCut: leftOut || shown?.truncated === true,
    faults: exchange.faults.map(redact.text),
    findings,
  }
}
