/** One of our own answers against what the spec documents for its operation and status. */
import type { Validate } from '../core/spec-source.js'
import type { Violation } from '../core/violation.js'
import { NONE } from './check-request.js'
import { child, documentedOperations, type Node, resolve } from './document.js'
import { toViolations } from './findings.js'
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

const invalid = (at: string, message: string): Violation => ({ code: 'invalid-response', at, message })

const header = (headers: readonly string[], wanted: string): string | undefined => {
  const index = headers.findIndex((name, position) => position % 2 === 0 && name.toLowerCase() === wanted.toLowerCase())
  return index < 0 ? undefined : headers[index + 1]
}

const responsesOf = (document: Node, operation: string): Node =>
  child(documentedOperations(document).find(({ id }) => id === operation)?.node, 'responses')

const checkResponseHeaders = (document: Node, response: Node, headers: readonly string[]): readonly Violation[] =>
  Object.entries(child(response, 'headers')).flatMap(([name, reference]) => {
    const spec = resolve(document, reference)
    const at = `response.header.${name.toLowerCase()}`
    const value = header(headers, name)
    if (value === undefined)
      return spec.required === true ? [invalid(at, `Expected ${at} to be there, found nothing.`)] : []
    const isInteger = resolve(document, spec.schema).type === 'integer'
    return isInteger && !/^-?\d+$/.test(value)
      ? [invalid(at, `Expected ${at} to be an integer, found ${quote(value)}.`)]
      : []
  })

/** The documented media type has to be the one that is sent; `undefined` stands for no body. */
const checkMediaType = (response: Node, headers: readonly string[]): readonly Violation[] => {
  const types = Object.keys(child(response, 'content'))
  const type = header(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase()
  if (types.length === 0 || (type !== undefined && types.includes(type))) return NONE
  const at = 'response.header.content-type'
  return [invalid(at, `Expected ${at} to be ${types.join(' or ')}, found ${quote(type)}.`)]
}

const checkValue = (response: Node, validate: Validate | undefined, value: unknown): readonly Violation[] => {
  if (Object.keys(child(response, 'content')).length === 0)
    return value === undefined ? NONE : [invalid('response', `Expected no body, found ${quote(value)}.`)]
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
    const documented = Object.keys(responses).join(', ')
    const message = `Expected one of the documented statuses ${documented}, found ${status}.`
    return [{ code: 'undocumented-status', at: 'response.status', message }]
  }
  return [
    ...checkMediaType(response, headers),
    ...checkResponseHeaders(document, response, headers),
    ...checkValue(response, validateOf(operation, status), value),
  ]
}
