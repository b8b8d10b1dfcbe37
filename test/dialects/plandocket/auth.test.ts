import { describe, expect, test } from 'vitest'
import { checkRights, type Key, openKey } from '../../../src/core/keys.js'
import { knownRights } from '../../../src/core/rights.js'
import { dialect } from '../../../src/dialects/plandocket/index.js'
import { toParams, toRequest } from '../harness.js'
import { createBooks } from './books.js'

const keyOf = (headers: Readonly<Record<string, string>>, search = '') =>
  dialect.credentials(toRequest('GET', '/invoices', headers), toParams(search))

describe('the key (authentication.en § API keys)', () => {
  test.each([
    [{ authorization: 'Bearer abc' }, ''],
    [{ authorization: 'bearer  abc ' }, ''],
    [{ 'x-api-key': 'abc' }, ''],
    [{}, 'api_key=abc'],
  ])('is found in %j %s', (headers, search) => expect(keyOf(headers, search)).toBe('abc'))

  test.each([
    [{}, ''],
    [{ authorization: 'Bearer ' }, ''],
    [{ authorization: 'Bearer' }, ''],
    [{ authorization: 'Basic abc' }, ''],
    [{ authorization: 'abc' }, ''],
    [{ 'x-api-key': '' }, 'api_key='],
    [{}, 'API_KEY=abc&key=abc'],
  ])('is missing in %j %s', (headers, search) => expect(keyOf(headers, search)).toBeUndefined())

  test('counts in the listed order when several are sent (P53)', () => {
    const headers = { authorization: 'Bearer a', 'x-api-key': 'b' }
    expect(keyOf(headers, 'api_key=c')).toBe('a')
    expect(keyOf({ 'x-api-key': 'b' }, 'api_key=c')).toBe('b')
    expect(keyOf({ authorization: 'Basic x', 'x-api-key': 'b' })).toBe('b')
  })
})

const key = (rights: Partial<Key>): Key => ({ ...openKey('pf_test'), ...rights })

const refusal = (operationId: string, rights: Partial<Key>) => {
  const operation = dialect.operations.find(({ id }) => id === operationId)
  if (!operation) throw new Error(operationId)
  return checkRights(key(rights), dialect.requirements(operation))
}

describe('rights', () => {
  test.each(dialect.operations.map(({ id }) => id))(
    '%s needs plan, flag and scope (invoices.en, payments.en)',
    (id) => {
      const scope = /payment/i.test(id) ? 'payments' : 'invoices'
      const enough = { plan: 'business', flags: ['invoices'], scopes: [scope] }
      expect(refusal(id, enough)).toBeNull()
      expect(refusal(id, { ...enough, plan: 'enterprise' })).toBeNull()
      expect(refusal(id, { ...enough, plan: 'professional' })).toMatchObject({ why: 'plan', needs: 'business' })
      expect(refusal(id, { ...enough, flags: ['events'] })).toMatchObject({ why: 'flag', needs: 'invoices' })
      expect(refusal(id, { ...enough, scopes: ['contacts'] })).toMatchObject({ why: 'scope', needs: scope })
      expect(refusal(id, { ...enough, scopes: [] })).toMatchObject({ why: 'scope' })
    },
  )

  test('have the names of the pages, those that nothing here asks for too (authentication.en § Scopes)', () => {
    const known = knownRights([dialect])
    expect(known?.scopes).toHaveLength(22)
    expect(known?.scopes.slice(0, 2)).toEqual(['invoices', 'payments'])
    expect(known?.scopes).toContain('calendar-feed')
    expect(known?.plans).toEqual(['starter', 'standard', 'professional', 'business', 'enterprise'])
    expect(known?.flags).toEqual(['invoices', 'webhooks'])
  })

  test('are refused in the order plan, flag, scope (P14)', () => {
    const nothing = { plan: 'standard', flags: [], scopes: [] }
    expect(refusal('listInvoices', nothing)).toMatchObject({ why: 'plan' })
    expect(refusal('listInvoices', { ...nothing, plan: 'business' })).toMatchObject({ why: 'flag' })
  })

  test('one scope covers every operation on payments (P13)', () => {
    const rights = { plan: 'business', flags: ['invoices'], scopes: ['payments'] }
    expect(refusal('deletePayment', rights)).toBeNull()
    expect(refusal('listInvoices', rights)).toMatchObject({ why: 'scope' })
  })
})

describe('limits (rate-limiting.en § Limits)', () => {
  const world = createBooks()

  test.each([
    ['standard', 1000],
    ['starter', 1000],
    ['professional', 5000],
    ['business', null],
    ['enterprise', null],
  ])('the plan %s has %s an hour (P15)', (plan, limit) => expect(dialect.hourlyLimit(key({ plan }), world)).toBe(limit))

  test('a key without a plan has none, one with its own limit has that', () => {
    expect(dialect.hourlyLimit(openKey('any'), world)).toBeNull()
    expect(dialect.hourlyLimit(key({ plan: 'business', requestsPerHour: 3 }), world)).toBe(3)
  })

  const quota = { limit: 1000, remaining: 999, resetAt: Date.parse('2026-01-05T10:00:00Z') }

  test('P16 none sends no header', () => expect(dialect.quotaHeaders(quota, world)).toEqual([]))

  test('P16 planned sends the three announced ones, the reset in unix seconds (rate-limiting.en § Headers)', () => {
    expect(dialect.quotaHeaders(quota, createBooks({ P16: 'planned' }))).toEqual([
      'X-RateLimit-Limit',
      '1000',
      'X-RateLimit-Remaining',
      '999',
      'X-RateLimit-Reset',
      '1767607200',
    ])
  })
})
