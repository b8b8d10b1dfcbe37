import { describe, expect, test } from 'vitest'
import { bodyText } from '../../../src/core/body.js'
import type { Failure } from '../../../src/core/failure.js'
import { checkRights, openKey } from '../../../src/core/keys.js'
import { dialect } from '../../../src/dialects/matas/index.js'
import { createSend, createTestWorld, toRequest } from '../harness.js'
import { createShelf } from './books.js'

const credentialsIn = (authorization?: string) =>
  dialect.credentials(toRequest('GET', '/invoices', authorization === undefined ? {} : { authorization }), [])

describe('docs § Authentication', () => {
  test('takes the token from Authorization: Bearer', () => {
    expect(credentialsIn('Bearer pf_1')).toBe('pf_1')
    expect(credentialsIn('bearer  pf_1 ')).toBe('pf_1')
  })

  test.each([undefined, '', 'Bearer', 'Bearer ', 'Basic abc', 'pf_1', 'Bearer a b'])('finds none in %s', (value) => {
    expect(credentialsIn(value)).toBeUndefined()
  })

  test('asks for the scope Invoices (M16)', () => {
    for (const operation of dialect.operations) {
      const needs = dialect.requirements(operation)
      expect(needs).toEqual({ scope: 'invoices' })
      expect(checkRights({ ...openKey('k'), scopes: ['sales'] }, needs)).toMatchObject({ why: 'scope' })
      expect(checkRights({ ...openKey('k'), scopes: ['invoices'] }, needs)).toBeNull()
    }
  })

  test('knows no limit, not even that of a key (M31)', () => {
    const world = createTestWorld(dialect)
    expect(dialect.hourlyLimit(openKey('k'), world)).toBeNull()
    expect(dialect.hourlyLimit({ ...openKey('k'), requestsPerHour: 5 }, world)).toBeNull()
    expect(dialect.quotaHeaders({ limit: 5, remaining: 4, resetAt: 0 }, world)).toEqual([])
  })
})

describe('docs § Introduction, Accept (M18)', () => {
  const asked = (option: string, accept?: string) =>
    createSend(dialect, createShelf({ M18: option }))(
      'GET',
      '/invoices',
      accept === undefined ? {} : { headers: { accept } },
    )

  test('answers without the header under M18 answer', () => {
    expect(asked('answer').status).toBe(200)
    expect(asked('answer', 'text/html').status).toBe(200)
  })

  test('refuses with 406 and a message under M18 not-acceptable', () => {
    for (const accept of [undefined, '*/*', 'text/html']) {
      const answer = asked('not-acceptable', accept)
      expect(answer.status).toBe(406)
      expect(answer.json).toEqual({ message: 'The header Accept must name application/json.' })
    }
  })

  test('sends to a login page in HTML under M18 redirect', () => {
    const answer = asked('redirect', '*/*')
    expect(answer.status).toBe(302)
    expect(answer.headers).toEqual({ location: '/login', 'content-type': 'text/html; charset=utf-8' })
    expect(answer.text).toContain('<!doctype html>')
  })

  test.each([
    'application/json',
    'Application/JSON',
    'text/html, application/json;q=0.9',
    'application/json; charset=utf-8',
  ])('is content with %s under every option', (accept) => {
    for (const option of ['answer', 'not-acceptable', 'redirect']) expect(asked(option, accept).status).toBe(200)
  })

  test.each([
    'application/vnd.api+json',
    'application/json-patch+json',
    'application/json;q=0',
    'text/html, application/json; q=0.0',
    'text/html; profile="application/json"',
  ])('is not content with what names another type or refuses this one: %s', (accept) => {
    expect(asked('not-acceptable', accept).status).toBe(406)
    expect(asked('redirect', accept).status).toBe(302)
  })
})

describe('refusals', () => {
  const world = createTestWorld(dialect)
  const failures: readonly (readonly [number, Failure])[] = [
    [401, { failure: 'unauthenticated', why: 'missing' }],
    [401, { failure: 'unauthenticated', why: 'expired' }],
    [403, { failure: 'forbidden', why: 'scope', needs: 'invoices' }],
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

  test.each(failures)('are %i with a message, and nothing else (M15, M16, M34)', (status, failure) => {
    const answer = dialect.renderFailure(failure, world)
    expect(answer.status).toBe(status)
    expect(JSON.parse(bodyText(answer.body))).toEqual({ message: expect.stringMatching(/\.$/) })
  })

  test('have the documented words for a token that is missing or wrong (docs § Authentication)', () => {
    const { body } = dialect.renderFailure({ failure: 'unauthenticated', why: 'unknown' }, world)
    expect(bodyText(body)).toBe('{"message":"Unauthenticated."}')
  })

  test('name the methods that an address takes', () => {
    const { headers } = dialect.renderFailure({ failure: 'method_not_allowed', allow: ['GET', 'HEAD'] }, world)
    expect(headers).toEqual(['Allow', 'GET, HEAD'])
  })
})
