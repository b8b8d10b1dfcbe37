/**
 * A failure: the simulated API refuses. Neutral data, returned and never thrown; each dialect renders it in its own
 * words and body. Messages live in the dialects.
 */
export type Problem =
  | 'required'
  | 'type'
  | 'positive'
  | 'too_fine'
  | 'too_large'
  | 'date'
  | 'unknown'
  | 'not_allowed'
  | 'mismatch'
  | 'exceeds'

/** One thing wrong with one field. `field` is the ledger's or the dialect's name for it; dialects translate the former. */
export type Issue = { readonly field: string; readonly problem: Problem; readonly expected?: string }

export type Failure =
  | { readonly failure: 'unauthenticated'; readonly why: 'missing' | 'unknown' | 'expired' }
  | { readonly failure: 'forbidden'; readonly why: 'plan' | 'flag' | 'scope'; readonly needs: string }
  | { readonly failure: 'rate_limited'; readonly resetAt: number }
  | { readonly failure: 'not_found'; readonly what: string }
  | { readonly failure: 'no_route' }
  | { readonly failure: 'method_not_allowed'; readonly allow: readonly string[] }
  | { readonly failure: 'not_acceptable' }
  | { readonly failure: 'malformed'; readonly why: string }
  | { readonly failure: 'too_large'; readonly limit: number }
  | { readonly failure: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly failure: 'unavailable' }

export const invalid = (field: string, problem: Problem, expected?: string): Failure => ({
  failure: 'invalid',
  issues: [expected === undefined ? { field, problem } : { field, problem, expected }],
})

export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failure' in value
