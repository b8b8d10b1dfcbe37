/** Answers of real servers against the contract: a stand-in of ours on another port, and one that gets its answers wrong. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { toResult } from '../../src/contract/to-result.js'
import { createSimulator } from '../../src/create-simulator.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createServer } from '../../src/doors/server.js'
import { type Listening, listen } from '../doors/listening.js'
import { lanes, startBefore, startServer } from './before-server.js'

let standIn: Listening

beforeAll(async () => {
  standIn = await listen(createServer(await createSimulator()))
})

afterAll(() => standIn.close())

type Given = { readonly status: number; readonly type: string; readonly text: string }
type Spoil = (given: Given) => Given

/** Between the client and the stand-in, with another server in between that spoils its answers. */
const check = async (dialect: (typeof dialects)[number], spoil: Spoil = (given) => given) => {
  const server = await startServer(async ({ url = '', headers }, res) => {
    const own = await fetch(`${standIn.url}/${dialect.name}${url}`, { headers: { ...sentBy(headers) } })
    const type = own.headers.get('content-type') ?? ''
    const { status, type: shown, text } = spoil({ status: own.status, type, text: await own.text() })
    res.writeHead(status, { 'content-type': shown }).end(text)
  })
  const before = await startBefore({ against: [`${dialect.name}=${server.url}`] })
  const headers = { authorization: 'Bearer some-key', ...dialect.sampleHeaders }
  await fetch(`${before.url}/${dialect.name}${dialect.basePath}${dialect.sample}`, { headers })
  await before.close()
  await server.close()
  const about = { scenario: null, seed: null, now: null, readings: {}, told: {}, proforma: '0' }
  const run = { ...about, mode: 'against' as const, command: null, recorded: before.recorded }
  const standards = { failOn: 'documented' as const, suppressions: [], minCoverage: null }
  return toResult({ ...run, spoken: [...lanes.values()] }, standards)
}

const sentBy = ({
  authorization = '',
  accept = '*/*',
}: {
  readonly authorization?: string
  readonly accept?: string
}) => ({
  authorization,
  accept,
})

const named = dialects.map((dialect) => [dialect.title, dialect] as const)

it.each(named)('finds nothing wrong in what a right server of %s answers', async (_, dialect) => {
  const { verdict, findings, exchanges, coverage } = await check(dialect)
  expect(findings).toEqual([])
  expect(verdict).toBe('kept')
  expect(exchanges[0]).toMatchObject({ status: 200, dialect: dialect.name })
  expect(coverage.dialects.filter(({ called }) => called).map((each) => each.dialect)).toEqual([dialect.name])
})

it.each(named)('finds a wrong type in an answer of %s', async (_, dialect) => {
  const wrong: Spoil = (given) => ({ ...given, text: given.text.replaceAll(/"(currency|id)":("\w+"|\d+)/g, '"$1":[]') })
  const { verdict, findings } = await check(dialect, wrong)
  expect(verdict).toBe('broken')
  expect(findings[0]).toMatchObject({ code: 'invalid-response', side: 'response', dialect: dialect.name })
  expect(findings[0]?.curl).toContain(`${dialect.basePath}${dialect.sample.split('?')[0]}`)
  expect(findings[0]?.curl).not.toContain(`/${dialect.name}`)
})

it.each(named)('finds an undocumented status of %s', async (_, dialect) => {
  const { findings } = await check(dialect, (given) => ({ ...given, status: 299 }))
  expect(findings.map(({ code, received }) => [code, received])).toEqual([['undocumented-status', '299']])
})

it.each(named)('finds a page where %s has JSON', async (_, dialect) => {
  const { findings } = await check(dialect, (given) => ({ ...given, type: 'text/html', text: '<h1>Moved</h1>' }))
  expect(findings.map(({ at }) => at).sort()).toEqual(['response', 'response.header.content-type'])
})

/** One more than what is open. */
const unbalance: Spoil = (given) => ({
  ...given,
  text: given.text.replaceAll(
    /("open\w*":)(-?[\d.]+)/g,
    (_, name: string, open: string) => `${name}${Number(open) + 1}`,
  ),
})

it('finds what is paid and what is open that are not the total together', async () => {
  const results = await Promise.all(dialects.map((dialect) => check(dialect, unbalance)))
  const codes = new Set(results.flatMap(({ findings }) => findings.map(({ code }) => code)))
  expect([...codes]).toEqual(['unbalanced-amounts'])
})
