/** HTTP Archive 1.2, which browsers and HTTP tools open: every exchange, with what was found wrong with it in fields of our own. */

import { toBytes } from '../../core/body.js'
import { sayFaults } from '../../core/fault.js'
import { parseParams } from '../../core/params.js'
import { reasonPhrase } from '../../core/reason-phrase.js'
import type { CheckedExchange, CheckResult, HeaderLine } from '../check-result.js'
import { headlineOf } from '../headline.js'

type Entry = import('har-format').Entry

const copyOf = (headers: readonly HeaderLine[]) => headers.map(({ name, value }) => ({ name, value }))

const headerOf = (headers: readonly HeaderLine[], wanted: string): string =>
  headers.find(({ name }) => name.toLowerCase() === wanted)?.value ?? ''

const toRequest = ({ method, url, requestHeaders: headers, requestBody: text }: CheckedExchange): Entry['request'] => ({
  ...{ method, url, httpVersion: 'HTTP/1.1', cookies: [], headers: copyOf(headers) },
  queryString: parseParams(/\?([^#]*)/.exec(url)?.[1] ?? '').map(([name, value]) => ({ name, value })),
  ...(text !== null && { postData: { mimeType: headerOf(headers, 'content-type'), text } }),
  headersSize: -1,
  bodySize: text === null ? 0 : toBytes(text).byteLength,
})

/** Sizes are those of what is kept; how many bytes went over the wire is not known. */
const toResponse = ({
  status,
  responseHeaders: headers,
  responseBody: text,
  responseCut,
}: CheckedExchange): Entry['response'] => ({
  ...{ status, statusText: reasonPhrase(status), httpVersion: 'HTTP/1.1', cookies: [], headers: copyOf(headers) },
  content: {
    size: text === null ? 0 : toBytes(text).byteLength,
    mimeType: headerOf(headers, 'content-type'),
    ...(text !== null && { text }),
    ...(responseCut && { comment: 'The body was longer than what is kept here.' }),
  },
  redirectURL: headerOf(headers, 'location'),
  headersSize: -1,
  bodySize: text === null && !responseCut ? 0 : -1,
})

/** Tools show the comment beside an entry. */
const toEntry = (exchange: CheckedExchange, { findings }: CheckResult): Entry => {
  const own = exchange.findings.flatMap((index) => findings[index] ?? [])
  const { faults } = exchange
  const struck = faults.length > 0
  const comments = [...(struck ? [sayFaults(faults)] : []), ...own.map(headlineOf)]
  return {
    startedDateTime: exchange.at,
    time: exchange.milliseconds,
    request: toRequest(exchange),
    response: toResponse(exchange),
    cache: {},
    timings: { send: 0, wait: exchange.milliseconds, receive: 0 },
    ...(comments.length > 0 && { comment: comments.join('\n') }),
    _proforma: {
      sequence: exchange.sequence,
      dialect: exchange.dialect,
      operation: exchange.operation,
      ...(struck && { faults }),
      findings: own.map(({ code, severity, side, at, pointer, message }) => ({
        code,
        severity,
        side,
        at,
        pointer,
        message,
      })),
    },
  } as Entry
}

export const toHar = (result: CheckResult): string => {
  const log = {
    version: '1.2',
    creator: { name: 'proforma', version: result.proforma },
    entries: result.exchanges.map((exchange) => toEntry(exchange, result)),
    ...(result.notes.length > 0 && { comment: result.notes.join('\n') }),
  }
  return `${JSON.stringify({ log }, null, 2)}\n`
}
