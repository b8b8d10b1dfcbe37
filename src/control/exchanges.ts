/** What a world was asked, what it answered and what was wrong with that: in pages, as rows of violations, as an archive. */

import { toBytes } from '../core/body.js'
import { toIsoUtc } from '../core/dates.js'
import type { Success } from '../core/dialect.js'
import { maskQuery } from '../core/mask.js'
import type { Exchange, Part } from '../core/message.js'
import { DONE, FRESH, ok } from './answer.js'
import { type ControlCall, numberParam, type Schemas, slotOf } from './call.js'
import { encodeHeaders, encodeReplyHeaders } from './encode-headers.js'
import { encodeViolation } from './encode-violation.js'
import { showBody, showRequestBody } from './shown-body.js'
import { toHarEntry } from './to-har.js'

const PAGE = 100

const encodeExchange = ({ sequence, at, dialect, operation, request, reply, faults, violations }: Exchange) => {
  const shown = showBody(reply.body)
  const { method, mount, path, search, headers } = request
  return {
    sequence,
    at: toIsoUtc(at),
    dialect,
    operation,
    request: {
      method,
      path: `${mount}${path}`,
      query: maskQuery(search),
      headers: encodeHeaders(headers),
      body: showRequestBody(request),
    },
    response: {
      status: reply.status,
      headers: encodeReplyHeaders(reply.headers),
      body: shown?.text ?? null,
      truncated: shown?.truncated ?? false,
    },
    ...(faults.length > 0 && { faults: [...faults] }),
    violations: violations.map(encodeViolation),
  } satisfies Schemas['Exchange']
}

const exchangesAfter = (call: ControlCall): readonly Exchange[] => {
  const after = numberParam(call, 'after', 0)
  return slotOf(call)
    .log.all()
    .filter(({ sequence }) => sequence > after)
}

const listExchanges = (call: ControlCall): Success => {
  const found = exchangesAfter(call)
  const page = found.slice(0, numberParam(call, 'limit', PAGE))
  const next = page.length < found.length ? (page.at(-1)?.sequence ?? null) : null
  return ok({ exchanges: page.map(encodeExchange), next } satisfies Schemas['ExchangePage'])
}

const clearExchanges = (call: ControlCall): Success => {
  slotOf(call).log.clear()
  return DONE
}

/** Bodies of a whole log can be larger than the longest text. */
function* printHar(exchanges: readonly Exchange[], version: string): Generator<Part> {
  const creator = JSON.stringify({ name: 'proforma', version })
  yield `{"log":{"version":"1.2","creator":${creator},"entries":[`
  for (const [index, exchange] of exchanges.entries())
    yield toBytes(`${index === 0 ? '' : ','}${JSON.stringify(toHarEntry(exchange))}`)
  yield ']}}'
}

const getHar = (call: ControlCall): Success => {
  const exchanges = slotOf(call).log.all()
  const parts = { [Symbol.iterator]: () => printHar(exchanges, call.parts.version) }
  return { status: 200, body: { kind: 'stream', parts }, headers: ['content-type', 'application/json', ...FRESH] }
}

const listViolations = (call: ControlCall): Success => {
  const violations = exchangesAfter(call).flatMap(({ sequence, dialect, operation, request, violations: found }) =>
    found.map((violation) => {
      const { method, mount, path } = request
      return { sequence, dialect, operation, method, path: `${mount}${path}`, ...encodeViolation(violation) }
    }),
  )
  return ok({ violations } satisfies Schemas['ViolationList'])
}

export const exchangeOperations = { listExchanges, clearExchanges, getHar, listViolations }
