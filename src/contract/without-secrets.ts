/**
 * A result without the secrets of its run. Each exchange hides its own already; a key that one request shows as such may stand
 * in another, in an answer, or in the command, where nothing tells that it is one. Pure.
 */

import type { Dialect } from '../core/dialect.js'
import { parseParams } from '../core/params.js'
import type { CheckedExchange, CheckFinding, CheckResult, HeaderLine } from './check-result.js'
import type { Recorded } from './checked-exchange.js'
import { hidePairs, hideSecrets, secretsIn } from './redact.js'

type Hide = (text: string) => string

/** A shorter text stands in other messages by chance. */
const TELLING = 8

/** All secrets that requests of a run have sent, and those that are `known` besides. */
export const secretsOfRun = (
  recorded: readonly Recorded[],
  dialects: ReadonlyMap<string, Pick<Dialect, 'credentials'>>,
  known: readonly string[],
): readonly string[] => {
  const sent = recorded.flatMap(({ exchange: { request, dialect } }) =>
    secretsIn(request, dialects.get(dialect ?? '')?.credentials(request, parseParams(request.search))),
  )
  const telling = [...sent, ...known].filter((secret) => secret.length >= TELLING && !secret.includes('***'))
  // In the name of a host a secret stands in lower case.
  const all = telling.flatMap((secret) => [secret, secret.toLowerCase()])
  return [...new Set(all)].sort((a, b) => b.length - a.length)
}

const inHeaders = (headers: readonly HeaderLine[], hide: Hide): readonly HeaderLine[] =>
  headers.map(({ name, value }) => ({ name, value: hide(value) }))

const inExchange = (exchange: CheckedExchange, hide: Hide): CheckedExchange => ({
  ...exchange,
  url: hide(exchange.url),
  requestHeaders: inHeaders(exchange.requestHeaders, hide),
  requestBody: exchange.requestBody && hide(exchange.requestBody),
  responseHeaders: inHeaders(exchange.responseHeaders, hide),
  responseBody: exchange.responseBody && hide(exchange.responseBody),
  faults: exchange.faults.map(hide),
})

const inFinding = <F extends CheckFinding>(finding: F, hide: Hide): F => {
  const { at, pointer, message, received, request, curl } = finding
  const hidden = { at, pointer, message, received, request, curl }
  return { ...finding, ...Object.fromEntries(Object.entries(hidden).map(([name, text]) => [name, hide(text)])) }
}

/** Only texts that came from outside are looked at: a key may be a word that stands in our own. */
export const withoutSecrets = (result: CheckResult, secrets: readonly string[]): CheckResult => {
  const hide: Hide = (text) => hideSecrets(text, secrets)
  const { command } = result
  return {
    ...result,
    reasons: result.reasons.map(hide),
    notes: result.notes.map(hide),
    command: command && { ...command, line: hide(hidePairs(command.line)) },
    findings: result.findings.map((finding) => inFinding(finding, hide)),
    suppressed: result.suppressed.map((finding) => inFinding(finding, hide)),
    exchanges: result.exchanges.map((exchange) => inExchange(exchange, hide)),
  }
}
