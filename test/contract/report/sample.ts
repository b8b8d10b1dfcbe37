/** Results of made-up checks: one of everything that a report has to tell. */
import type { CheckedExchange, CheckFinding, CheckResult } from '../../../src/contract/check-result.js'

const curl = "curl 'http://localhost:4010/toy/v1/things?customer_no=K-1&page=0' -H 'Authorization: Bearer ***'"

export const toFinding = (given: Partial<CheckFinding> = {}): CheckFinding => ({
  code: 'unknown-parameter',
  severity: 'error',
  side: 'request',
  dialect: 'toy',
  operation: 'listThings',
  at: 'query.customer_no',
  pointer: '/customer_no',
  message: 'query.customer_no: expected one of customer_number, page, kind, found "K-1"',
  expected: 'one of customer_number, page, kind',
  received: '"customer_no"',
  evidence: { grade: 'documented', source: 'Toys things, Query Parameters', url: 'https://toys.example/things' },
  suggestion: 'customer_number',
  request: 'GET /v1/things?customer_no=K-1&page=0',
  curl,
  exchange: 1,
  count: 3,
  exchanges: [1, 2],
  fails: true,
  ...given,
})

const json = { name: 'content-type', value: 'application/json' }

export const toExchange = (given: Partial<CheckedExchange> = {}): CheckedExchange => ({
  sequence: 1,
  at: '2026-11-25T09:00:00.120Z',
  milliseconds: 2.4,
  dialect: 'toy',
  operation: 'listThings',
  method: 'GET',
  url: 'http://localhost:4010/toy/v1/things?customer_no=K-1&page=0',
  status: 200,
  requestHeaders: [
    { name: 'host', value: 'localhost:4010' },
    { name: 'authorization', value: 'Bearer ***' },
    { name: 'accept', value: 'application/json' },
  ],
  requestBody: null,
  responseHeaders: [json, { name: 'x-request-id', value: 'req-1' }],
  responseBody:
    '{"data":[{"id":1,"total":839.60,"paid":0,"kind":"plain"},{"id":2,"total":12.00,"paid":12,"kind":"fancy"}]}',
  responseCut: false,
  faults: [],
  findings: [0, 1],
  ...given,
})

const amount = toFinding({
  code: 'invalid-field',
  operation: 'createThing',
  at: 'body.lines[0].amount',
  pointer: '/lines/0/amount',
  message: 'body.lines[0].amount: expected a number with at most 2 decimals, found 19.990000000000002',
  expected: 'a number with at most 2 decimals',
  received: '19.990000000000002',
  suggestion: '19.99',
  evidence: { grade: 'documented', source: 'Toys things, Request Schema', url: 'https://toys.example/things#create' },
  request: 'POST /v1/things',
  curl: `curl -X POST 'http://localhost:4010/toy/v1/things' -H 'Authorization: Bearer ***' -H 'Content-Type: application/json' --data-raw '{"name":"Anvil","lines":[{"amount":19.990000000000002}]}'`,
  exchange: 3,
  count: 1,
  exchanges: [3],
})

const paging = toFinding({
  code: 'invalid-parameter',
  severity: 'warning',
  at: 'query.page',
  pointer: '/page',
  message: 'query.page: expected an integer of at least 1, found "0"',
  expected: 'an integer of at least 1',
  received: '"0"',
  suggestion: undefined,
  evidence: { grade: 'guessed', source: 'Toys things, silent on paging', reading: 'T1' },
  fails: false,
})

const key = toFinding({
  code: 'missing-header',
  severity: 'advice',
  operation: 'getThing',
  at: 'header.accept',
  pointer: '/accept',
  message: 'header.accept: expected application/json, found nothing',
  expected: 'application/json',
  received: 'nothing',
  suggestion: undefined,
  request: 'GET /v1/things/1',
  exchange: 4,
  count: 12,
  exchanges: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  fails: false,
})

const created = toExchange({
  sequence: 3,
  operation: 'createThing',
  method: 'POST',
  url: 'http://localhost:4010/toy/v1/things',
  status: 422,
  requestHeaders: [{ name: 'authorization', value: 'Bearer ***' }, json],
  requestBody: '{"name":"Anvil","lines":[{"amount":19.990000000000002}]}',
  responseBody: '{"message":"The amount has too many decimals.","errors":{"lines.0.amount":["too many decimals"]}}',
  findings: [1],
})

const read = (sequence: number): CheckedExchange =>
  toExchange({
    sequence,
    operation: 'getThing',
    url: `http://localhost:4010/toy/v1/things/${sequence}`,
    status: sequence === 15 ? 500 : 200,
    responseBody: `{"id":${sequence},"total":839.60}`,
    findings: [3],
  })

const exercised = (...names: readonly string[]) =>
  names.map((name) => ({ name: name.replace('!', ''), exercised: name.endsWith('!') }))

const fields = (...names: readonly string[]) =>
  names.map((name) => ({ pointer: `/${name.replace('!', '')}`, exercised: name.endsWith('!') }))

const statuses = (...all: readonly (readonly [number, boolean])[]) => all.map(([status, seen]) => ({ status, seen }))

const toyOperations: CheckResult['coverage']['dialects'][number]['operations'] = [
  {
    ...{ operation: 'listThings', calls: 2, succeeded: 2, fields: [] },
    parameters: exercised(
      'query.page!',
      'query.per_page',
      'query.kind!',
      'query.customer_number',
      'query.sort',
      'query.q',
    ),
    statuses: statuses([200, true], [401, false], [422, false]),
  },
  {
    ...{ operation: 'createThing', calls: 1, succeeded: 0, parameters: [] },
    statuses: statuses([201, false], [401, false], [422, true]),
    fields: fields(
      ...['name', 'kind', 'customer', 'issued', 'due', 'note', 'lines'],
      ...Array.from({ length: 24 }, (_, index) => `lines/*/detail_${index}`),
    ),
  },
  {
    ...{ operation: 'getThing', calls: 12, succeeded: 11, fields: [] },
    parameters: exercised('path.id!', 'query.include'),
    statuses: statuses([200, true], [401, false], [404, false]),
  },
  {
    ...{ operation: 'deleteThing', calls: 0, succeeded: 0, fields: [], parameters: exercised('path.id') },
    statuses: statuses([204, false], [404, false]),
  },
]

export const kept: CheckResult = {
  verdict: 'kept',
  reasons: [],
  command: { line: 'npm test', exitCode: 0, signal: null, milliseconds: 4210, ended: null },
  mode: 'stand-in',
  scenario: 'default',
  seed: 7,
  now: '2026-03-16T08:00:00.000Z',
  readings: {},
  failOn: 'documented',
  minCoverage: null,
  findings: [],
  suppressed: [],
  notes: [],
  unusedSuppressions: [],
  coverage: {
    share: 0.4167,
    dialects: [
      { dialect: 'toy', called: true, share: 0.4167, operations: toyOperations },
      { dialect: 'other', called: false, share: 0, operations: [] },
    ],
  },
  exchanges: [toExchange({ findings: [] })],
  readingRuns: [],
  proforma: '0.1.0',
}

export const broken: CheckResult = {
  ...kept,
  verdict: 'broken',
  reasons: [
    '2 findings break what is documented: unknown parameter "customer_no" in toy.listThings, and 1 more.',
    'Coverage is 41 %; 60 % are asked for.',
  ],
  notes: ['1 answer was not kept whole, so its body is not judged.'],
  readings: { T1: 'from-zero' },
  minCoverage: 0.6,
  findings: [toFinding(), amount, paging, key],
  suppressed: [
    {
      ...toFinding({ at: 'query.debug', pointer: '/debug', fails: false }),
      reason: 'sent on purpose, to see that it is ignored',
    },
  ],
  unusedSuppressions: [
    { code: 'missing-body', operation: 'toy.createThing', reason: 'the refusal is shown to the user' },
  ],
  exchanges: [
    toExchange({ findings: [0, 2] }),
    toExchange({ sequence: 2, findings: [0, 2] }),
    created,
    ...Array.from({ length: 12 }, (_, index) => read(index + 4)),
  ],
  readingRuns: [
    {
      ...{ reading: 'T1', name: 'toy.paging', option: 'from-zero', means: 'Pages are counted from 0.' },
      ...{
        question: 'Is the first page 0 or 1?',
        sources: ['things § Query Parameters'],
        verdict: 'broken',
        breaks: true,
      },
      reasons: ['The first page was read twice.'],
    },
    {
      ...{ reading: 'T2', name: 'toy.timestamps', option: 'unix', means: 'Instants are unix seconds.' },
      ...{ question: 'How are instants written?', sources: ['things § Sample'], verdict: 'kept', breaks: false },
      reasons: [],
    },
  ],
}

export const notCalled: CheckResult = {
  ...kept,
  verdict: 'not-called',
  reasons: ['Your client never called an API; it was told http://localhost:4010.'],
  notes: ['The proxy refused connections to elsewhere.test; --proxy-others pass lets them through.'],
  coverage: { share: 0, dialects: [{ dialect: 'toy', called: false, share: 0, operations: [] }] },
  exchanges: [],
}

export const commandFailed: CheckResult = {
  ...kept,
  verdict: 'command-failed',
  reasons: ['The command failed with exit code 3.'],
  command: { line: 'npm test', exitCode: 3, signal: null, milliseconds: 900, ended: null },
}

export const uncovered: CheckResult = {
  ...kept,
  verdict: 'broken',
  reasons: ['Coverage is 41 %; 60 % are asked for.'],
  minCoverage: 0.6,
}
