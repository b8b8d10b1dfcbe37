/**
 * The simulator: finds the dialect of a request, answers as the real API would, and notes what was wrong with the request.
 * The only place where core, dialects, judge, scenarios and site are wired together.
 */

import type { Address } from './core/address.js'
import { createAddressBook } from './core/address.js'
import { bodyText } from './core/body.js'
import { corsHeaders, isPreflight, preflightHeaders } from './core/cors.js'
import type { ManagedWorld } from './core/create-world.js'
import type { Dialect, Success } from './core/dialect.js'
import { createLogBudget } from './core/exchange-log.js'
import { createGate } from './core/gate.js'
import type { Exchange, SimRequest } from './core/message.js'
import { headerValue } from './core/message.js'
import { parseParams } from './core/params.js'
import { parseBody } from './core/parse-body.js'
import { toReply } from './core/reply.js'
import { createRouter } from './core/route.js'
import type { Violation } from './core/violation.js'
import { createJudge, type Judge } from './judge/judge.js'
import { dispatch, type Outcome, type Pipeline } from './pipeline.js'
import type { Site } from './site/describe.js'
import { answerSite } from './site/site.js'

export type SimulatorParts = {
  readonly world: ManagedWorld
  readonly dialects: readonly Dialect[]
  /** Only keys that the world knows are let in. */
  readonly closed?: boolean
  /** Judge our own answers too; `handle` then returns promises. */
  readonly checkResponses?: boolean
  /** Told of a fault of our own; the client gets the API's own server error. */
  readonly onError?: (error: unknown, request: SimRequest) => void
  readonly version?: string
}

export interface Simulator {
  readonly world: ManagedWorld
  readonly dialects: readonly Dialect[]
  /** The last exchanges, oldest first. */
  exchanges(): readonly Exchange[]
  clearExchanges(): void
  /** True if the request is for one of the dialects, and not for the pages that the stand-in serves about itself. */
  claims(path: string, host: string): boolean
  /** Answers; never throws and never rejects. A promise only where something must be loaded first. */
  handle(request: SimRequest): Exchange | Promise<Exchange>
}

const ignore = (): void => {}

type Lane = Pipeline & { readonly judge: Judge }

const createLanes = async (parts: SimulatorParts): Promise<ReadonlyMap<Dialect, Lane>> => {
  const { world, dialects, onError = ignore } = parts
  const gate = createGate(world, parts.closed ?? false)
  const lanes = await Promise.all(
    dialects.map(async (dialect): Promise<[Dialect, Lane]> => {
      const judge = await createJudge(dialect, world.readings)
      return [dialect, { dialect, judge, gate, world, onError, router: createRouter(judge) }]
    }),
  )
  return new Map(lanes)
}

/** Wires a world to its dialects. Fails only if the chosen readings' overlays cannot be applied. */
export const createSimulatorOf = async (parts: SimulatorParts): Promise<Simulator> => {
  const { world, dialects, onError = ignore } = parts
  const lanes = await createLanes(parts)
  const log = createLogBudget().createLog()
  const find = createAddressBook(dialects)
  const site: Site = { world, dialects, version: parts.version ?? '' }
  let sequence = 0

  const toExchange = (
    request: SimRequest,
    success: Success,
    violations: readonly Violation[],
    from?: From,
  ): Exchange => {
    const at = (from?.world ?? world).now()
    return {
      sequence: ++sequence,
      at,
      dialect: from?.dialect ?? null,
      operation: from?.operation?.id ?? null,
      request,
      reply: toReply(success, at, violations.length, corsHeaders(request)),
      violations,
    }
  }

  const record = (request: SimRequest, lane: Lane, outcome: Outcome, violations: readonly Violation[]): Exchange => {
    const exchange = toExchange(request, outcome.success, violations, { ...outcome, dialect: lane.dialect.name })
    log.add(exchange)
    return exchange
  }

  const answer = (request: SimRequest, lane: Lane, path: string | null): Exchange | Promise<Exchange> => {
    const params = parseParams(request.search)
    const body = parseBody(request)
    world.now() // What a running clock has made due happens before anyone reads.
    const outcome = dispatch(lane, { request, path, params, body })
    const violations = lane.judge.request({ ...outcome, request, params, body })
    if (!parts.checkResponses) return record(request, lane, outcome, violations)
    return judgeAnswer(lane.judge, outcome).then((own) => record(request, lane, outcome, [...violations, ...own]))
  }

  /** A fault of ours: reported, and to the client an outage. */
  const fail = (error: unknown, request: SimRequest, address: Address | null): Exchange => {
    onError(error, request)
    const success = address?.dialect.renderFailure({ failure: 'unavailable' }, world) ?? { status: 500, body: null }
    const from = address && { world, operation: null, dialect: address.dialect.name }
    const exchange = toExchange(request, success, [], from ?? undefined)
    log.add(exchange)
    return exchange
  }

  const answerBeside = async (request: SimRequest, address: Address | null): Promise<Exchange> =>
    toExchange(request, await answerSite(site, request, address), [])

  return {
    world,
    dialects,
    exchanges: () => log.all(),
    clearExchanges: () => log.clear(),
    claims: (path, host) => find(path, host) !== null,
    handle(request) {
      if (isPreflight(request)) {
        const success = { status: 204, body: null, headers: preflightHeaders(request) }
        return toExchange({ ...request, headers: {} }, success, [])
      }
      const address = find(request.path, headerValue(request.headers, 'host') ?? '')
      try {
        const lane = address && lanes.get(address.dialect)
        const isOurs = !lane || (address.path === null && BESIDE.has(address.beside))
        const answered = isOurs ? answerBeside(request, address) : answer(request, lane, address.path)
        return answered instanceof Promise ? answered.catch((error) => fail(error, request, address)) : answered
      } catch (error) {
        return fail(error, request, address)
      }
    },
  }
}

type From = Pick<Outcome, 'world' | 'operation'> & { readonly dialect: string }

/** What we serve about a dialect beside its API. */
const BESIDE: ReadonlySet<string | null> = new Set(['', '/', '/openapi.json', '/openapi.yaml'])

/** Judges what goes over the wire, so the headers of the reply and not only those that the dialect sets itself. */
const judgeAnswer = async (judge: Judge, { operation, success }: Outcome): Promise<readonly Violation[]> => {
  if (!operation) return []
  const { status, headers, body } = toReply(success, 0, 0)
  const text = bodyText(body)
  return judge.response(operation, status, headers, text === '' ? undefined : parseJson(text))
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
