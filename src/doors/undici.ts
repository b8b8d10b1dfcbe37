/**
 * The door for npm's undici, which goes past MSW: a `Dispatcher` for `setGlobalDispatcher` or the option `dispatcher`. undici
 * speaks HTTP to a server of ours in the same process, over a connection without a network, so that everything is as it is
 * with a real server: time limits, broken connections, bodies that drip.
 */

import { Client, Dispatcher } from 'undici'
import type { Answering } from '../engine/engine.js'
import { below } from './below.js'
import { createPlaces, type Place, type PlacesOptions } from './places.js'
import { createServer } from './server.js'
import { toUrlParts, type UrlParts } from './url-parts.js'
import { createWire } from './wire.js'
import { worldOf } from './world-context.js'

export type DispatcherOptions = PlacesOptions & {
  /** Takes the requests to all other hosts. Default: they fail, lest one goes out to the network unnoticed. */
  readonly fallback?: Dispatcher
}

type Connect = NonNullable<Client.Options['connect']>

/** A connection to a server that answers for one vendor, in the world of the present asynchronous context. */
const connectTo = (simulator: Answering, { dialect, mount }: Place): Connect => {
  const world = worldOf(simulator)
  const handle: Answering['handle'] = (request) =>
    simulator.handle({ ...request, path: below(request.path, mount), mount, dialect, world })
  return (_, callback) => {
    const { near, far } = createWire()
    createServer({ ...simulator, handle }).emit('connection', far)
    // Not at once: undici goes on with what is waiting only after it has come back from here.
    queueMicrotask(() => callback(null, near as never))
  }
}

const refuse =
  ({ origin }: UrlParts): Connect =>
  (_, callback) =>
    queueMicrotask(() =>
      callback(
        new Error(
          `Failed to connect to ${origin}: the dispatcher answers for the simulated hosts only. Use its option "fallback" for a dispatcher that may go elsewhere, or "baseUrls" to have this host answered.`,
        ),
        null,
      ),
    )

const partsOf = ({ origin = '', path }: Dispatcher.DispatchOptions): UrlParts =>
  toUrlParts(`${new URL(origin).origin}${path}`)

class SimulatorDispatcher extends Dispatcher {
  readonly #simulator: Answering
  readonly #find: ReturnType<typeof createPlaces>
  readonly #fallback: Dispatcher | undefined
  /** Clients under way, each until it has closed. */
  readonly #open = new Map<Client, Promise<void>>()

  constructor(simulator: Answering, options: DispatcherOptions) {
    super()
    this.#simulator = simulator
    this.#find = createPlaces(simulator.dialects, options)
    this.#fallback = options.fallback
  }

  /** Each request has a connection of its own, made where the request is, so that it finds the world of its context. */
  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const parts = partsOf(options)
    const place = this.#find(parts)
    if (!place && this.#fallback) return this.#fallback.dispatch(options, handler)
    const client = new Client(parts.origin, { connect: place ? connectTo(this.#simulator, place) : refuse(parts) })
    const isReady = client.dispatch(options, handler)
    this.#open.set(
      client,
      client.close().finally(() => this.#open.delete(client)),
    )
    return isReady
  }

  /** Waits for what is under way; the fallback stays open. */
  override close(callback?: () => void): Promise<void> {
    return settle(Promise.all(this.#open.values()), callback)
  }

  override destroy(error?: Error | null | (() => void), callback?: () => void): Promise<void> {
    const [reason, done] = typeof error === 'function' ? [null, error] : [error ?? null, callback]
    return settle(Promise.all([...this.#open.keys()].map((client) => client.destroy(reason))), done)
  }
}

const settle = async (all: Promise<unknown>, callback: (() => void) | undefined): Promise<void> => {
  await all
  callback?.()
}

/**
 * A dispatcher for undici 6 and later that answers the vendors' hosts, and base URLs of the user's choice, from the
 * simulator. Nothing that goes through it reaches the network, unless a fallback takes it there.
 * @throws TypeError for a base URL that is none, or of no dialect
 */
export const createDispatcher = (simulator: Answering, options: DispatcherOptions = {}): Dispatcher =>
  new SimulatorDispatcher(simulator, options)
