/** One routed request against the rules of its operation. The usual request, which breaks none, costs next to nothing. */
import type { Params, ParsedBody, SimRequest } from '../core/message.js'
import type { Violation, ViolationCode } from '../core/violation.js'
import { checkCredentials, withoutRepeating } from './check-credentials.js'
import { checkContentType, checkRequiredHeader } from './check-headers.js'
import { deserialisePath, deserialiseQuery } from './deserialise.js'
import { toViolations } from './findings.js'
import { pointerOf } from './pointer.js'
import { clip } from './quote.js'
import type { RequestRules } from './request-rules.js'

export type JudgedRequest = {
  readonly request: SimRequest
  readonly params: Params
  readonly body: ParsedBody
  /** Path parameters, percent-decoded; without them they are not judged. */
  readonly path?: Readonly<Record<string, string>>
  /** Whether a key was sent, whatever it is worth. */
  readonly credentialPresent: boolean
}

/** Shared by all requests that break nothing. */
export const NONE: readonly Violation[] = Object.freeze([])

const parameterCodes = {
  unknown: 'unknown-parameter',
  missing: 'missing-parameter',
  invalid: 'invalid-parameter',
} as const
const fieldCodes = { unknown: 'unknown-field', missing: 'missing-field', invalid: 'invalid-field' } as const

/** About a part of the request as a whole. */
const whole = (code: ViolationCode, at: string, expected: string, received: string): Violation => ({
  code,
  at,
  pointer: '',
  expected,
  received,
  message: `Expected ${expected}, found ${received}.`,
})

const unknownParameter = (name: string): Violation => {
  const received = clip(name)
  const at = `query.${received}`
  const message = `Expected only documented parameters, found ${at}.`
  const expected = 'a documented parameter'
  return { code: 'unknown-parameter', at, pointer: pointerOf([name]), expected, received, message }
}

const repeatedParameter = (name: string, times: number): Violation => ({
  code: 'repeated-parameter',
  at: `query.${name}`,
  pointer: pointerOf([name]),
  expected: 'it once',
  received: `it ${times} times`,
  message: `Expected query.${name} once, found it ${times} times.`,
})

const checkQuery = (rules: RequestRules, params: Params, into: Violation[]): void => {
  const { values, unknown, repeated } = deserialiseQuery(params, rules.query)
  for (const name of unknown) into.push(unknownParameter(name))
  for (const name of repeated) into.push(repeatedParameter(name, params.filter(([each]) => each === name).length))
  const check = rules.checks.query
  if (check && !check(values))
    into.push(
      ...toViolations(check.errors ?? [], {
        root: 'query',
        value: values,
        codes: parameterCodes,
        nounOf: rules.nounOf,
      }),
    )
}

const checkPath = (rules: RequestRules, path: Readonly<Record<string, string>>, into: Violation[]): void => {
  const check = rules.checks.path
  if (!check) return
  const values = deserialisePath(path, rules.path)
  if (check(values)) return
  into.push(
    ...toViolations(check.errors ?? [], { root: 'path', value: values, codes: parameterCodes, nounOf: rules.nounOf }),
  )
}

const checkJsonBody = (rules: RequestRules, value: unknown, into: Violation[]): void => {
  const check = rules.checks.body
  if (check && !check(value)) into.push(...toViolations(check.errors ?? [], { root: 'body', value, codes: fieldCodes }))
}

const malformedBody = (why: string): Violation => ({
  ...whole('malformed-body', 'body', 'JSON', why),
  message: `Expected body to be JSON, found otherwise: ${why}.`,
})

const checkSentBody = (rules: RequestRules, { body, request }: JudgedRequest, into: Violation[]): void => {
  const type = checkContentType(request.headers)
  if (type) into.push(type)
  if (body.kind === 'json') checkJsonBody(rules, body.value, into)
  if (body.kind === 'malformed') into.push(malformedBody(clip(body.why)))
}

const checkBody = (rules: RequestRules, judged: JudgedRequest, into: Violation[]): void => {
  const { body } = rules.operation
  const wasSent = judged.body.kind !== 'absent' || judged.request.oversized === true
  if (wasSent && body === 'none') into.push(whole('unexpected-body', 'body', 'no body', 'one'))
  else if (judged.body.kind !== 'absent') checkSentBody(rules, judged, into)
  else if (body === 'required' && !wasSent) into.push(whole('missing-body', 'body', 'a JSON body', 'none'))
}

const checkHeaders = (rules: RequestRules, request: SimRequest, into: Violation[]): void => {
  for (const [name, expected] of rules.headers) {
    if (request.headers[name] === expected) continue
    const missing = checkRequiredHeader(request.headers, name, expected)
    if (missing) into.push(missing)
  }
}

export const checkRequest = (rules: RequestRules, judged: JudgedRequest): readonly Violation[] => {
  const violations: Violation[] = []
  if (!judged.credentialPresent || (rules.discouraged.length > 0 && judged.params.length > 0))
    checkCredentials(rules.credentials, rules.discouraged, judged, violations)
  if (rules.headers.length > 0) checkHeaders(rules, judged.request, violations)
  if (judged.path) checkPath(rules, judged.path, violations)
  if (judged.params.length > 0 || !rules.queryMayBeEmpty) checkQuery(rules, judged.params, violations)
  checkBody(rules, judged, violations)
  return violations.length === 0 ? NONE : withoutRepeating(violations)
}
