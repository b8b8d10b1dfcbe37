/** A stand-in for one run: a server on a port of its own that keeps every exchange. */

import type { Server } from 'node:http'
import { addressVariables, childVariables } from '../check/child-environment.js'
import { createRecording } from '../check/record.js'
import type { About, Target } from '../check/target.js'
import { toIsoUtc } from '../core/dates.js'
import { printable } from '../core/printable.js'
import { createServer } from '../doors/server.js'
import type { Engine } from '../engine/engine.js'
import { mintToken, openEngine } from '../open-engine.js'
import { node } from '../platform/node.js'
import { describe } from '../site/describe.js'
import { version } from '../version.js'
import type { StandInPlan } from './check-plan.js'
import { listen } from './listen.js'
import { createProgress } from './progress.js'
import { reportOwnError } from './report-own-error.js'

const HOST = '127.0.0.1'

const open = async ({ scenario, seed, now, readings, faults }: StandInPlan): Promise<Engine> => {
  const progress = createProgress(process.stderr)
  try {
    return await openEngine(node, {
      ...{ scenario, readings, faults },
      onProgress: progress.update,
      onWarning: (message) => process.stderr.write(`${printable(message)}\n`),
      onError: reportOwnError,
      ...(seed !== undefined && { seed }),
      ...(now !== undefined && { now }),
    })
  } finally {
    progress.done()
  }
}

/** The scenario's own, where it has some, as they are what it is about; otherwise one that opens everything. */
const keyFor = ({ worlds, world, dialects }: Engine): ((dialect: string) => string) => {
  if (world.keys.size === 0) {
    const { token } = worlds.lend(worlds.main.name, mintToken)
    return () => token
  }
  const described = describe({ world, dialects, version }, '').dialects
  const keys = described.map(({ name, sample }) => [name, sample.headers.Authorization?.replace(/^\w+ /, '') ?? ''])
  return (dialect) => Object.fromEntries(keys)[dialect]
}

const differingReadings = ({ dialects, world }: Engine): About['readings'] => {
  const all = dialects.flatMap(({ readings }) => readings)
  const chosen = all.map((reading) => [reading.id, world.reading(reading.id) ?? reading.default, reading.default])
  return Object.fromEntries(chosen.filter(([, option, usual]) => option !== usual))
}

const aboutOf = (engine: Engine, url: string): About => ({
  mode: 'stand-in',
  scenario: engine.world.name,
  seed: engine.world.seed,
  now: toIsoUtc(engine.world.now()),
  readings: differingReadings(engine),
  spoken: [...engine.worlds.main.lanes.values()],
  told: addressVariables({ url, dialects: engine.dialects }),
})

export const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Listening when it resolves. @throws whatever keeps the engine from being opened, UsageError when the port is taken */
export const openStandIn = async (plan: StandInPlan): Promise<Target> => {
  const engine = await open(plan)
  const recording = createRecording(Date.now)
  const server = createServer(engine, { onExchange: recording.add })
  const url = await listen(server, { host: HOST, port: plan.port })
  return {
    about: aboutOf(engine, url),
    env: childVariables({ url, dialects: engine.dialects, keyFor: keyFor(engine) }),
    progress: () => ({ requests: recording.recorded.length, faulty: recording.faulty }),
    async close() {
      await closeServer(server)
      await engine.worlds.close()
      return recording.recorded
    },
  }
}
