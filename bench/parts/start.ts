/** From starting the process to the first 200. */
import type { Finding } from '../findings.js'
import type { BenchOptions } from '../options.js'
import type { PeerName, Peers } from '../peers.js'
import { progress } from '../progress.js'
import { median } from '../statistics.js'
import { untilSuccess } from '../until-success.js'

const TIMES_EXPRESS = 1.25

/** Starts are short and vary more than rates do. */
const ROUNDS_PER_ROUND = 3

const startOnce = async (peers: Peers, name: PeerName): Promise<number> => {
  const start = performance.now()
  const peer = await peers.start(name)
  try {
    await untilSuccess(peer)
    return performance.now() - start
  } finally {
    await peer.running.stop()
  }
}

export const measureStart = async (peers: Peers, { rounds }: BenchOptions): Promise<readonly Finding[]> => {
  const group = 'Cold start to the first 200'
  const names = peers.names.filter((name) => name !== 'proforma --quiet')
  const times = new Map<PeerName, number[]>(names.map((name) => [name, []]))
  const all = rounds * ROUNDS_PER_ROUND
  for (let round = 1; round <= all; round++) {
    progress(`cold start: round ${round} of ${all}`)
    for (const name of names) times.get(name)?.push(await startOnce(peers, name))
  }
  const own = times.get('proforma') ?? []
  const plain = times.get('express') ?? []
  return [
    ...names.map((name): Finding => ({ group, name, value: median(times.get(name) ?? []), unit: 'ms' })),
    {
      group,
      name: 'proforma / express',
      value: median(own.map((time, round) => time / (plain[round] ?? Number.NaN))),
      unit: 'ratio',
      target: { at: 'most', value: TIMES_EXPRESS },
    },
  ]
}
