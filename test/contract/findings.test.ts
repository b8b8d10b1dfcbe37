import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headlineOf } from '../../src/contract/headline.js'
import { reviewOf } from '../../src/contract/review.js'
import { toFindings } from '../../src/contract/to-findings.js'
import { type ViolationCode, violationCodes } from '../../src/core/violation.js'
import { find, KEY, review, type Sent, spoken, spokenUnder, toExchange } from './toy-review.js'

const create = (body: unknown, more: Sent = {}): Sent => ({ method: 'POST', search: 'mode=x', body, ...more })
const anonymous = { host: 'api.toy.test', accept: 'application/json' }

const cases: readonly (readonly [ViolationCode, Sent, string])[] = [
  [
    'unknown-parameter',
    { search: 'prise=1' },
    'unknown parameter "prise": did you mean "price"? documented in Toys things, Query Parameters',
  ],
  [
    'unknown-parameter',
    { search: 'colour=red' },
    'unknown parameter "colour": not in Toys things, Query Parameters (documented)',
  ],
  [
    'invalid-parameter',
    { search: 'page=0' },
    'invalid parameter "page": expected an integer of at least 1, found "0"; guessed (T1) from Toys things, Query Parameters, silent on paging',
  ],
  [
    'invalid-parameter',
    { search: 'filter[kind]=Red' },
    'invalid parameter "filter[kind]": did you mean "red"? inferred from Toys things, Sample',
  ],
  [
    'invalid-parameter',
    { path: '/v1/things/0' },
    'invalid parameter "id": expected an integer of at least 1, found "0"; documented in Toys things, Endpoints',
  ],
  [
    'missing-parameter',
    create({ label: 'x' }, { search: '' }),
    'missing parameter "mode"; documented in Toys things, Endpoints',
  ],
  [
    'repeated-parameter',
    { search: 'price=1&price=2' },
    'repeated parameter "price": expected it once, found it 2 times; documented in Toys things, Query Parameters',
  ],
  [
    'missing-header',
    { headers: { authorization: 'Bearer x', accept: '*/*' } },
    'missing header "accept": expected application/json, found "*/*"; documented in Toys things, Endpoints',
  ],
  ['missing-credentials', { headers: anonymous }, 'missing credentials; documented in Toys keys, Bearer'],

  [
    'undocumented-credentials',
    { headers: { ...anonymous, authorization: 'Basic YTpi' } },
    'undocumented credentials "authorization": expected Authorization: Bearer <key> or ?key=<key>, found authorization with the scheme Basic; documented in Toys keys, Bearer',
  ],
  [
    'undocumented-credentials',
    { headers: anonymous, search: 'access_token=abcdefgh' },
    'undocumented credentials "access_token": expected Authorization: Bearer <key> or ?key=<key>, found it as the parameter access_token; documented in Toys keys, Bearer',
  ],
  [
    'discouraged-credentials',
    { search: 'api_key=abcdefgh' },
    'discouraged credentials "api_key": expected Authorization: Bearer <key> or ?key=<key>, found ?api_key=<key>; documented in Toys keys, Old ways',
  ],
  [
    'imprecise-amount',
    create({ label: 'x', price: 19.990000000000002, currency: 'EUR' }),
    'imprecise amount "price": did you mean "19.99"? documented in Toys things, Request Schema',
  ],
  [
    'imprecise-amount',
    create({ label: 'x', price: 1.5, currency: 'JPY' }),
    'imprecise amount "price": expected an amount without decimals, found 1.5; documented in Toys things, Request Schema',
  ],
  [
    'impossible-date',
    create({ label: 'x', due: '2026-02-30' }),
    'impossible date "due": expected a date that exists, found "2026-02-30"; documented in Toys things, Request Schema',
  ],
  [
    'invalid-field',
    create({ label: 'x', due: '2026-2-3' }),
    'invalid field "due": did you mean "2026-02-03"? documented in Toys things, Request Schema',
  ],
  [
    'invalid-field',
    create({ label: 'x', currency: 'eur' }),
    'invalid field "currency": did you mean "EUR"? documented in Toys things, Request Schema',
  ],
  ['unexpected-body', { body: {} }, 'unexpected body; documented in Toys things, Endpoints'],
  ['missing-body', create(undefined), 'missing body; documented in Toys things, Request Schema'],
  [
    'malformed-body',
    create('{'),
    'malformed body: expected JSON, found not JSON; documented in Toys things, Request Schema',
  ],
  [
    'wrong-content-type',
    create({ label: 'x' }, { headers: { authorization: 'Bearer x', 'content-type': 'text/plain' } }),
    'wrong content type: expected application/json, found "text/plain"; documented in Toys things, Request Schema',
  ],
  [
    'unknown-field',
    create({ label: 'x', wieght: 1 }),
    'unknown field "wieght": did you mean "weight"? documented in Toys things, Request Schema',
  ],
  [
    'missing-field',
    create({ label: 'x', parts: [{}] }),
    'missing field "parts[0].no"; documented in Toys things, Request Schema',
  ],
  [
    'invalid-field',
    create({ label: 5 }),
    'invalid field "label": expected a text, found 5; documented in Toys things, Request Schema',
  ],
  [
    'unknown-path',
    { path: '/v1/thing/5' },
    'unknown path /v1/thing/5: did you mean "/v1/things/{id}"? documented in Toys things, Endpoints',
  ],
  [
    'unknown-path',
    { path: '/v2/things' },
    'unknown path /v2/things: did you mean "/v1/things"? documented in Toys things, Endpoints',
  ],
  ['unknown-path', { path: '/v1/elsewhere' }, 'unknown path /v1/elsewhere: not in Toys things, Endpoints (documented)'],
  [
    'unknown-method',
    { method: 'PUT', path: '/v1/things/5' },
    'unknown method PUT: expected GET, DELETE; documented in Toys things, Endpoints',
  ],
]

it.each(cases)('reads %s as a reviewer would write it (%j)', (code, sent, headline) => {
  const [finding, ...others] = find(sent)
  expect(others).toEqual([])
  expect(finding).toMatchObject({ code, side: 'request', dialect: 'toy' })
  expect(finding && headlineOf(finding)).toBe(headline)
})

const answer = async (status: number, value: unknown) => {
  const operation = spoken.judge.operations.find(({ id }) => id === 'listThings')
  if (!operation) throw new Error('The toy lists no things.')
  const sent = ['content-type', 'application/json', 'x-total', '1']
  const violations = await spoken.judge.response(operation, status, sent, value)
  return toFindings({ ...toExchange({ status }), violations }, spoken)
}

it('reads answers in the same way', async () => {
  const found = [
    ...(await answer(200, { data: [{ id: '1', label: 'x' }] })),
    ...(await answer(200, { data: [{ id: 1, label: 'x', part: 0.1, rest: 0.2, sum: 0.4 }] })),
    ...(await answer(418, {})),
  ]
  expect(found.map(({ side, code, pointer }) => [side, code, pointer])).toEqual([
    ['response', 'invalid-response', '/data/0/id'],
    ['response', 'unbalanced-amounts', '/data/0/sum'],
    ['response', 'undocumented-status', ''],
  ])
  expect(found.map(headlineOf)).toEqual([
    'invalid response "data[0].id": expected an integer, found "1"; documented in Toys things, Response',
    'unbalanced amounts "data[0].sum": expected part + rest, which is 0.3, found 0.4; documented in Toys things, Response',
    'undocumented status 418: expected one of the documented statuses 200, 302, 401; documented in Toys things, Endpoints',
  ])
})

it('has a headline for every code that there is', () => {
  const shown = new Set([
    ...cases.map(([code]) => code),
    'invalid-response',
    'undocumented-status',
    'unbalanced-amounts',
    'wrong-host',
    'page-not-advanced',
  ])
  expect(Object.keys(violationCodes).filter((code) => !shown.has(code))).toEqual([])
})

it('is an error where something documented is broken, and a warning where it is known less well', () => {
  expect(find({ search: 'colour=red&page=0&filter[kind]=blue' }).map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
    'warning',
  ])
})

it('says everything about a finding as data', () => {
  expect(find({ search: 'prise=1' }, 7)).toEqual([
    {
      code: 'unknown-parameter',
      severity: 'error',
      side: 'request',
      dialect: 'toy',
      operation: 'listThings',
      at: 'query.prise',
      pointer: '/prise',
      message: 'Expected only documented parameters, found query.prise.',
      expected: 'one of page, price, open, filter[kind], ids, tag[], since',
      received: 'prise',
      evidence: { grade: 'documented', source: 'Toys things, Query Parameters', url: 'https://toys.example/things' },
      suggestion: 'price',
      request: 'GET /v1/things?prise=1',
      curl: "curl 'https://api.toy.test/v1/things?prise=1' -H 'Authorization: Bearer ***' -H 'Accept: application/json'",
      exchange: 7,
    },
  ])
})

it('prints the whole review, worst first', () => {
  const findings = [
    ...find({ search: 'page=0' }, 1),
    ...find({ search: 'prise=1' }, 2),
    ...find({ search: 'prise=2' }, 3),
  ]
  expect(reviewOf(findings)).toBe(
    [
      '2 findings (3 times in all) in 3 requests.',
      '',
      'error: unknown parameter "prise": did you mean "price"? documented in Toys things, Query Parameters',
      '  request  GET /v1/things?prise=1  (toy.listThings, 2 times, first in exchange 2)',
      '  expected one of page, price, open, filter[kind], ids, tag[], since',
      '  found    prise, at query.prise',
      '  see      https://toys.example/things',
      "  again    curl 'https://api.toy.test/v1/things?prise=1' -H 'Authorization: Bearer ***' -H 'Accept: application/json'",
      '',
      'warning: invalid parameter "page": expected an integer of at least 1, found "0"; guessed (T1) from Toys things, Query Parameters, silent on paging',
      '  request  GET /v1/things?page=0  (toy.listThings, exchange 1)',
      '  expected an integer of at least 1',
      '  found    "0", at query.page',
      '  see      https://toys.example/things',
      "  again    curl 'https://api.toy.test/v1/things?page=0' -H 'Authorization: Bearer ***' -H 'Accept: application/json'",
    ].join('\n'),
  )
})

it('knows what the readings of a world change', async () => {
  const other = await spokenUnder(new Map([['T1', 'no']]))
  const [finding] = toFindings(toExchange({ search: 'page=1' }, 1, other), other)
  expect(finding).toMatchObject({
    code: 'unknown-parameter',
    expected: 'one of price, open, filter[kind], ids, tag[], since',
  })
  expect(finding?.severity).toBe('error')
})

it('finds nothing in a request without fault, and asks nothing of it', () => {
  const untouched = { ...spoken, dialect: { ...spoken.dialect, credentials: () => expect.unreachable() } }
  expect(toFindings(toExchange({ search: 'page=1' }), untouched)).toEqual([])
})

it('lets no character out that would move a terminal’s cursor', () => {
  const text = review({ search: 'a%1b[2J%0a=1' })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text.replaceAll('\n', '').match(/[\x00-\x1f\x7f]/)).toBeNull()
})

it('never throws and always has evidence, whatever is sent', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('page', 'price', 'label', 'parts', '__proto__', 'constructor'),
  )
  const sent = fc.record({
    search: fc.array(word).map((words) => words.join('=')),
    path: fc.oneof(fc.constant('/v1/things'), word),
    body: fc.option(fc.dictionary(word, fc.jsonValue()), { nil: undefined }),
    method: fc.constantFrom('GET', 'POST', 'PUT'),
  })
  fc.assert(
    fc.property(sent, (request) => {
      for (const finding of find(request)) {
        expect(finding.evidence.source).not.toBe('')
        expect(headlineOf(finding)).toContain(finding.evidence.source)
        expect(finding.curl.startsWith('curl ')).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

it('is about the key that was sent only in that it hides it', () => {
  expect(JSON.stringify(find({ search: 'prise=1' }))).not.toContain(KEY)
})
