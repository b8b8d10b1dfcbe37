/** One answer against what the spec documents for its operation and status. */

import { essence } from '../core/accept.js'
import type { Violation } from '../core/violation.js'
import { NONE } from './check-request.js'
import { toViolations } from './findings.js'
import { pointerOf } from './pointer.js'
import { quote } from './quote.js'
import type { HeaderRule, OperationResponses, ResponseRules } from './response-rules.js'

export type JudgedResponse = {
  readonly status: number
  /** Names and values in turn, as a reply has them. */
  readonly headers: readonly string[]
  /** The parsed JSON body; undefined without a body, the text itself where it is no JSON. */
  readonly value: unknown
  /** An answer to HEAD has the headers alone. */
  readonly isHead?: boolean
}

const codes = { unknown: 'invalid-response', missing: 'invalid-response', invalid: 'invalid-response' } as const

/** `name` is that of a header; without one the violation is about the body as a whole. */
const invalid = (name: string | null, expected: string, received: string, message: string): Violation => ({
  code: 'invalid-response',
  at: name === null ? 'response' : `response.header.${name}`,
  pointer: name === null ? '' : pointerOf([name]),
  expected,
  received,
  message,
})

const headerIn = (headers: readonly string[], wanted: string): string | undefined => {
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index]
    if (name === wanted || name?.toLowerCase() === wanted) return headers[index + 1]
  }
  return undefined
}

const checkHeader = ({ name, required, isInteger }: HeaderRule, headers: readonly string[]): Violation | null => {
  const at = `response.header.${name}`
  const value = headerIn(headers, name)
  if (value === undefined)
    return required ? invalid(name, 'the header', 'nothing', `Expected ${at} to be there, found nothing.`) : null
  if (!isInteger || /^-?\d+$/.test(value)) return null
  return invalid(name, 'an integer', quote(value), `Expected ${at} to be an integer, found ${quote(value)}.`)
}

/** The documented media type has to be the one that is sent. */
const checkMediaType = ({ types }: ResponseRules, headers: readonly string[]): Violation | null => {
  if (types.length === 0) return null
  const type = headerIn(headers, 'content-type')
  if (type !== undefined && (types.includes(type) || types.includes(essence(type)))) return null
  const expected = types.join(' or ')
  const received = type === undefined ? 'nothing' : quote(essence(type))
  const message = `Expected response.header.content-type to be ${expected}, found ${received}.`
  return invalid('content-type', expected, received, message)
}

const checkValue = ({ types, validate }: ResponseRules, value: unknown): readonly Violation[] => {
  if (types.length === 0) {
    if (value === undefined) return NONE
    return [invalid(null, 'no body', quote(value), `Expected no body, found ${quote(value)}.`)]
  }
  if (!validate || validate(value)) return NONE
  return toViolations(validate.errors ?? [], { root: 'response', value, codes })
}

const undocumented = (responses: OperationResponses, status: number): Violation => {
  const expected = `one of the documented statuses ${[...responses.keys()].join(', ')}`
  const received = String(status)
  const message = `Expected ${expected}, found ${received}.`
  return { code: 'undocumented-status', at: 'response.status', pointer: '', expected, received, message }
}

export const checkResponse = (responses: OperationResponses, judged: JudgedResponse): readonly Violation[] => {
  const { status, headers, value, isHead } = judged
  const rules = responses.get(status)
  if (!rules) return [undocumented(responses, status)]
  const type = checkMediaType(rules, headers)
  const found = rules.headers.flatMap((rule) => checkHeader(rule, headers) ?? [])
  const inBody = isHead ? NONE : checkValue(rules, value)
  if (!type && found.length === 0) return inBody
  return [...(type ? [type] : []), ...found, ...inBody]
}
