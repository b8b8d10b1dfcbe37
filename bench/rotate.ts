/** Pages under rotating filters and sorts, no address twice, and writes in between: made from the spec and from what lists show. */
import { createRandom, type Random } from '../src/scenarios/random.js'
import { describeStandIn, type ServedDialect } from '../test/running/start-stand-in.js'
import { createKnown, type Known } from '../test/traffic/known.js'
import { type TrafficOperation, toTrafficOperations } from '../test/traffic/operations.js'
import { type Planned, planMix } from '../test/traffic/requests.js'
import type { Ask, Client } from './http-client.js'
import { pageOf } from './sample.js'

export type Rotation = { readonly nextRead: () => Ask; readonly nextWrite: () => Ask }

type Source = { readonly dialect: ServedDialect; readonly operation: TrafficOperation; readonly known: Known }

/** Values to filter by come from pages all over the list. */
const LOOKS = 12
const MAX_TRIES = 50

const toAsk = ({ dialect }: Source, { method, target, body }: Planned): Ask => ({
  url: `${dialect.base}${target}`,
  method,
  headers: dialect.headers,
  ...(body !== undefined && { body }),
})

/** Mostly among the first pages, as people turn them, now and then deep. */
const pageNumber = (random: Random): number => (random.chance(85) ? random.int(1, 5) : random.int(6, 40))

const withPage = (planned: Planned, name: string, random: Random): Planned => {
  const [path = '', query = ''] = planned.target.split('?')
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`))
  return { ...planned, target: `${path}?${[...others, `${name}=${pageNumber(random)}`].join('&')}` }
}

const planRead = ({ operation, known }: Source, random: Random): Planned =>
  withPage(planMix(operation, { known, random }, 25), 'page', random)

const look = async (client: Client, source: Source, random: Random): Promise<void> => {
  for (let times = 0; times < LOOKS; times++) {
    const { operation } = source
    const plain = { ...operation, query: operation.query.filter(({ name }) => /sort|order|include/.test(name)) }
    const planned = withPage(planMix(plain, { known: source.known, random }), 'page', random)
    const { status, text } = await client.ask(toAsk(source, planned))
    if (status === 200) source.known.learn(operation.path, JSON.parse(text))
  }
}

export const createRotation = async (url: string, client: Client, seed: number): Promise<Rotation> => {
  const random = createRandom(seed)
  const sources: Source[] = (await describeStandIn(url)).flatMap((dialect) => {
    const known = createKnown()
    return toTrafficOperations(dialect.document).map((operation) => ({ dialect, operation, known }))
  })
  const reads = sources.filter(({ operation }) => operation.method === 'GET' && pageOf(operation))
  const writes = sources.filter(({ operation }) => operation.method === 'POST')
  for (const source of reads) await look(client, source, random)
  const asked = new Set<string>()

  return {
    nextRead() {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const source = random.pick(reads)
        const ask = toAsk(source, planRead(source, random))
        if (asked.has(ask.url)) continue
        asked.add(ask.url)
        return ask
      }
      throw new Error('There are no further pages to ask for.')
    },
    nextWrite() {
      const source = random.pick(writes)
      return toAsk(source, planMix(source.operation, { known: source.known, random }, 0))
    },
  }
}
