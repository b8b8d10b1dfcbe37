/**
 * What PlanDocket says when it refuses: errors.en gives two body shapes, the words are ours. There is no request id in
 * them (P6).
 */
import { jsonBody } from '../../core/body.js'
import type { Success } from '../../core/dialect.js'
import type { Failure, Issue, Problem } from '../../core/failure.js'

/** The ledger's names of fields that have another name on this wire. */
const WIRE_NAMES: Readonly<Record<string, string>> = {
  invoice: 'invoice_number',
  paidOn: 'payment_date',
  dueDate: 'due_date',
  gatewayKey: 'gateway_key',
  transactionId: 'transaction_id',
}

const SENTENCES: Readonly<Record<Problem, string>> = {
  required: 'is required',
  type: 'has the wrong type',
  positive: 'must be greater than zero',
  too_fine: 'has more decimals than its currency',
  too_large: 'is too large',
  date: 'must be an existing day in ISO 8601, such as 2026-01-31',
  unknown: 'does not exist',
  not_allowed: 'is not allowed here',
  mismatch: 'does not fit the invoice',
  exceeds: 'is more than is open on the invoice',
}

/** With what was expected, or for `not_allowed` with the state that stands against it. */
const EXPECTING: Partial<Readonly<Record<Problem, string>>> = {
  type: 'must be',
  too_fine: 'may have',
  not_allowed: 'is refused, as the invoice is now',
  mismatch: 'must be',
}

const messageOf = (field: string, { problem, expected }: Issue): string => {
  const expecting = EXPECTING[problem]
  const sentence = expected !== undefined && expecting ? `${expecting} ${expected}` : SENTENCES[problem]
  return `The ${field.replaceAll('_', ' ')} ${sentence}`
}

const errorsOf = (issues: readonly Issue[]): Record<string, string[]> => {
  const errors: Record<string, string[]> = {}
  for (const issue of issues) {
    const field = WIRE_NAMES[issue.field] ?? issue.field
    errors[field] = [...(errors[field] ?? []), messageOf(field, issue)]
  }
  return errors
}

const WHY_FORBIDDEN = {
  plan: 'The API is not part of this plan; the lowest plan with it is',
  flag: 'A feature is switched off for this account:',
  scope: 'The key lacks the scope',
}

const refuse = (status: number, error: string, headers?: readonly string[]): Success => ({
  status,
  body: jsonBody({ error }),
  headers,
})

export const renderFailure = (failure: Failure): Success => {
  switch (failure.failure) {
    case 'unauthenticated':
      return refuse(401, failure.why === 'expired' ? 'The API key has expired' : 'A valid API key is required')
    case 'forbidden':
      return refuse(403, `${WHY_FORBIDDEN[failure.why]} ${failure.needs}`)
    case 'rate_limited':
      return refuse(429, 'Rate limit exceeded')
    case 'not_found':
    case 'no_route':
      return refuse(404, 'Resource not found')
    case 'method_not_allowed':
      return refuse(405, 'The method is not allowed here', ['Allow', failure.allow.join(', ')])
    case 'not_acceptable':
      return refuse(406, 'Only application/json is served here')
    case 'malformed':
      return refuse(400, failure.why)
    case 'too_large':
      return refuse(413, 'The request body is too large')
    case 'invalid':
      return { status: 422, body: jsonBody({ error: 'Validation failed', errors: errorsOf(failure.issues) }) }
    case 'unavailable':
      return refuse(500, 'Something went wrong on our side')
  }
}
