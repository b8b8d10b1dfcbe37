/** Asks again and again, without pause worth speaking of, until the first 200. */
import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Peer } from './peers.js'

const GIVE_UP_MS = 120_000

const statusOf = ({ single, headers }: Pick<Peer, 'single' | 'headers'>): Promise<number> =>
  new Promise((resolve) => {
    get(single, { headers, agent: false }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    }).on('error', () => resolve(0))
  })

export const untilSuccess = async (peer: Pick<Peer, 'single' | 'headers' | 'running'>): Promise<void> => {
  const start = performance.now()
  while ((await statusOf(peer)) !== 200) {
    const ended = peer.running.child.exitCode !== null
    if (ended || performance.now() - start > GIVE_UP_MS)
      throw new Error(`Nothing answered at ${peer.single}. ${peer.running.errors()}`)
    await wait(2)
  }
}
