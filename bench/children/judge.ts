/** Times the judge of one dialect on a list and on a write. Prints JSON. */
import type { SimRequest } from '../../src/core/message.js'
import { fromDist } from '../dist.js'
import { median } from '../statistics.js'

const [name = '', target = '', headersText = '{}', roundsText = '3'] = process.argv.slice(2)
const headers: Record<string, string> = JSON.parse(headersText)
const rounds = Number(roundsText)

const { createSimulator } = await fromDist<typeof import('../../src/create-simulator.js')>('create-simulator.js')
const { createExchangeJudge } = await fromDist<typeof import('../../src/contract/create-exchange-judge.js')>(
  'contract/create-exchange-judge.js',
)
const { bodyText } = await fromDist<typeof import('../../src/core/body.js')>('core/body.js')
const { parseParams } = await fromDist<typeof import('../../src/core/params.js')>('core/params.js')

const simulator = await createSimulator()
const lane = [...simulator.worlds.main.lanes.values()].find(({ dialect }) => dialect.name === name)
if (!lane) throw new Error(`There is no dialect ${name}.`)
const judgeExchange = await createExchangeJudge(lane)

const [path = '', search = ''] = target.split('?')
const lowered = Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]))
const request: SimRequest = {
  ...{
    method: 'GET',
    path: `/${name}${lane.dialect.basePath}${path}`,
    search,
    headers: lowered,
    body: null,
    mount: '',
  },
}
const { reply, violations } = await simulator.handle(request)
if (reply.status !== 200 || violations.length > 0) throw new Error(`${target} is no good request.`)
const text = bodyText(reply.body)
const exchange = { request, path, answer: { status: 200, headers: reply.headers, text } }
if (judgeExchange(exchange).violations.length > 0) throw new Error('The list breaks its own spec.')

const operation = lane.judge.operations.find((each) => each.method === 'GET' && each.path === path)
const writing = lane.judge.operations.find((each) => each.method === 'POST')
if (!operation || !writing) throw new Error(`${name} has no list and no write.`)
const params = parseParams(search)
const absent = { kind: 'absent' } as const
const typed = { ...request, method: 'POST', headers: { ...lowered, 'content-type': 'application/json' } }

/** A value for each field that has an example, as JSON has parsed it. */
const exampleOf = async (): Promise<Record<string, unknown>> => {
  const { documentedOperations, jsonSchema, resolve } =
    await fromDist<typeof import('../../src/judge/document.js')>('judge/document.js')
  const { document } = (await lane.dialect.spec.load()) as { document: Record<string, unknown> }
  const documented = documentedOperations(document).find(({ id }) => id === writing.id)
  const { properties } = resolve(document, jsonSchema(resolve(document, documented?.node.requestBody)))
  return Object.fromEntries(
    Object.entries(properties as Record<string, unknown>).map(([field, schema]) => {
      const own = schema as { readonly example?: unknown }
      return [field, own.example ?? resolve(document, schema).example]
    }),
  )
}

const value = await exampleOf()
const write = () =>
  lane.judge.request({
    ...{ request: typed, params: [], body: { kind: 'json', value }, operation: writing, path: {} },
    credentialPresent: true,
  })
if (write().length > 0) throw new Error(`The example of ${writing.id} breaks its own spec.`)

const BATCH = 200
const BATCHES = 100

/** Microseconds a call: the median over batches, since one call is shorter than the clock is fine. */
const time = (work: () => unknown): number => {
  const times: number[] = []
  for (let batch = 0; batch < BATCHES; batch++) {
    const start = performance.now()
    for (let index = 0; index < BATCH; index++) work()
    times.push(((performance.now() - start) * 1000) / BATCH)
  }
  return median(times)
}

const works = {
  request: () => lane.judge.request({ request, params, body: absent, operation, path: {}, credentialPresent: true }),
  write,
  parsing: () => JSON.parse(text),
  exchange: () => judgeExchange(exchange),
}

const measured: Record<keyof typeof works, number[]> = { request: [], write: [], parsing: [], exchange: [] }
for (let round = 0; round <= rounds; round++)
  for (const [part, work] of Object.entries(works)) {
    const took = time(work)
    // The first round warms the code up.
    if (round > 0) measured[part as keyof typeof works].push(took)
  }
process.stdout.write(JSON.stringify(measured))
process.exit(0)
