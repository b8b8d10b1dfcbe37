/** What was wrong with an exchange -> findings: with the contract's words, how it knows, and the nearest right name. */

import type { Dialect } from '../core/dialect.js'
import type { Evidence } from '../core/evidence.js'
import type { Exchange } from '../core/message.js'
import { nearest } from '../core/nearest.js'
import { parseParams } from '../core/params.js'
import { isAdvice, type Violation } from '../core/violation.js'
import type { Judge } from '../judge/judge.js'
import { keysOf } from '../judge/pointer.js'
import { toCurl } from './curl-line.js'
import {
  evidenceAt,
  evidenceOfAdvancing,
  evidenceOfAll,
  evidenceOfHosts,
  evidenceOfName,
  partOf,
} from './evidence-at.js'
import type { Finding, Severity } from './finding.js'
import { createRedactor, type Redactor } from './redact.js'
import { requestLine } from './request-line.js'
import { toFoundEvidence } from './sources.js'
import { namesBeside, nearestOperation, nearestValue } from './suggest.js'

/** A dialect as one world speaks it: its readings are in the judge's tables. */
export type Spoken = {
  readonly dialect: Pick<Dialect, 'name' | 'title' | 'basePath' | 'hosts' | 'credentials'>
  readonly judge: Pick<Judge, 'operations' | 'evidence'>
}

/** What the contract has to say of a violation. */
type Said = { readonly evidence: Evidence; readonly suggestion?: string; readonly expected?: string }

const SEVERITY: Readonly<Record<Evidence['grade'], Severity>> = {
  documented: 'error',
  inferred: 'warning',
  guessed: 'warning',
}

const oneOf = (names: readonly string[], noun: string): string =>
  names.length === 0 ? `no ${noun}` : `one of ${names.join(', ')}`

/** The way that the right name is known, if there is one; otherwise the list that the wrong one is not in. */
const sayOfName = (violation: Violation, operation: string, { judge }: Spoken): Said => {
  const table = judge.evidence()
  const part = partOf(violation)
  const keys = keysOf(violation.pointer)
  const names = namesBeside(table.operations[operation]?.request ?? {}, part, keys)
  const suggestion = nearest(keys.at(-1) ?? '', names)
  const known =
    suggestion === undefined ? undefined : evidenceOfName(table, operation, [part, ...keys.slice(0, -1), suggestion])
  return {
    evidence: known ?? evidenceAt(table, operation, violation, 0),
    expected: oneOf(names, part === 'query' ? 'parameter' : 'field'),
    ...(suggestion !== undefined && { suggestion }),
  }
}

const sayOfPath = ({ code }: Violation, { request }: Exchange, { dialect, judge }: Spoken): Said => {
  const table = judge.evidence()
  const near = nearestOperation(judge.operations, request.path)
  const known = near && evidenceOfName(table, near.id, [])
  const isPath = code === 'unknown-path' && near !== undefined
  return { evidence: known ?? evidenceOfAll(table), ...(isPath && { suggestion: `${dialect.basePath}${near.path}` }) }
}

const sayOfHost = ({ suggestion }: Violation, { judge }: Spoken): Said => ({
  evidence: evidenceOfHosts(judge.evidence()),
  ...(suggestion !== undefined && { suggestion }),
})

const knownBy = (violation: Violation, operation: string, exchange: Exchange, { judge }: Spoken): Evidence => {
  const known = violation.evidence ?? evidenceAt(judge.evidence(), operation, violation, exchange.reply.status)
  return violation.code === 'page-not-advanced' ? evidenceOfAdvancing(known) : known
}

const say = (violation: Violation, exchange: Exchange, spoken: Spoken): Said => {
  const { operation } = exchange
  const { code } = violation
  if (code === 'wrong-host') return sayOfHost(violation, spoken)
  if (operation === null) return sayOfPath(violation, exchange, spoken)
  if (code === 'unknown-parameter' || code === 'unknown-field') return sayOfName(violation, operation, spoken)
  const suggestion = violation.suggestion ?? nearestValue(violation)
  const evidence = knownBy(violation, operation, exchange, spoken)
  return { evidence, ...(suggestion !== undefined && { suggestion }) }
}

/** Codes whose findings show a value that was sent. */
const SHOWS_VALUE = /^(invalid-|imprecise-|impossible-|unbalanced-|missing-header$)/

/** What came where a secret belongs is hidden whole, in the sentence as well. */
const told = (violation: Violation, redact: Redactor): Pick<Finding, 'at' | 'message' | 'received'> => {
  const { code, at, message, received } = violation
  const isValue = received !== 'nothing' && SHOWS_VALUE.test(code)
  const shown = isValue ? redact.value(at, received) : redact.text(received)
  return { at: redact.text(at), message: redact.text(message.replace(received, () => shown)), received: shown }
}

/** What is the same for all findings of an exchange. */
const commonOf = (exchange: Exchange, { dialect }: Spoken, redact: Redactor) => ({
  dialect: dialect.name,
  operation: exchange.operation,
  request: requestLine(exchange.request, redact),
  curl: toCurl(exchange.request, dialect, redact),
  exchange: exchange.sequence,
})

/**
 * One finding a violation, in their order. Pure and quick; without violations it does nothing.
 * `spoken` is the exchange's own dialect, in the readings of its world.
 */
export const toFindings = (exchange: Exchange, spoken: Spoken): readonly Finding[] => {
  const { violations, request } = exchange
  if (violations.length === 0) return []
  const { dialect, judge } = spoken
  const redact = createRedactor(request, dialect.credentials(request, parseParams(request.search)))
  const common = commonOf(exchange, spoken, redact)
  return violations.map((violation): Finding => {
    const { evidence, suggestion, expected = violation.expected } = say(violation, exchange, spoken)
    return {
      code: violation.code,
      severity: isAdvice(violation) ? 'advice' : SEVERITY[evidence.grade],
      side: partOf(violation) === 'response' ? 'response' : 'request',
      pointer: redact.text(violation.pointer),
      ...told(violation, redact),
      expected,
      evidence: toFoundEvidence(evidence, judge.evidence(), dialect.title),
      ...(suggestion !== undefined && { suggestion }),
      ...common,
    }
  })
}
