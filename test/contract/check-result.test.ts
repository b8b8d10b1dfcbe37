/** From a run's exchanges to its result: what counts, what is said, what is covered, and what is hidden. */
import { expect, it } from 'vitest'
import type { CommandOutcome } from '../../src/contract/check-result.js'
import { toReadingRun, withReadingRuns } from '../../src/contract/reading-runs.js'
import { type Run, type Standards, toResult } from '../../src/contract/to-result.js'
import type { Transport } from '../../src/core/message.js'
import { textBody } from '../../src/core/reply.js'
import { KEY, type Sent, spoken, toExchange } from './toy-review.js'

const GOOD: CommandOutcome = { line: 'npm test', exitCode: 0, signal: null, milliseconds: 12, ended: null }
const STANDARDS: Standards = { failOn: 'documented', suppressions: [], minCoverage: null }

const documented: Sent = { search: 'prise=1' }
const guessed: Sent = { search: 'page=0' }

const resultOf = (sent: readonly Sent[], standards: Partial<Standards> = {}, run: Partial<Run> = {}) =>
  toResult(
    {
      ...{ mode: 'stand-in', scenario: 'toys', seed: 1, now: '2026-01-01T00:00:00Z', readings: {}, proforma: '0' },
      command: GOOD,
      recorded: sent.map((each, index) => ({
        ...{ exchange: toExchange(each, index + 1), at: 1_770_000_000_000, milliseconds: 1.5, leftOut: false },
      })),
      spoken: [spoken],
      told: { TOY_BASE_URL: 'http://127.0.0.1:9/toy' },
      ...run,
    },
    { ...STANDARDS, ...standards },
  )

it('says nothing against a client that keeps the contract', () => {
  expect(resultOf([{}])).toMatchObject({ verdict: 'kept', reasons: [], findings: [] })
})

it.each([
  ['documented', documented, 'broken'],
  ['documented', guessed, 'kept'],
  ['inferred', guessed, 'kept'],
  ['guessed', guessed, 'broken'],
  ['never', documented, 'kept'],
] as const)('with fail-on %s and %o it is %s', (failOn, sent, verdict) => {
  expect(resultOf([sent], { failOn })).toMatchObject({ verdict, findings: [{ fails: verdict === 'broken' }] })
})

it('tells findings in one order, whatever the order of the requests', () => {
  const keysOf = (sent: readonly Sent[]) => resultOf(sent).findings.map(({ code, at }) => `${code} ${at}`)
  const sent: readonly Sent[] = [guessed, documented, { search: 'ids=a' }]
  expect(keysOf(sent)).toEqual(keysOf(sent.toReversed()))
  expect(keysOf(sent)[0]).toBe('invalid-parameter query.ids[0]')
  expect(keysOf(sent).at(-1)).toBe('invalid-parameter query.page')
})

it('tells what only the whole run shows: a page that never advances, although its answers arrived', () => {
  const paging = { parameter: 'page', at: ['pages'], page: 'page', size: 'size', total: 'total' }
  const operations = spoken.judge.operations.map((each) => (each.method === 'GET' ? { ...each, paging } : each))
  const body = textBody(new TextEncoder().encode('{"pages":{"page":1,"size":10,"total":25}}'))
  const resultAfter = (transport: Transport) => {
    const recorded = [1, 2, 3].map((sequence) => {
      const exchange = toExchange({ search: 'page=1' }, sequence)
      const reply = { ...exchange.reply, body, transport }
      return { exchange: { ...exchange, reply }, at: 0, milliseconds: 1, leftOut: false }
    })
    return resultOf([], {}, { recorded, spoken: [{ ...spoken, judge: { ...spoken.judge, operations } }] })
  }
  const found = [{ code: 'page-not-advanced', at: 'query.page', severity: 'warning' }]
  expect(resultAfter({ delay: 5 }).findings).toMatchObject(found)
  for (const end of ['reset', 'cut'] as const) expect(resultAfter({ end }).findings).toEqual([])
})

it('notes the faults on purpose, the most frequent first, and with each exchange its own', () => {
  const struck = [['lost'], [], ['latency=5', 'status=503'], ['status=503']]
  const recorded = struck.map((faults, index) => ({
    ...{ exchange: { ...toExchange({}, index + 1), faults }, at: 0, milliseconds: 1, leftOut: false },
  }))
  const { exchanges, notes, verdict } = resultOf([], {}, { recorded, notes: ['Last.'] })
  expect(exchanges.map(({ faults }) => faults)).toEqual(struck)
  expect(notes).toEqual([
    '3 of 4 requests were struck by a fault on purpose: status=503 (2), lost (1), latency=5 (1).',
    'Last.',
  ])
  expect(verdict).toBe('kept')
  expect(resultOf([{}]).notes).toEqual([])
})

it('names the command’s own failure apart, behind what the client did wrong', () => {
  const failed = { ...GOOD, exitCode: 3 }
  expect(resultOf([{}], {}, { command: failed })).toMatchObject({
    verdict: 'command-failed',
    reasons: ['The command itself failed: npm test ended with exit code 3.'],
  })
  expect(resultOf([documented], {}, { command: failed })).toMatchObject({
    verdict: 'broken',
    reasons: ['1 finding breaks what is documented.', expect.stringContaining('exit code 3')],
  })
})

it.each([
  [{ exitCode: null, signal: 'SIGSEGV' }, 'was ended by SIGSEGV'],
  [{ exitCode: null, signal: 'SIGTERM', ended: 'timeout' as const }, 'took longer than --timeout allows'],
  [{ exitCode: 0, signal: null, ended: 'interrupt' as const }, 'was interrupted'],
])('says how a command ended: %o', (ending, words) => {
  expect(resultOf([{}], {}, { command: { ...GOOD, ...ending } }).reasons).toEqual([
    `The command itself failed: npm test ${words}.`,
  ])
})

it('fails a client that never called, and says what it was told and what came instead', () => {
  const astray = {
    ...toExchange({ path: '/v1/things' }),
    dialect: null,
    reply: { status: 404, headers: [], body: null },
  }
  const recorded = [{ exchange: astray, at: 0, milliseconds: 1, leftOut: false }]
  expect(resultOf([])).toMatchObject({
    verdict: 'not-called',
    reasons: ['Your client never called Toys; it was told TOY_BASE_URL=http://127.0.0.1:9/toy.'],
  })
  expect(resultOf([], {}, { recorded }).reasons[0]).toContain('What came is at no API: GET /v1/things.')
})

it('sets apart what the project has said to be on purpose, with the reason, and names what fits nothing', () => {
  const suppressions = [
    { code: 'unknown-parameter', operation: 'toy.listThings', reason: 'to see it ignored' },
    { code: 'missing-body', operation: 'createThing', reason: 'was once' },
  ]
  const result = resultOf([documented, documented], { suppressions })
  expect(result).toMatchObject({
    verdict: 'kept',
    findings: [],
    suppressed: [{ count: 2, fails: false, reason: 'to see it ignored' }],
    unusedSuppressions: [{ reason: 'was once' }],
  })
})

it('counts as exercised what successful calls sent', () => {
  const refused: Sent = { search: 'open=true', status: 422 }
  const { coverage } = resultOf([{ search: 'page=1' }, refused])
  const [toys] = coverage.dialects
  const list = toys?.operations.find(({ operation }) => operation === 'listThings')
  const exercised = list?.parameters.filter((each) => each.exercised).map(({ name }) => name)
  expect([exercised, list?.calls, list?.succeeded]).toEqual([['query.page'], 2, 1])
  expect(list?.statuses.filter(({ seen }) => seen).map(({ status }) => status)).toContain(200)
  expect(coverage.share).toBeGreaterThan(0)
  expect(coverage.share).toBeLessThan(1)
})

it('counts the fields of a body, at any depth', () => {
  const { coverage } = resultOf([{ method: 'POST', body: { label: 'x' }, status: 201 }])
  const create = coverage.dialects[0]?.operations.find(({ operation }) => operation === 'createThing')
  const exercised = create?.fields.filter((each) => each.exercised).map(({ pointer }) => pointer)
  expect(exercised).toEqual(['/label'])
  expect(create?.fields.length).toBeGreaterThan(1)
})

it('fails a client that covers too little', () => {
  expect(resultOf([{}], { minCoverage: 0.9 })).toMatchObject({
    verdict: 'broken',
    reasons: [expect.stringMatching(/^It covers \d+ % of what is documented, and 90 % is asked for\.$/)],
  })
  expect(resultOf([{}], { minCoverage: 0 }).verdict).toBe('kept')
})

it('shows each exchange with its findings and without secrets', () => {
  const result = resultOf([{}, { search: `prise=1&api_key=${KEY}` }])
  expect(result.exchanges.map(({ findings }) => findings.length)).toEqual([0, result.findings.length])
  expect(result.exchanges[0]).toMatchObject({
    method: 'GET',
    url: 'https://api.toy.test/v1/things',
    at: '2026-02-02T02:40:00.000Z',
  })
  expect(JSON.stringify(result)).not.toContain(KEY)
})

it('writes lines for curl that ask a stand-in, also where the vendor’s host was called', () => {
  const local = { host: 'localhost:41234', accept: 'application/json' }
  const curlOf = (sent: Sent) => resultOf([{ ...documented, ...sent }]).findings.find(({ fails }) => fails)?.curl
  expect(curlOf({})).toContain("'http://127.0.0.1:4747/toy/v1/things?prise=1'")
  expect(curlOf({ headers: local, path: '/toy/v1/things' })).toContain("'http://127.0.0.1:4747/toy/v1/things?prise=1'")
})

it('tells which readings break a client, and lets them count only where guesses do', () => {
  const tried = { reading: 'T1', name: 'toy.paging', question: '?', sources: [], option: 'none', means: 'no pages' }
  const base = resultOf([documented], { failOn: 'never' })
  const same = toReadingRun(base, resultOf([documented], { failOn: 'never' }), tried)
  const worse = toReadingRun(base, resultOf([{}], {}, { command: { ...GOOD, exitCode: 1 } }), tried)
  expect([same.breaks, worse.breaks, worse.reasons[0]]).toEqual([false, true, expect.stringContaining('exit code 1')])
  expect(withReadingRuns(base, [same, worse]).verdict).toBe('kept')
  expect(withReadingRuns({ ...base, failOn: 'guessed' }, [same, worse])).toMatchObject({
    verdict: 'broken',
    reasons: ['1 reading of what the documentation leaves open breaks the client: T1=none.'],
  })
})
