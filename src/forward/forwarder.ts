/**
 * Stands in front of real servers as a simulator stands in their place: doors serve it alike. Requests go on as they were sent,
 * answers come back as they were given, both are judged, and writes are held back unless they are allowed.
 */

import { createExchangeJudges } from '../contract/create-exchange-judge.js'
import type { Stopped } from '../contract/stopped.js'
import { createAddressBook } from '../core/address.js'
import type { Dialect } from '../core/dialect.js'
import { NOT_STRUCK } from '../core/fault.js'
import type { Exchange, SimRequest } from '../core/message.js'
import type { Answering } from '../engine/engine.js'
import type { Lanes } from '../engine/lanes.js'
import { createSender, type Limits } from './create-sender.js'
import { createWayFinder } from './create-way-finder.js'
import { type Handled, hold, pass } from './handled.js'
import { OWN_FAULT } from './held.js'
import type { Targets } from './to-targets.js'

export type ForwarderOptions = {
  readonly dialects: readonly Dialect[]
  /** In the readings that are to be judged by. */
  readonly lanes: Lanes
  readonly targets: Targets
  /** Default: nothing but `GET`, `HEAD` and `OPTIONS` goes on. */
  readonly allowWrites?: boolean
  /** Default: 60 seconds, and 64 MB for a body. */
  readonly limits?: Limits
  /** In milliseconds since 1970. */
  readonly realTime: () => number
  /** Told of each exchange as it was with the server: its URL, and the answer decoded; `stopped` where it never came there. */
  readonly onExchange?: (exchange: Exchange, milliseconds: number, stopped: Stopped | undefined) => void
  /** Told of a fault of proforma's own. */
  readonly onError?: (error: unknown, request: SimRequest) => void
}

export interface Forwarder extends Answering {
  close(): void
}

const LIMITS: Limits = { milliseconds: 60_000, bytes: 64 * 1024 * 1024 }

export const createForwarder = (options: ForwarderOptions): Forwarder => {
  const { dialects, lanes, targets, allowWrites = false, limits = LIMITS, realTime, onExchange, onError } = options
  const find = createAddressBook(dialects)
  const wayOf = createWayFinder({ dialects, find, targets, allowWrites })
  const sender = createSender(limits)
  const handling = { judgeOf: createExchangeJudges(lanes), sender, bytes: limits.bytes }
  let sequence = 0

  /** Whatever fails is answered, or the client would wait for ever. */
  const handled = async (request: SimRequest): Promise<Handled> => {
    try {
      const way = wayOf(request)
      return await ('held' in way ? hold(way, handling) : pass(way, handling))
    } catch (error) {
      onError?.(error, request)
      return hold({ request, address: null, held: OWN_FAULT }, handling)
    }
  }

  return {
    dialects,
    claims: (path, host) => find(path, host) !== null,
    async handle(request) {
      const start = performance.now()
      const { reply, shown, stopped, operation, ...rest } = await handled(request)
      const seen = { sequence: ++sequence, at: realTime(), faults: NOT_STRUCK }
      const exchange = { ...rest, ...seen, operation: operation?.id ?? null }
      onExchange?.({ ...exchange, reply: shown }, performance.now() - start, stopped)
      return { ...exchange, request, reply }
    },
    close: () => sender.close(),
  }
}
