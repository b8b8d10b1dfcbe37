/** How the control API says no: problem details (RFC 9457) for what a caller did wrong and for what cannot be done now. */

import { jsonBody } from '../core/body.js'
import type { Success } from '../core/dialect.js'
import type { Failure } from '../core/failure.js'
import type { WorldError } from '../worlds/world-error.js'
import { FRESH } from './answer.js'
import { type Finding, type Refusal, toRefusal } from './refusal.js'

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

export const refuseAs = ({ status, why, findings }: Refusal): Success => refuse(status, why, findings)

/** A refusal of the ledger or of the store. */
export const refuseFailure = (failure: Failure): Success => refuseAs(toRefusal(failure))

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
