/** One of our own answers against what the spec documents for its operation and status. */
import type { Validate } from '../core/spec-source.js'
import type { Violation } from '../core/violation.js'
import { NONE } from './check-request.js'
import { child, documentedOperations, type Node, resolve } from './document.js'
import { toViolations } from './findings.js'
import { pointerOf } from './pointer.js'
import { quote } from './quote.js'

export type JudgedResponse = {
  readonly operation: string
  readonly status: number
  /** Names and values in turn, as a reply has them. */
  readonly headers: readonly string[]
  /** The parsed JSON body; undefined where there is no body or none in JSON. */
  readonly value: unknown
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

const header = (headers: readonly string[], wanted: string): string | undefined => {
  const index = headers.findIndex((name, position) => position % 2 === 0 && name.toLowerCase() === wanted.toLowerCase())
  return index < 0 ? undefined : headers[index + 1]
}

const responsesOf = (document: Node, operation: string): Node =>
  child(documentedOperations(document).find(({ id }) => id === operation)?.node, 'responses')

const checkResponseHeaders = (document: Node, response: Node, headers: readonly string[]): readonly Violation[] =>
  Object.entries(child(response, 'headers')).flatMap(([name, reference]) => {
    const spec = resolve(document, reference)
    const own = name.toLowerCase()
    const at = `response.header.${own}`
    const value = header(headers, name)
    if (value === undefined)
      return spec.required === true
        ? [invalid(own, 'the header', 'nothing', `Expected ${at} to be there, found nothing.`)]
        : []
    const isInteger = resolve(document, spec.schema).type === 'integer'
    return isInteger && !/^-?\d+$/.test(value)
      ? [invalid(own, 'an integer', quote(value), `Expected ${at} to be an integer, found ${quote(value)}.`)]
      : []
  })

/** The documented media type has to be the one that is sent; `undefined` stands for no body. */
const checkMediaType = (response: Node, headers: readonly string[]): readonly Violation[] => {
  const types = Object.keys(child(response, 'content'))
  const type = header(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase()
  if (types.length === 0 || (type !== undefined && types.includes(type))) return NONE
  const expected = types.join(' or ')
  const received = quote(type)
  const message = `Expected response.header.content-type to be ${expected}, found ${received}.`
  return [invalid('content-type', expected, received, message)]
}

const checkValue = (response: Node, validate: Validate | undefined, value: unknown): readonly Violation[] => {
  if (Object.keys(child(response, 'content')).length === 0)
    return value === undefined
      ? NONE
      : [invalid(null, 'no body', quote(value), `Expected no body, found ${quote(value)}.`)]
  if (!validate || validate(value)) return NONE
  return toViolations(validate.errors ?? [], { root: 'response', value, codes })
}

export const checkResponse = (
  document: Node,
  validateOf: (operation: string, status: number) => Validate | undefined,
  { operation, status, headers, value }: JudgedResponse,
): readonly Violation[] => {
  const responses = responsesOf(document, operation)
  const response = resolve(document, responses[String(status)])
  if (responses[String(status)] === undefined) {
    const expected = `one of the documented statuses ${Object.keys(responses).join(', ')}`
    const received = String(status)
    const message = `Expected ${expected}, found ${received}.`
    return [{ code: 'undocumented-status', at: 'response.status', pointer: '', expected, received, message }]
  }
  return [
    ...checkMediaType(response, headers),
    ...checkResponseHeaders(document, response, headers),
    ...checkValue(response, validateOf(operation, status), value),
  ]
}
