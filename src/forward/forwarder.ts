/**
 * Stands in front of real servers as a simulator stands in their place: doors serve it alike. Requests go on as they were sent,
 * answers come back as they were given, both are judged, and writes are held back unless they are allowed.
 */

import { createExchangeJudges, type Judged } from '../contract/create-exchange-judge.js'
import type { Stopped } from '../contract/stopped.js'
import { type Address, createAddressBook } from '../core/address.js'
import { toBytes } from '../core/body.js'
import { corsHeaders, isPreflight } from '../core/cors.js'
import type { Dialect } from '../core/dialect.js'
import { type Exchange, headerValue, type Reply, type SimRequest } from '../core/message.js'
import { problem } from '../core/problem.js'
import type { Answering } from '../engine.js'
import type { Lanes } from '../lanes.js'
import { createSender, type Limits } from './create-sender.js'
import { ForwardError } from './forward-error.js'
import { toServerHeaders } from './headers.js'
import { isWrite } from './is-write.js'
import { type Passed, toPassed } from './to-passed.js'
import { createTargetBook, type Server, type Targets } from './to-targets.js'

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

/** A request that is answered here. */
const HELD = {
  write: 'writes are refused unless --allow-writes is given',
  large: 'its body is too large',
} as const

type Going = { readonly request: SimRequest; readonly address: Address; readonly server: Server }

/** The path that the server gets, and what the client has in front of it. */
const placeOf = ({ request, address, server }: Going) => {
  const rest = address.beside === null ? request.path : address.beside || '/'
  const mount = address.beside === null ? request.mount : `${request.mount}/${address.dialect.name}`
  return { mount, path: `${server.path}${rest}`, rest }
}

/** As it arrives there, so that a report names the real server, and its line for a shell asks that. */
const toArriving = (going: Going): SimRequest => {
  const { request, server } = going
  const headers = { ...request.headers, host: server.host }
  return { ...request, headers, mount: server.path, path: placeOf(going).rest, scheme: server.scheme }
}

const bytesOf = ({ body, parsedBody }: SimRequest): Uint8Array | null =>
  body ?? (parsedBody?.kind === 'json' ? toBytes(JSON.stringify(parsedBody.value)) : null)

const toOwnReply = (request: SimRequest, status: number, title: string, detail: string): Reply => {
  const { body, headers = [] } = problem(status, title, detail)
  return { status, body, headers: [...headers, ...corsHeaders(request)] }
}

export const createForwarder = (options: ForwarderOptions): Forwarder => {
  const { dialects, lanes, targets, allowWrites = false, limits = LIMITS, realTime, onExchange, onError } = options
  const find = createAddressBook(dialects)
  const serverOf = createTargetBook(targets)
  const sender = createSender(limits)
  const judgeOf = createExchangeJudges(lanes)
  let sequence = 0

  const send = async (going: Going): Promise<Passed> => {
    const { request, server } = going
    const { path, mount } = placeOf(going)
    const received = await sender.send({
      ...{ server, method: request.method, target: request.search === '' ? path : `${path}?${request.search}` },
      headers: toServerHeaders(request.headers, server.host),
      body: bytesOf(request),
      repeatable: !isWrite(request),
    })
    return toPassed(received, { seen: { server, path, mount }, method: request.method, bytes: limits.bytes })
  }

  /** An answer of our own to a request that goes no further. */
  const hold = async (
    request: SimRequest,
    address: Address | null,
    status: number,
    stopped: Stopped,
  ): Promise<Handled> => {
    const reply = toOwnReply(request, status, 'Not passed on', `proforma did not pass this on: ${stopped.why}.`)
    const judge = address && (await judgeOf(address.dialect))
    const judged = judge ? judge({ request, path: address.path, answer: null }) : NOT_JUDGED
    return { request, reply, shown: reply, dialect: address?.dialect.name ?? null, stopped, ...judged }
  }

  const pass = async (going: Going): Promise<Handled> => {
    const { address } = going
    const request = toArriving(going)
    const passed = await send(going).catch((error: unknown) => {
      if (error instanceof ForwardError) return error
      throw error
    })
    if (passed instanceof ForwardError)
      return hold(request, address, passed.status, { why: passed.message, fails: true })
    const { reply, shown, answer, broken } = passed
    // A browser's own question, which no API documents.
    if (isPreflight(request)) return { request, reply, shown, dialect: null, ...NOT_JUDGED }
    const judge = await judgeOf(address.dialect)
    const { operation, violations } = judge({ request, path: address.path, answer })
    const found = operation && broken ? [...violations, broken] : violations
    return { request, reply, shown, dialect: address.dialect.name, operation, violations: found }
  }

  const answer = (request: SimRequest): Promise<Handled> => {
    const address = find(request.path, headerValue(request.headers, 'host') ?? '', request.dialect)
    if (!address) return Promise.resolve(toNowhere(request, dialects))
    const { name, title } = address.dialect
    const server = serverOf(name)
    const noServer = `no server is given for ${title}; add --against ${name}=URL`
    if (!server) return hold(request, address, 502, { why: noServer, fails: true })
    const going = { request, address, server }
    if (isWrite(request) && !allowWrites)
      return hold(toArriving(going), address, 403, { why: HELD.write, fails: false })
    if (request.oversized) return hold(toArriving(going), address, 413, { why: HELD.large, fails: true })
    return pass(going)
  }

  /** Whatever fails is answered, or the client would wait for ever. */
  const handled = (request: SimRequest): Promise<Handled> =>
    answer(request).catch((error: unknown) => {
      onError?.(error, request)
      return hold(request, null, 500, { why: 'proforma itself failed on it', fails: true })
    })

  return {
    dialects,
    claims: (path, host) => find(path, host) !== null,
    async handle(request) {
      const start = performance.now()
      const { reply, shown, stopped, operation, ...rest } = await handled(request)
      const exchange = { ...rest, sequence: ++sequence, at: realTime(), operation: operation?.id ?? null }
      onExchange?.({ ...exchange, reply: shown }, performance.now() - start, stopped)
      return { ...exchange, request, reply }
    },
    close: () => sender.close(),
  }
}

type Handled = Judged & {
  readonly request: SimRequest
  /** For the client. */
  readonly reply: Reply
  /** For the record. */
  readonly shown: Reply
  readonly dialect: string | null
  readonly stopped?: Stopped
}

const NOT_JUDGED: Judged = { operation: null, violations: [] }

const toNowhere = (request: SimRequest, dialects: readonly Dialect[]): Handled => {
  const places = dialects.map(({ name }) => `/${name}`).join(', ')
  const detail = `proforma has no API at this path. Each is behind a prefix: ${places}.`
  const reply = toOwnReply(request, 404, 'No API here', detail)
  return { request, reply, shown: reply, dialect: null, ...NOT_JUDGED }
}
