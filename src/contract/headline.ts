/** A finding in one line: what is wrong, what would be right, and how the contract knows. */

import type { ViolationCode } from '../core/violation.js'
import type { Finding } from './finding.js'

/** What the message as a whole lacks or has too much of, so that there is no name to tell. */
const NAMELESS: ReadonlySet<ViolationCode> = new Set<ViolationCode>([
  ...(['missing-credentials', 'unexpected-body', 'missing-body', 'malformed-body', 'wrong-content-type'] as const),
  ...(['unknown-path', 'unknown-method', 'undocumented-status', 'wrong-host'] as const),
])

/** These are told whole by what was received. */
const SHOWS_RECEIVED: ReadonlySet<ViolationCode> = new Set<ViolationCode>([
  'unknown-path',
  'unknown-method',
  'undocumented-status',
  'wrong-host',
])

/** Where there is nothing to expect but that it be there, or not. */
const SAYS_ALL: ReadonlySet<ViolationCode> = new Set<ViolationCode>([
  ...(['missing-parameter', 'missing-field', 'missing-credentials', 'unexpected-body', 'missing-body'] as const),
])

/** Without the part of the message, which the kind of the finding names. */
const nameOf = ({ at }: Finding): string => at.replace(/^(query|path|header|body|response)\.?/, '')

/** `unknown parameter "customer_no"`: what is wrong, without a remedy. */
export const subjectOf = (finding: Finding): string => {
  const kind = finding.code.replaceAll('-', ' ')
  if (SHOWS_RECEIVED.has(finding.code)) return `${kind} ${finding.received}`
  const name = NAMELESS.has(finding.code) ? '' : nameOf(finding)
  return name === '' ? kind : `${kind} ${JSON.stringify(name)}`
}

/** "documented in Vendor invoices, Query Parameters", "guessed (P5) from …". */
export const groundOf = ({ grade, source, reading }: Finding['evidence']): string => {
  const by = reading === undefined ? '' : ` (${reading})`
  return `${grade}${by} ${grade === 'documented' ? 'in' : 'from'} ${source}`
}

const remedyOf = ({ code, expected, received, suggestion, evidence }: Finding): string => {
  const ground = groundOf(evidence)
  if (suggestion !== undefined) return `: did you mean ${JSON.stringify(suggestion)}? ${ground}`
  if (code === 'unknown-method') return `: expected ${expected}; ${ground}`
  if (code.startsWith('unknown')) return `: not in ${evidence.source} (${evidence.grade})`
  if (SAYS_ALL.has(code)) return `; ${ground}`
  return SHOWS_RECEIVED.has(code)
    ? `: expected ${expected}; ${ground}`
    : `: expected ${expected}, found ${received}; ${ground}`
}

/** Such as `unknown parameter "customer_no": did you mean "customer_number"? documented in …`. */
export const headlineOf = (finding: Finding): string => `${subjectOf(finding)}${remedyOf(finding)}`
