/** A finding as a result of a SARIF log, with the request and the answer that it is about. */

import { parseParams } from '../../core/params.js'
import { printableWhole } from '../../core/printable.js'
import { reasonPhrase } from '../../core/reason-phrase.js'
import type { CheckedExchange, CheckFinding, CheckResult, HeaderLine, SuppressedFinding } from '../check-result.js'
import type { Severity } from '../finding.js'
import { headlineOf } from '../headline.js'
import { exchangeOf, operationName } from './words.js'

type Result = import('sarif').Result
export type Builders = typeof import('node-sarif-builder')

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

/** A path that no operation has may begin with the dialect itself, which is where a stand-in serves it. */
const pathOf = ({ dialect, operation, request }: CheckFinding): string => {
  const path = operation ?? request.replace(/^\S+ \/?/, '').replace(/\?.*$/s, '')
  return printableWhole(path.startsWith(`${dialect}/`) ? path : `${dialect}/${path}`)
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}

const headersOf = (lines: readonly HeaderLine[]): Record<string, string> =>
  Object.fromEntries(lines.map(({ name, value }) => [name, value]))

const bodyOf = (text: string | null) => (text === null ? {} : { body: { text } })

const webOf = (exchange: CheckedExchange | undefined): Pick<Result, 'webRequest' | 'webResponse'> => {
  if (exchange === undefined) return {}
  const { method, url, status } = exchange
  const search = /\?([^#]*)/.exec(url)?.[1] ?? ''
  return {
    webRequest: {
      ...{ index: -1, protocol: 'HTTP', version: '1.1', target: url, method },
      headers: headersOf(exchange.requestHeaders),
      parameters: Object.fromEntries(parseParams(search)),
      ...bodyOf(exchange.requestBody),
    },
    webResponse: {
      ...{ index: -1, protocol: 'HTTP', version: '1.1', statusCode: status, reasonPhrase: reasonPhrase(status) },
      headers: headersOf(exchange.responseHeaders),
      ...bodyOf(exchange.responseBody),
    },
  }
}

/** Tells the same finding from one run to the next, and two in the same operation from each other. */
const fingerprintOf = (finding: CheckFinding): string =>
  [finding.code, finding.side, operationName(finding), finding.at.replaceAll(/\[\d+\]/g, '[]')].join(' ')

const suppressionOf = ({ reason }: Partial<SuppressedFinding>): Pick<Result, 'suppressions'> =>
  reason === undefined ? { suppressions: [] } : { suppressions: [{ kind: 'external', justification: reason }] }

export const toResult = (
  finding: CheckFinding | SuppressedFinding,
  of: CheckResult,
  { SarifResultBuilder }: Builders,
) => {
  const { code, severity, at, pointer, side, expected, received, suggestion, evidence } = finding
  const builder = new SarifResultBuilder().initSimple({
    ...{ ruleId: code, level: LEVELS[severity], messageText: printableWhole(headlineOf(finding)) },
    ...{ fileUri: pathOf(finding), startLine: 1 },
  })
  const name = operationName(finding)
  Object.assign(builder.result, {
    kind: 'fail',
    occurrenceCount: finding.count,
    partialFingerprints: { 'proforma/v1': fingerprintOf(finding), primaryLocationLineHash: fingerprintOf(finding) },
    ...suppressionOf(finding),
    ...webOf(exchangeOf(of, finding.exchange)),
    properties: {
      at,
      pointer,
      side,
      expected,
      received,
      suggestion,
      evidence,
      fails: finding.fails,
      curl: finding.curl,
    },
  })
  const [location] = builder.result.locations ?? []
  if (location)
    location.logicalLocations = [
      { name: finding.operation ?? finding.dialect, fullyQualifiedName: name, kind: 'function' },
    ]
  return builder
}
