import { describe, expect, test } from 'vitest'
import { bodyText } from '../../../src/core/body.js'
import type { Failure } from '../../../src/core/failure.js'
import { checkRights, openKey } from '../../../src/core/keys.js'
import { dialect } from '../../../src/dialects/sonderplan/index.js'
import { createTestWorld, toRequest } from '../harness.js'

const credentialsIn = (authorization?: string) =>
  dialect.credentials(toRequest('GET', '/invoice', authorization === undefined ? {} : { authorization }), [])

describe('get-invoices § Authorizations', () => {
  test('takes the token from Authorization: Bearer', () => {
    expect(credentialsIn('Bearer pf_1')).toBe('pf_1')
    expect(credentialsIn('bearer  pf_1 ')).toBe('pf_1')
  })

  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'pf_1', 'Bearer a b'])('finds none in %s', (value) => {
    expect(credentialsIn(value)).toBeUndefined()
  })

  test('asks for SALES:READ (S20)', () => {
    for (const operation of dialect.operations) {
      const needs = dialect.requirements(operation)
      expect(needs).toEqual({ scope: 'sales' })
      expect(checkRights({ ...openKey('k'), scopes: ['invoices'] }, needs)).toMatchObject({ why: 'scope' })
      expect(checkRights({ ...openKey('k'), scopes: ['sales'] }, needs)).toBeNull()
    }
  })

  test('knows no limit, not even that of a key (S38)', () => {
    const world = createTestWorld(dialect)
    expect(dialect.hourlyLimit(openKey('k'), world)).toBeNull()
    expect(dialect.hourlyLimit({ ...openKey('k'), requestsPerHour: 5 }, world)).toBeNull()
    expect(dialect.quotaHeaders({ limit: 5, remaining: 4, resetAt: 0 }, world)).toEqual([])
  })
})

describe('refusals', () => {
  const world = createTestWorld(dialect)
  const failures: readonly (readonly [number, Failure])[] = [
    [401, { failure: 'unauthenticated', why: 'missing' }],
    [401, { failure: 'unauthenticated', why: 'expired' }],
    [403, { failure: 'forbidden', why: 'scope', needs: 'sales' }],
    [404, { failure: 'not_found', what: 'invoice' }],
    [404, { failure: 'no_route' }],
    [405, { failure: 'method_not_allowed', allow: ['GET', 'HEAD'] }],
    [406, { failure: 'not_acceptable' }],
    [413, { failure: 'too_large', limit: 1 }],
    [429, { failure: 'rate_limited', resetAt: 0 }],
    [400, { failure: 'malformed', why: '' }],
    [422, { failure: 'invalid', issues: [] }],
    [503, { failure: 'unavailable' }],
  ]

  test.each(failures)(
    'are %i with an error that has a message, and nothing else (S20, S22, S42)',
    (status, failure) => {
      const answer = dialect.renderFailure(failure, world)
      expect(answer.status).toBe(status)
      expect(JSON.parse(bodyText(answer.body))).toEqual({ error: { message: expect.stringMatching(/\.$/) } })
    },
  )

  test('tell a token that has expired from one that is none (S20)', () => {
    const told = (why: 'missing' | 'unknown' | 'expired') =>
      bodyText(dialect.renderFailure({ failure: 'unauthenticated', why }, world).body)
    expect(told('expired')).toBe('{"error":{"message":"The token has expired."}}')
    expect(told('missing')).toBe(told('unknown'))
  })

  test('name the methods that an address takes', () => {
    const { headers } = dialect.renderFailure({ failure: 'method_not_allowed', allow: ['GET', 'HEAD'] }, world)
    expect(headers).toEqual(['Allow', 'GET, HEAD'])
  })
})
