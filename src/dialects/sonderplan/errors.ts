/** Failures as `{ "error": { "message": … } }`: no page shows an error body, so the shape is reading S20 throughout. */
import { jsonBody } from '../../core/body.js'
import type { Success } from '../../core/dialect.js'
import type { Failure } from '../../core/failure.js'
import type { components } from './types.gen.cjs'

const refuse = (status: number, message: string, headers?: readonly string[]): Success => {
  const body: components['schemas']['Error'] = { error: { message } }
  return { status, headers, body: jsonBody(body) }
}

export const renderFailure = (failure: Failure): Success => {
  switch (failure.failure) {
    case 'unauthenticated':
      return refuse(401, failure.why === 'expired' ? 'The token has expired.' : 'A valid token is needed.')
    case 'forbidden':
      return refuse(403, "The token's user may not read invoices.")
    case 'not_found':
      return refuse(404, 'No invoice has any of these ids.') // S22
    case 'no_route':
      return refuse(404, 'Nothing is found at this address.')
    case 'method_not_allowed':
      return refuse(405, 'This address does not take that method.', ['Allow', failure.allow.join(', ')])
    case 'not_acceptable':
      return refuse(406, 'Only application/json is served here.')
    case 'too_large':
      return refuse(413, 'The request is too large.')
    case 'rate_limited':
      return refuse(429, 'Too many requests.')
    case 'unavailable':
      return refuse(503, 'The service cannot answer just now.')
    case 'malformed':
      return refuse(400, 'The request cannot be read.')
    case 'invalid':
      return refuse(422, 'The request is not valid.')
  }
}
