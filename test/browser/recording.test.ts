/** What a real browser records of a page that calls an API, in every way that it can be told to, as `proforma check --har` reads it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulator } from '../../src/create-simulator.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createServer } from '../../src/doors/server.js'
import { killAll, run } from '../cli/run-cli.js'
import { type Listening, listen } from '../doors/listening.js'
import { ensureBuilt } from '../running/ensure-built.js'
import { openBrowser, whyNoBrowser } from './chromium.js'

/** One that can be written to. */
const dialect = dialects.find(({ operations }) => operations.some(({ body }) => body === 'required'))
const writing = dialect?.operations.find(({ body }) => body === 'required')
const KEY = 'live-key-0123456789abcdef'

type Ask = { readonly url: string; readonly method?: string; readonly body?: string; readonly asBlob?: boolean }

const callsAt = (origin: string): readonly Ask[] => {
  const at = (path: string): string => `${origin}/${dialect?.name}${dialect?.basePath}${path}`
  const write = { url: at(writing?.path.replaceAll(/\{\w+\}/g, '1') ?? ''), method: writing?.method ?? '' }
  return [
    { url: at(dialect?.sample ?? '') },
    { url: at(`${dialect?.sample}&nonsense=1`) },
    { ...write, body: '{"nonsense":"ä"}' },
    { ...write, body: '{"nonsense":"ä"}', asBlob: true },
  ]
}

/** In the page. The last request is broken off. */
const callAll = async ([calls, key, sent]: readonly [readonly Ask[], string, Record<string, string>]) => {
  const headers = { ...sent, authorization: `Bearer ${key}`, accept: 'application/json' }
  const type = 'application/json'
  for (const { url, body, asBlob, method = 'GET' } of calls) {
    const content = body === undefined ? null : asBlob ? new Blob([body], { type }) : body
    const more: Record<string, string> = content === null ? {} : { 'content-type': type }
    await (await fetch(url, { method, headers: { ...headers, ...more }, body: content })).text()
  }
  const stop = new AbortController()
  const last = fetch(calls[0]?.url ?? '', { headers, signal: stop.signal })
  stop.abort()
  await last.catch(() => {})
}

type Recorded = {
  readonly codes: readonly string[]
  readonly notes: readonly string[]
  readonly calls: readonly string[]
}

describe.skipIf(whyNoBrowser)('What a real browser has recorded', () => {
  let folder: string
  let standIn: Listening

  beforeAll(async () => {
    ensureBuilt()
    folder = await mkdtemp(join(tmpdir(), 'proforma-recording-'))
    standIn = await listen(createServer(await createSimulator()))
  }, 120_000)

  afterAll(async () => {
    killAll()
    await standIn?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const judge = async (file: string): Promise<Recorded> => {
    const report = `${file}.report`
    const against = `${dialect?.name}=${standIn.url}/${dialect?.name}`
    const { stderr } = await run(['check', '--har', file, '--against', against, '--report', `json=${report}`])
    expect(stderr).toBe('')
    const text = await readFile(report, 'utf8')
    expect(text).not.toContain(KEY)
    const { findings, notes, exchanges } = JSON.parse(text)
    const said = findings.map(({ code, at, count }: Record<string, unknown>) => `${code} ${at} ${count}`)
    const calls = exchanges.map(({ method, status }: Record<string, unknown>) => `${method} ${status}`)
    return { codes: said.filter((each: string) => /nonsense|missing-body|malformed/.test(each)), notes, calls }
  }

  const record = async (name: string, how: Omit<NonNullable<BrowserContextOptions['recordHar']>, 'path'>) => {
    const path = join(folder, name)
    const browser = await openBrowser({ recordHar: { path, ...how } })
    try {
      await browser.page.goto(standIn.url)
      await browser.page.evaluate(callAll, [callsAt(standIn.url), KEY, dialect?.sampleHeaders ?? {}] as const)
    } finally {
      await browser.close()
    }
    return path
  }

  const UNKNOWN = 'unknown-parameter query.nonsense 1'

  it.each([
    ['embedded', { content: 'embed' }],
    ['attached', { content: 'attach' }],
    ['and little else', { mode: 'minimal' }],
  ] as const)('is judged with bodies %s', async (name, how) => {
    const { codes, notes, calls } = await judge(await record(`${name}.har`, how))
    const written = expect.stringMatching(`^${writing?.method} \\d{3}$`)
    expect(calls).toEqual(['GET 200', 'GET 200', written, written, 'GET 0'])
    expect(codes).toEqual([UNKNOWN, 'unknown-field body.nonsense 1'])
    // The browser does not tell what was in a blob.
    expect(notes).toContain('1 request was recorded without its body, which is not judged.')
    expect(notes).not.toContainEqual(expect.stringContaining('not kept whole'))
  })

  it('is judged without its bodies where they are left out', async () => {
    const { codes, notes } = await judge(await record('omitted.har', { content: 'omit' }))
    expect(codes).toEqual([UNKNOWN])
    expect(notes).toContain('2 requests were recorded without their bodies, which are not judged.')
    expect(notes).toContainEqual(expect.stringMatching(/answers were not kept whole/))
  })
})
