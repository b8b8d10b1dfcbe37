import { expect, it } from 'vitest'
import { assertNoViolations } from '../../src/contract/assert-no-violations.js'
import { assertRequested, type RequestedOptions } from '../../src/contract/assert-requested.js'
import type { ExpectedRequest } from '../../src/contract/compare-requests.js'
import { ContractError } from '../../src/contract/contract-error.js'
import { ExpectationError } from '../../src/contract/expectation-error.js'
import { find, KEY, type Sent, spoken, toExchange, toy } from './toy-review.js'

const found = (...sent: readonly Sent[]) => ({ violations: () => sent.flatMap((each, index) => find(each, index + 1)) })

const thrownBy = (task: () => void): unknown => {
  try {
    task()
  } catch (error) {
    return error
  }
  return null
}

it('passes a client that kept the contract', () => {
  expect(() => assertNoViolations(found({ search: 'page=1' }))).not.toThrow()
})

it('throws a review of what a client did wrong', () => {
  const error = thrownBy(() => assertNoViolations(found({ search: 'prise=1' })))
  expect(error).toBeInstanceOf(ContractError)
  expect(error).toMatchObject({ code: 'broken-contract', findings: [{ code: 'unknown-parameter' }] })
  expect(String(error)).toContain(
    'unknown parameter "prise": did you mean "price"? documented in Toys things, Query Parameters',
  )
})

it('fails for what is guessed too, unless only what is documented counts', () => {
  expect(() => assertNoViolations(found({ search: 'page=0' }))).toThrow('guessed (T1)')
  expect(() => assertNoViolations(found({ search: 'page=0' }), { failOn: 'documented' })).not.toThrow()
  expect(() => assertNoViolations(found({ search: 'prise=1' }), { failOn: 'documented' })).toThrow('prise')
})

it('lets mistakes pass that are made on purpose, as narrowly as they are named', () => {
  const client = found({ search: 'prise=1' })
  const code = 'unknown-parameter'
  for (const except of [
    { code },
    { code, operation: 'listThings' },
    { code, operation: 'toy.listThings', at: 'query.prise' },
  ] as const)
    expect(() => assertNoViolations(client, { except: [except] })).not.toThrow()
  for (const except of [
    { code: 'invalid-field' },
    { code, operation: 'createThing' },
    { code, at: 'query.other' },
  ] as const)
    expect(() => assertNoViolations(client, { except: [except] })).toThrow('prise')
})

const exchanges = [
  toExchange({ search: 'page=2&tag[]=a&tag[]=b' }, 1),
  toExchange(
    { method: 'POST', search: 'mode=x', body: { label: 'old', weight: 1.5, parts: [{ no: 1 }] }, status: 201 },
    2,
  ),
  toExchange({ method: 'POST', search: 'mode=x', body: { label: 'new', weight: 2 }, status: 422 }, 3),
  toExchange({ path: '/v1/things/a%20b' }, 4),
]
const { credentials } = spoken.dialect
const client = { exchanges: () => exchanges, dialects: [{ name: 'toy', operations: toy.operations, credentials }] }
const asked = (operation: string, expected?: ExpectedRequest, options?: RequestedOptions) => () =>
  assertRequested(client, operation, expected, options)

type Case = readonly [string, string, ExpectedRequest | undefined, RequestedOptions | undefined]

const anyTimes = undefined

const requested: readonly Case[] = [
  ['at all', 'toy.listThings', undefined, anyTimes],
  ['with a number in the query', 'toy.listThings', { query: { page: 2 } }, anyTimes],
  ['with a list in the query', 'toy.listThings', { query: { 'tag[]': ['a', 'b'] } }, anyTimes],
  ['with a part of the body', 'toy.createThing', { body: { label: 'old' } }, { times: 1 }],
  ['with a list in the body', 'toy.createThing', { body: { parts: [{ no: 1 }] } }, anyTimes],
  ['with a pattern', 'toy.createThing', { body: { label: /^n/ } }, anyTimes],
  ['with a matcher of the test runner', 'toy.createThing', { body: { weight: expect.any(Number) } }, { times: 2 }],
  ['with a header in any case', 'toy.createThing', { headers: { 'Content-Type': 'application/json' } }, anyTimes],
  ['with its answer', 'toy.createThing', { status: 422 }, { times: 1 }],
  ['with a decoded path', 'toy.getThing', { path: { id: 'a b' } }, anyTimes],
  ['never', 'toy.deleteThing', undefined, { times: 0 }],
]

it.each(requested)('finds an operation requested %s', (_, operation, expected, options) => {
  expect(asked(operation, expected, options)).not.toThrow()
})

it('shows what was sent instead, the nearest first', () => {
  const error = thrownBy(asked('toy.createThing', { body: { label: 'new', weight: 3 }, status: 422 }))
  expect(error).toBeInstanceOf(ExpectationError)
  expect((error as Error).message).toBe(
    [
      'Expected toy.createThing to be requested like that at least once, but it never was. These differ, the nearest first:',
      '  exchange 3: POST /v1/things?mode=x was answered 422',
      '    body.weight: expected 3, found 2',
      '  exchange 2: POST /v1/things?mode=x was answered 201',
      '    body.label: expected "new", found "old"',
      '    body.weight: expected 3, found 1.5',
      '    status: expected 422, found 201',
    ].join('\n'),
  )
})

it('says of a request that a fault struck it', () => {
  const struck = { ...toExchange({ status: 503 }), faults: ['latency=5', 'status=503'] }
  expect(() => assertRequested({ ...client, exchanges: () => [struck] }, 'toy.listThings', { status: 200 })).toThrow(
    'exchange 1: GET /v1/things was answered 503 (fault on purpose: latency=5;status=503)\n',
  )
})

it('says what was requested where the operation was not', () => {
  expect(asked('toy.deleteThing')).toThrow(
    'Expected toy.deleteThing to be requested at least once, but it never was. Requested were toy.listThings (once), toy.createThing (2 times), toy.getThing (once).',
  )
})

it('says how often it was where that was expected otherwise', () => {
  expect(asked('toy.createThing', {}, { times: 3 })).toThrow(
    'to be requested 3 times, but it was 2 times. These are like it:',
  )
  expect(asked('toy.listThings', {}, { times: 0 })).toThrow('not to be requested, but it was once.')
})

it('does not tell the key in a difference', () => {
  const error = thrownBy(asked('toy.listThings', { headers: { authorization: 'Bearer other' } }))
  expect(String(error)).toContain('headers.authorization: expected "Bearer other", found ***')
  expect(String(error)).not.toContain(KEY)
})

it('helps with the name of an operation', () => {
  expect(asked('toy.createThings')).toThrow('there is no operation "toy.createThings". Did you mean "toy.createThing"?')
})
