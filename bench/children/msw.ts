/** The MSW door beside a static MSW handler of the same bytes, request by request in turn. Prints JSON. */
import { http, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { createRandom } from '../../src/scenarios/random.js'
import { createKnown } from '../../test/traffic/known.js'
import { toTrafficOperations } from '../../test/traffic/operations.js'
import { planPlain } from '../../test/traffic/requests.js'
import { fromDist } from '../dist.js'
import { median } from '../statistics.js'

type Asked = { readonly url: string; readonly init: RequestInit }

const [name = '', listPath = '', singlePath = '', headersText = '{}', roundsText = '3'] = process.argv.slice(2)
const headers: Record<string, string> = JSON.parse(headersText)
const rounds = Number(roundsText)

const { createSimulator } = await fromDist<typeof import('../../src/create-simulator.js')>('create-simulator.js')
const { createHandlers } = await fromDist<typeof import('../../src/doors/msw.js')>('doors/msw.js')
const simulator = await createSimulator()
const dialect = simulator.dialects.find((one) => one.name === name) ?? simulator.dialects[0]
const base = `https://${dialect?.hosts[0]?.replace('*', 'acme')}${dialect?.basePath}`

const REQUESTS = 1000
const ours = createHandlers(simulator)
const server = setupServer(...ours)
server.listen({ onUnhandledRequest: 'error' })

const timed = async (handlers: readonly RequestHandler[], { url, init }: Asked): Promise<number> => {
  server.resetHandlers(...handlers)
  const start = performance.now()
  await (await fetch(url, init)).text()
  return (performance.now() - start) * 1000
}

/** What the simulator answers, as a handler that always answers so. */
const toStatic = async ({ url, init }: Asked): Promise<readonly RequestHandler[]> => {
  server.resetHandlers(...ours)
  const {
    status,
    headers: given,
    body,
  } = await fetch(url, init).then(async (response) => ({
    status: response.status,
    headers: [...response.headers] as [string, string][],
    body: await response.arrayBuffer(),
  }))
  if (status > 299) throw new Error(`${url} was answered with ${status}.`)
  const path = url.split('?')[0] ?? url
  return [http.all(path, () => new Response(body, { status, headers: given }))]
}

const measure = async (asked: Asked, requests = REQUESTS) => {
  const fixed = await toStatic(asked)
  const times = { door: [] as number[], fixed: [] as number[] }
  for (let index = 0; index < requests; index++) {
    times.fixed.push(await timed(fixed, asked))
    times.door.push(await timed(ours, asked))
  }
  return { door: median(times.door), fixed: median(times.fixed) }
}

const repeat = async (act: () => ReturnType<typeof measure>) => {
  const all: Awaited<ReturnType<typeof measure>>[] = []
  for (let round = 0; round <= rounds; round++) all.push(await act())
  return all.slice(1)
}

/** So many writes are made before the books are as they were again: what a test does, not what a year brings. */
const WRITES = 10

const reset = () => simulator.worlds.reset(simulator.worlds.main.name)

/** A write that the spec and the books suggest, and that can be made over and over. */
const findWrite = async (): Promise<Asked> => {
  const served = await (await simulator.fetch(`http://stand-in.example/${name}/openapi.json`)).json()
  const operations = toTrafficOperations(served)
  const write = operations.find(({ method }) => method === 'POST')
  if (!write) throw new Error(`${name} has no POST.`)
  const [known, random] = [createKnown(), createRandom(1)]
  for (const { path } of operations.filter(({ method, path }) => method === 'GET' && !path.includes('{')))
    known.learn(path, await (await simulator.fetch(`${base}${path}`, { headers })).json())
  for (let tries = 0; tries < 200; tries++) {
    const { target, body } = planPlain(write, { known, random })
    const init = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }
    const url = `${base}${target}`
    await reset()
    const statuses: number[] = []
    while (statuses.length < WRITES * 2 && (statuses.at(-1) ?? 200) < 300)
      statuses.push((await simulator.fetch(url, init)).status)
    if (statuses.length === WRITES * 2 && statuses.every((status) => status < 300)) return { url, init }
  }
  throw new Error(`No POST to ${name} can be repeated.`)
}

const inBooksOfTheirOwn = async (asked: Asked) => {
  const parts: Awaited<ReturnType<typeof measure>>[] = []
  for (let made = 0; made < REQUESTS; made += WRITES) {
    await reset()
    parts.push(await measure(asked, WRITES))
  }
  return { door: median(parts.map(({ door }) => door)), fixed: median(parts.map(({ fixed }) => fixed)) }
}

const list = await repeat(() => measure({ url: `${base}${listPath}`, init: { headers } }))
const single = await repeat(() => measure({ url: `${base}${singlePath}`, init: { headers } }))
const write = await findWrite()
const post = await repeat(() => inBooksOfTheirOwn(write))
process.stdout.write(JSON.stringify({ list, single, post }))
process.exit(0)
