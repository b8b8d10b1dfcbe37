/** A forwarder on a port, in front of a server of the test's own that keeps what arrives and answers as it is told. */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Recorded } from '../../src/contract/checked-exchange.js'
import type { Dialect } from '../../src/core/dialect.js'
import { resolveReadings } from '../../src/core/resolve-readings.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { createServer } from '../../src/doors/server.js'
import { createLanes } from '../../src/engine/lanes.js'
import { createForwarder, type ForwarderOptions } from '../../src/forward/forwarder.js'
import { toTargets } from '../../src/forward/to-targets.js'
import { listen } from '../doors/listening.js'

export type Arrived = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'> & { readonly body: Buffer }

export type Answer = (arrived: Arrived, res: ServerResponse) => void

export const lanes = await createLanes(dialects)(resolveReadings(dialects, {}))

const pick = (index: number): Dialect => {
  const dialect = dialects[index]
  if (!dialect) throw new Error('There are too few dialects to forward to.')
  return dialect
}

/** Two of those that there are, whichever. */
export const [first, second] = [pick(0), pick(1)]

/** A path that is documented, with the dialect's own base path. */
export const samplePath = `${first.basePath}${first.sample}`

export const startServer = async (answer: Answer) => {
  const arrived: Arrived[] = []
  const server = createHttpServer(async (req, res) => {
    const { method, url, headers, rawHeaders } = req
    const one = { method, url, headers, rawHeaders, body: await buffer(req) }
    arrived.push(one)
    answer(one, res)
  })
  return { arrived, server, ...(await listen(server)) }
}

export type Before = Partial<ForwarderOptions> & { readonly against: readonly string[] }

export const startBefore = async ({ against, ...options }: Before) => {
  const recorded: Recorded[] = []
  const forwarder = createForwarder({
    ...{ dialects, lanes, realTime: () => 0, targets: toTargets(against, dialects) },
    onExchange: (exchange, milliseconds, stopped) =>
      recorded.push({ exchange, at: 0, milliseconds, leftOut: false, stopped }),
    ...options,
  })
  const listening = await listen(createServer(forwarder))
  const close = async () => {
    await listening.close()
    forwarder.close()
  }
  return { ...listening, recorded, close }
}
