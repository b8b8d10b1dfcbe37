/** Takes the place of a stand-in for one run: a server on a port of its own that passes everything on to real ones, and judges both sides. */

import { addressVariables } from '../check/child-environment.js'
import { createRecording } from '../check/record.js'
import type { About, Target } from '../check/target.js'
import { isSecretName } from '../core/mask.js'
import type { Readings } from '../core/reading.js'
import { resolveReadings } from '../core/resolve-readings.js'
import { dialects } from '../dialects/index.gen.js'
import { createServer } from '../doors/server.js'
import { createLanes } from '../engine/lanes.js'
import { createForwarder } from '../forward/forwarder.js'
import { type Targets, urlOf } from '../forward/to-targets.js'
import { listen } from './listen.js'
import { closeServer } from './open-stand-in.js'
import { reportOwnError } from './report-own-error.js'

export type AgainstPlan = {
  readonly targets: Targets
  readonly allowWrites: boolean
}

export type AgainstOptions = AgainstPlan & {
  /** To judge by. */
  readonly readings: Readonly<Record<string, string>>
  readonly port: number
}

const HOST = '127.0.0.1'

export const differingReadings = (chosen: Readings): About['readings'] => {
  const usual = resolveReadings(dialects, {})
  return Object.fromEntries([...chosen].filter(([id, option]) => option !== usual.get(id)))
}

/** The APIs' own keys, which the command has from whoever runs it: they are not to be shown wherever they turn up. */
export const keysIn = (env: NodeJS.ProcessEnv): readonly string[] => {
  const prefixes = dialects.map(({ name }) => `${name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_`)
  const isKey = (name: string) => isSecretName(name) && prefixes.some((prefix) => name.toUpperCase().startsWith(prefix))
  return Object.entries(env).flatMap(([name, value = '']) => (isKey(name) ? value : []))
}

const serversOf = ({ named, unnamed }: Targets): readonly string[] => [
  ...[...named].map(([name, server]) => `Requests for ${name} went on to ${urlOf(server)}.`),
  ...(unnamed ? [`Requests went on to ${urlOf(unnamed)}.`] : []),
]

/** Listening when it resolves. @throws ReadingError for an unknown reading, UsageError when the port is taken */
export const openAgainst = async ({ targets, allowWrites, readings, port }: AgainstOptions): Promise<Target> => {
  const chosen = resolveReadings(dialects, readings)
  const lanes = await createLanes(dialects)(chosen)
  const recording = createRecording(Date.now)
  const options = { dialects, lanes, targets, allowWrites, realTime: Date.now }
  const forwarder = createForwarder({ ...options, onExchange: recording.add, onError: reportOwnError })
  const server = createServer(forwarder)
  const url = await listen(server, { host: HOST, port })
  const told = addressVariables({ url, dialects })
  return {
    about: {
      ...{ mode: 'against', scenario: null, seed: null, now: null, told },
      readings: differingReadings(chosen),
      spoken: [...lanes.values()],
      notes: serversOf(targets),
      secrets: keysIn(process.env),
    },
    env: { PROFORMA_URL: url, ...told },
    progress: () => ({ requests: recording.recorded.length, faulty: recording.faulty }),
    async close() {
      await closeServer(server)
      forwarder.close()
      return recording.recorded
    },
  }
}
