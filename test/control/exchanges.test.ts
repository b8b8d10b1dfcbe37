/** Exchanges of a world: paged, as rows of violations and as an HTTP Archive, and never with a token in them. */
import { beforeAll, expect, it } from 'vitest'
import { credentialForms } from '../traffic/credentials.js'
import { type StandIn, standIn } from './stand-in.js'

const TOKEN = 'pf_not-to-be-seen-anywhere'
let own: StandIn

/** Sends the token in every way that a dialect documents. */
const askInEveryWay = async ({ simulator, fetch }: StandIn): Promise<void> => {
  for (const dialect of simulator.dialects) {
    const { document } = await dialect.spec.load()
    for (const { headers, addTo } of credentialForms(document, TOKEN))
      await fetch(addTo(`/${dialect.name}${dialect.basePath}${dialect.sample}`), { headers })
  }
}

beforeAll(async () => {
  own = await standIn()
  await own.ask('POST', '/worlds/main/forks', { name: 'watched', keys: [{ token: TOKEN, name: 'all' }] })
  await askInEveryWay(own)
  const { name, basePath, sample } = own.simulator.dialects[0] ?? { name: '', basePath: '', sample: '' }
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' }
  await own.fetch(`/${name}${basePath}${sample}&bogus=ü`, { headers })
  await own.fetch(`/${name}${basePath}${sample}`, { method: 'POST', headers, body: '{"a":"é"}' })
})

it('pages through by sequence', async () => {
  const whole = (await own.ask('GET', '/worlds/watched/exchanges')).json
  expect(whole.next).toBeNull()
  const first = (await own.ask('GET', '/worlds/watched/exchanges?limit=2')).json
  expect(first.exchanges).toEqual(whole.exchanges.slice(0, 2))
  const second = (await own.ask('GET', `/worlds/watched/exchanges?after=${first.next}`)).json
  expect(second).toEqual({ exchanges: whole.exchanges.slice(2), next: null })
  expect((await own.ask('GET', '/worlds/main/exchanges')).json.exchanges).toEqual([])
})

it('shows bodies as text, and what was wrong with the messages', async () => {
  const { exchanges } = (await own.ask('GET', '/worlds/watched/exchanges')).json
  const posted = exchanges.at(-1)
  expect(posted.request).toMatchObject({ method: 'POST', body: '{"a":"é"}' })
  expect(posted.response).toMatchObject({ status: 405, truncated: false })
  const { violations } = (await own.ask('GET', '/worlds/watched/violations')).json
  const bogus = violations.find(({ at }: { at: string }) => at === 'query.bogus')
  expect(bogus).toMatchObject({ code: 'unknown-parameter', sequence: exchanges.at(-2).sequence, method: 'GET' })
  const later = (await own.ask('GET', `/worlds/watched/violations?after=${bogus.sequence}`)).json.violations
  expect(later.every(({ sequence }: { sequence: number }) => sequence > bogus.sequence)).toBe(true)
})

it('gives them as HAR 1.2', async () => {
  const { log } = (await own.ask('GET', '/worlds/watched/exchanges.har')).json
  expect(log).toMatchObject({ version: '1.2', creator: { name: 'proforma' } })
  for (const { startedDateTime, time, request, response, timings } of log.entries) {
    expect(new Date(startedDateTime).toISOString()).toBe(startedDateTime)
    expect(time).toBe(timings.send + timings.wait + timings.receive)
    const url = new URL(request.url)
    expect(request.queryString).toEqual([...url.searchParams].map(([name, value]) => ({ name, value })))
    expect(response.content.size).toBe(Buffer.byteLength(response.content.text ?? ''))
    expect(response.bodySize).toBe(response.content.size)
    expect(request.bodySize).toBe(Buffer.byteLength(request.postData?.text ?? ''))
  }
  expect(log.entries.at(-1)).toMatchObject({
    request: { postData: { mimeType: 'application/json', text: '{"a":"é"}' } },
    response: { status: 405, statusText: 'Method Not Allowed' },
  })
})

it('says which faults struck an exchange, as it is and in the archive, and nothing where none did', async () => {
  const { simulator, fetch, ask } = await standIn()
  const [dialect] = simulator.dialects
  const path = `/${dialect?.name}${dialect?.basePath}${dialect?.sample}`
  await fetch(path)
  await fetch(path, { headers: { 'proforma-fault': 'html=502' } })
  await fetch(path, { headers: { 'proforma-fault': 'content-type=text/css' } })
  await ask('POST', '/worlds/main/faults', { fault: 'status=503' })
  await fetch(path)
  const struck = [undefined, ['html=502'], ['content-type=text/css'], ['status=503']]
  const { exchanges } = (await ask('GET', '/worlds/main/exchanges')).json
  expect(exchanges.map(({ faults }: { faults?: string[] }) => faults)).toEqual(struck)
  const { entries } = (await ask('GET', '/worlds/main/exchanges.har')).json.log
  expect(entries.map(({ _proforma }: { _proforma: { faults?: string[] } }) => _proforma.faults)).toEqual(struck)
  expect(entries.map(({ comment }: { comment?: string }) => comment)).toEqual(
    struck.map((faults) => faults && `fault on purpose: ${faults}`),
  )
})

it('lets no token be seen but its end', async () => {
  const paths = ['exchanges', 'exchanges.har', 'violations', 'keys', 'faults', 'readings', 'clock', '']
  const worlds = (await own.ask('GET', '/worlds')).json.worlds.map(({ name }: { name: string }) => name)
  const tokens = own.simulator.worlds.all().flatMap(({ world }) => [...world.keys.keys()])
  expect(tokens).toContain(TOKEN)
  for (const world of worlds)
    for (const path of paths) {
      const { text } = await own.ask('GET', `/worlds/${world}/${path}`.replace(/\/$/, ''))
      expect(tokens.filter((token) => text.includes(token))).toEqual([])
    }
  const lists = await Promise.all(['/worlds', '/health'].map(async (path) => (await own.ask('GET', path)).text))
  expect(tokens.filter((token) => lists.some((text) => text.includes(token)))).toEqual([])
  expect((await own.ask('GET', '/worlds/watched/exchanges')).text).toContain(`***${TOKEN.slice(-4)}`)
})

it('shows no minted key at the page, and with a control token none at all', async () => {
  const { token } = (await own.ask('POST', '/worlds/main/keys', { name: 'minted' })).json
  expect(await (await own.fetch('/')).text()).not.toContain(token)
  const guarded = await standIn({ control: { token: 'secret' } })
  const page = await (await guarded.fetch('/')).text()
  expect([...guarded.simulator.worlds.main.world.keys.keys()].filter((each) => page.includes(each))).toEqual([])
})

it('forgets them', async () => {
  expect((await own.ask('DELETE', '/worlds/watched/exchanges')).status).toBe(204)
  expect((await own.ask('GET', '/worlds/watched/exchanges')).json.exchanges).toEqual([])
})
