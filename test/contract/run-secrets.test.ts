/** Keys in header, query and body, echoed by a real server: none is in what a run comes to. */
import { afterEach, expect, it } from 'vitest'
import { reviewOf } from '../../src/contract/review.js'
import { toResult } from '../../src/contract/to-result.js'
import { type Answer, first, lanes, samplePath, startBefore, startServer } from '../forward/before-server.js'

const KEYS = {
  header: 'live-hEAder/key+0123456789abcdef',
  query: 'live-qUEry~key.0123456789abcdef',
  body: 'live-bODy"key\\0123456789abcdef',
  known: 'live-kNOwn-key-0123456789abcdef',
}

const closing: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const all = Object.values(KEYS)

/** Tells back whatever it has got, wherever it can, and in the kind of text that is cut short in a message. */
const echo: Answer = ({ url, headers, body }, res) => {
  const words = `Your key ${headers.authorization} at ${url} with ${body} and ${all.join(' ')}`
  const told = { error: words, token: KEYS.known, authorization: `Bearer ${KEYS.header}`, nested: [all] }
  res.writeHead(401, {
    'content-type': 'application/json',
    'x-echo': encodeURIComponent(KEYS.query),
    'set-cookie': KEYS.header,
  })
  res.end(/page/.test(url ?? '') ? `Not ${headers.authorization ?? KEYS.known} again` : JSON.stringify(told))
}

const run = async (answer: Answer) => {
  const server = await startServer(answer)
  const before = await startBefore({ against: [`${first.name}=${server.url}`], allowWrites: true })
  closing.push(before.close, server.close)
  const url = `${before.url}/${first.name}${samplePath}`
  const query = encodeURIComponent(KEYS.query)
  await fetch(url, { headers: { authorization: `Bearer ${KEYS.header}` } })
  await fetch(`${url}&page=x&api_key=${query}`, { headers: { authorization: `Bearer ${KEYS.header}` } })
  await fetch(`${url}&k=${encodeURIComponent(KEYS.header)}&wrong=${query}`)
  const body = JSON.stringify({ login: { password: KEYS.body }, note: KEYS.header, key: KEYS.body })
  await fetch(url, { method: 'POST', body, headers: { 'x-other': KEYS.query } })
  await fetch(url, { method: 'POST', body: `client_secret=${query}&a=${KEYS.known}` })
  const line = `curl -H 'Authorization: Bearer ${KEYS.header}' --password ${KEYS.known} 'api_key=${KEYS.query}'`
  const command = { line, exitCode: 22, signal: null, milliseconds: 1, ended: null }
  const about = { scenario: null, seed: null, now: null, readings: {}, told: {}, proforma: '0', secrets: [KEYS.known] }
  const notes = [`The proxy refused connections to ${KEYS.known.toLowerCase()}.test.`]
  const given = {
    ...about,
    notes,
    mode: 'against' as const,
    command,
    recorded: before.recorded,
    spoken: [...lanes.values()],
  }
  return toResult(given, { failOn: 'documented', suppressions: [], minCoverage: null })
}

it('hides them in the name of a host, too, where they are in lower case', async () => {
  expect((await run(echo)).notes).toEqual(['The proxy refused connections to ***.test.'])
})

it('hides them in findings, exchanges, reasons and the command', async () => {
  const result = await run(echo)
  expect(result.exchanges).toHaveLength(5)
  expect(result.findings.length).toBeGreaterThan(3)
  const text = `${JSON.stringify(result)}${reviewOf(result.findings)}`
  for (const key of all) {
    for (const shown of [
      key,
      encodeURIComponent(key),
      JSON.stringify(key).slice(1, -1),
      key.slice(0, 12),
      key.slice(-12),
    ])
      expect(text).not.toContain(shown)
  }
  expect(result.command?.line).toContain('Authorization: Bearer ***')
  expect(result.exchanges[0]?.responseBody).toContain('Your key Bearer ***')
})

it('hides them where the server was never reached', async () => {
  const result = await run((_, res) => void res.destroy())
  expect(result.verdict).not.toBe('kept')
  expect(result.reasons.join()).toContain('never came to the API')
  for (const key of all) expect(JSON.stringify(result)).not.toContain(key.slice(0, 12))
})
