/** Cross-origin rules: pages served from this machine may call, others get no permission. */

import type { SimRequest } from './message.js'
import { headerValue } from './message.js'

const LOCAL = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]|[a-z0-9-]+\.localhost)(?::\d+)?$/i
const NONE: readonly string[] = []

export const isPreflight = (request: SimRequest): boolean =>
  request.method === 'OPTIONS' &&
  request.headers.origin !== undefined &&
  request.headers['access-control-request-method'] !== undefined

/** Headers for an answer to a page, names and values in turn. */
export const corsHeaders = (request: SimRequest): readonly string[] => {
  const origin = request.headers.origin
  if (typeof origin !== 'string' || !LOCAL.test(origin)) return NONE
  return [
    'access-control-allow-origin',
    origin,
    'access-control-allow-credentials',
    'true',
    'access-control-expose-headers',
    'Proforma-Violations, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, X-Total-Count',
    'vary',
    'Origin',
  ]
}

/** Answered before any key is looked at, as browsers send none with it. */
export const preflightHeaders = (request: SimRequest): readonly string[] => {
  const allowed = corsHeaders(request)
  if (allowed.length === 0) return NONE
  const asked = headerValue(request.headers, 'access-control-request-headers')
  return [
    ...allowed,
    'access-control-allow-methods',
    'GET, HEAD, POST, PUT, PATCH, DELETE',
    ...(asked ? ['access-control-allow-headers', asked] : []),
    'access-control-max-age',
    '600',
  ]
}
