import { describe, expect, test } from 'vitest'
import type { Failure } from '../../../src/core/failure.js'
import { dialect } from '../../../src/dialects/plandocket/index.js'
import { toAnswer } from '../harness.js'
import { createBooks } from './books.js'

const world = createBooks()
const render = (failure: Failure) => toAnswer(dialect.renderFailure(failure, world))

describe('refusals (errors.en)', () => {
  test.each<[number, Failure, string]>([
    [401, { failure: 'unauthenticated', why: 'missing' }, 'A valid API key is required'],
    [401, { failure: 'unauthenticated', why: 'unknown' }, 'A valid API key is required'],
    [401, { failure: 'unauthenticated', why: 'expired' }, 'The API key has expired'],
    [
      403,
      { failure: 'forbidden', why: 'plan', needs: 'business' },
      'The API is not part of this plan; the lowest plan with it is business',
    ],
    [
      403,
      { failure: 'forbidden', why: 'flag', needs: 'invoices' },
      'A feature is switched off for this account: invoices',
    ],
    [403, { failure: 'forbidden', why: 'scope', needs: 'payments' }, 'The key lacks the scope payments'],
    [404, { failure: 'not_found', what: 'invoice' }, 'Resource not found'],
    [404, { failure: 'no_route' }, 'Resource not found'],
    [405, { failure: 'method_not_allowed', allow: ['GET', 'PUT'] }, 'The method is not allowed here'],
    [413, { failure: 'too_large', limit: 1048576 }, 'The request body is too large'],
    [429, { failure: 'rate_limited', resetAt: 0 }, 'Rate limit exceeded'],
    [500, { failure: 'unavailable' }, 'Something went wrong on our side'],
  ])('%d: %j has an error text and nothing else (P6, P34)', (status, failure, error) => {
    const answer = render(failure)
    expect([answer.status, answer.json]).toEqual([status, { error }])
  })

  test('405 lists what is allowed in a header', () => {
    expect(render({ failure: 'method_not_allowed', allow: ['GET', 'PUT', 'PATCH'] }).headers).toEqual({
      allow: 'GET, PUT, PATCH',
    })
  })

  test('429 has no further header (P16)', () => {
    expect(render({ failure: 'rate_limited', resetAt: 0 }).headers).toEqual({})
  })

  test('422 lists messages by field, in the names of this API (errors.en § Validation errors)', () => {
    const issues = [
      { field: 'invoice', problem: 'unknown' },
      { field: 'amount', problem: 'positive' },
      { field: 'amount', problem: 'exceeds' },
      { field: 'dueDate', problem: 'date' },
      { field: 'sort', problem: 'type', expected: 'one of total, due_date' },
    ] as const
    expect(render({ failure: 'invalid', issues }).json).toEqual({
      error: 'Validation failed',
      errors: {
        invoice_number: ['The invoice number does not exist'],
        amount: ['The amount must be greater than zero', 'The amount is more than is open on the invoice'],
        due_date: ['The due date must be an existing day in ISO 8601, such as 2026-01-31'],
        sort: ['The sort must be one of total, due_date'],
      },
    })
  })
})
