/** How the control API says no: problem details (RFC 9457) for what a caller did wrong and for what cannot be done now. */

import { jsonBody } from '../core/body.js'
import type { Success } from '../core/dialect.js'
import type { Failure, Issue } from '../core/failure.js'
import type { WorldError } from '../world-error.js'
import { FRESH } from './answer.js'

export type Finding = { readonly at: string; readonly message: string }

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Content too large',
  415: 'Unsupported media type',
  422: 'Unprocessable content',
  500: 'Internal server error',
  503: 'Service unavailable',
}

/** `headers`: further ones, names and values in turn. */
export const refuse = (
  status: number,
  detail: string,
  errors: readonly Finding[] = [],
  headers: readonly string[] = [],
): Success => ({
  status,
  body: jsonBody({
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    ...(errors.length > 0 && { errors }),
  }),
  headers: ['content-type', 'application/problem+json', ...FRESH, ...headers],
})

const because = (expected: string | undefined): string => (expected === undefined ? '' : `: "${expected}"`)

const PHRASES: Readonly<Record<Issue['problem'], (expected: string | undefined) => string>> = {
  required: () => 'is needed',
  type: () => 'has the wrong type',
  positive: () => 'has to be above zero',
  too_fine: () => 'has more decimals than its currency',
  too_large: () => 'is too large to be counted exactly',
  date: () => 'is no date',
  unknown: () => 'is not in this world',
  not_allowed: (expected) => `does not allow it as it is now${because(expected)}`,
  mismatch: (expected) => `does not fit or is taken${because(expected)}`,
  exceeds: () => 'is more than there is',
}

const toFinding = ({ field, problem, expected }: Issue): Finding => ({
  at: field,
  message: `${field} ${PHRASES[problem](expected)}`,
})

/** A refusal of the ledger or of the store. */
export const refuseFailure = (failure: Failure): Success => {
  if (failure.failure === 'invalid') {
    const findings = failure.issues.map(toFinding)
    return refuse(422, `The ledger refuses: ${findings.map(({ message }) => message).join('; ')}.`, findings)
  }
  if (failure.failure === 'not_found') return refuse(404, `There is no such ${failure.what} in this world.`)
  return refuse(503, 'It could not be kept, so nothing has changed. See what the stand-in has printed, and try again.')
}

const WORLD_STATUS: Readonly<Record<WorldError['code'], number>> = {
  'unknown-world': 404,
  'name-taken': 409,
  'key-taken': 409,
  'too-many-worlds': 409,
  'main-world': 409,
  'bad-name': 422,
}

const isWorldError = (error: Error): error is WorldError => error.name === 'WorldError'

/** Errors whose message tells a caller what to change. Null for any other. */
export const refuseError = (error: unknown): Success | null => {
  if (!(error instanceof Error)) return null
  if (isWorldError(error)) return refuse(WORLD_STATUS[error.code], error.message)
  if (error.name === 'ReadingError' || error.name === 'ScenarioError') return refuse(422, error.message)
  return error.name === 'StoreError' ? refuse(503, error.message) : null
}
