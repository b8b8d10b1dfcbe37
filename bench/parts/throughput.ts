/** Requests per second of all peers, round by round, and their memory afterwards. */
import { load } from '../cannon.js'
import type { Finding } from '../findings.js'
import { memoryOf } from '../memory-of.js'
import type { BenchOptions } from '../options.js'
import type { Peer, PeerName, Peers } from '../peers.js'
import { progress } from '../progress.js'
import { ROWS } from '../sample.js'
import { median } from '../statistics.js'
import { untilSuccess } from '../until-success.js'

const KINDS = ['list', 'single'] as const
type Kind = (typeof KINDS)[number]

const WARM_UP_SECONDS = 1
const LEAST: Readonly<Record<Kind, number>> = { list: 0.6, single: 0.75 }
const TIMES_PRISM = 8
const MEMORY_MB = 150

const TITLES: Readonly<Record<Kind, string>> = { list: `list of ${ROWS}`, single: 'single' }

const startAll = async (peers: Peers): Promise<readonly Peer[]> => {
  const started: Peer[] = []
  for (const name of peers.names) {
    const peer = await peers.start(name)
    await untilSuccess(peer)
    started.push(peer)
  }
  return started
}

type Rates = ReadonlyMap<string, number[]>

const measure = async (started: readonly Peer[], { rounds, seconds }: BenchOptions): Promise<Rates> => {
  const rates = new Map<string, number[]>()
  for (let round = 0; round <= rounds; round++) {
    progress(round === 0 ? 'throughput: warming up' : `throughput: round ${round} of ${rounds}`)
    for (const kind of KINDS)
      for (const peer of started) {
        const rate = await load({
          url: peer[kind],
          headers: peer.headers,
          seconds: round === 0 ? WARM_UP_SECONDS : seconds,
        })
        const key = `${kind} ${peer.name}`
        if (round > 0) rates.set(key, [...(rates.get(key) ?? []), rate])
      }
  }
  return rates
}

/** Of each round its own ratio, then the median: what slows down a whole round cancels out. */
const ratio = (rates: Rates, kind: Kind, of: PeerName, to: PeerName): number => {
  const below = rates.get(`${kind} ${to}`) ?? []
  return median((rates.get(`${kind} ${of}`) ?? []).map((rate, round) => rate / (below[round] ?? Number.NaN)))
}

const toFindings = (rates: Rates, kind: Kind, started: readonly Peer[]): readonly Finding[] => {
  const group = `Throughput, ${TITLES[kind]}`
  return [
    ...started.map(
      ({ name }): Finding => ({ group, name, value: median(rates.get(`${kind} ${name}`) ?? []), unit: 'req/s' }),
    ),
    {
      group,
      name: 'proforma / node:http',
      value: ratio(rates, kind, 'proforma', 'node:http'),
      unit: 'ratio',
      target: { at: 'least', value: LEAST[kind] },
    },
    {
      group,
      name: 'proforma --quiet / node:http',
      value: ratio(rates, kind, 'proforma --quiet', 'node:http'),
      unit: 'ratio',
    },
    { group, name: 'proforma / express', value: ratio(rates, kind, 'proforma', 'express'), unit: 'ratio' },
    {
      group,
      name: 'proforma / prism -v silent',
      value: ratio(rates, kind, 'proforma', 'prism -v silent'),
      unit: 'ratio',
      target: { at: 'least', value: TIMES_PRISM },
    },
  ]
}

export const measureThroughput = async (peers: Peers, options: BenchOptions): Promise<readonly Finding[]> => {
  const started = await startAll(peers)
  try {
    const rates = await measure(started, options)
    const memory = started.map(({ name, running }): Finding => {
      const target = name === 'proforma' ? { target: { at: 'most', value: MEMORY_MB } as const } : {}
      return { group: 'Resident memory after load', name, value: memoryOf(running), unit: 'MB', ...target }
    })
    return [...KINDS.flatMap((kind) => toFindings(rates, kind, started)), ...memory]
  } finally {
    await Promise.all(started.map(({ running }) => running.stop()))
  }
}
