/**
 * The engine of a simulator: finds the dialect and the world of a request, answers as the real API would, and notes what was wrong with
 * the request. The only place where core, dialects, judge and site are wired together.
 */

import { type Address, createAddressBook } from '../core/address.js'
import { corsHeaders, isPreflight, preflightHeaders } from '../core/cors.js'
import type { Dialect, Success } from '../core/dialect.js'
import { decodeFaults, type Fault, NOT_STRUCK } from '../core/fault.js'
import type { FaultBook } from '../core/fault-book.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Exchange, SimRequest } from '../core/message.js'
import { headerValue } from '../core/message.js'
import { parseParams } from '../core/params.js'
import { parseBody } from '../core/parse-body.js'
import { toReply } from '../core/reply.js'
import type { Store } from '../core/store-contract.js'
import { countViolations, type Violation } from '../core/violation.js'
import { checkHost } from '../judge/check-host.js'
import type { Site } from '../site/describe.js'
import { answerSite } from '../site/site.js'
import { type Slot, touched } from '../worlds/slot.js'
import { createWorlds, type Worlds } from '../worlds/worlds.js'
import { createSlotFinder } from './find-slot.js'
import { judgeOwnAnswer, judgeRequest } from './judge-outcome.js'
import type { Lane } from './lanes.js'
import { dispatch, type Outcome } from './pipeline.js'
import { unkept, unknownFault, unknownWorld } from './refusals.js'

export type EngineParts = {
  /** The world that answers unless a key names another. */
  readonly world: ManagedWorld
  /** Those that this world is born with. */
  readonly faults?: FaultBook
  /** Only keys that this world knows are let in. */
  readonly closed?: boolean
  /** Most worlds at once. */
  readonly limit?: number
  /** Real time in milliseconds, for worlds with a time to live. */
  readonly realTime?: () => number
  /** Where worlds are kept. */
  readonly store?: Store
  /** Told why something could not be kept. */
  readonly onTrouble?: (error: unknown) => void
  readonly dialects: readonly Dialect[]
  /** Judge our own answers too; `handle` then returns promises. */
  readonly checkResponses?: boolean
  /** Told of a fault of our own; the client gets the API's own server error. */
  readonly onError?: (error: unknown, request: SimRequest) => void
  readonly version?: string
  /** Without it the specs are served as JSON only. */
  readonly toYaml?: Site['toYaml'] | undefined
  /** The page at `/` shows no key; otherwise, to this machine only, those that the main world was born with. */
  readonly secretKeys?: boolean
  /** Answers what is neither a dialect's nor the site's, or returns null. */
  readonly extension?: (request: SimRequest) => Promise<Success> | null
}

export interface Engine {
  readonly worlds: Worlds
  readonly dialects: readonly Dialect[]
  /** The world that answers unless a key names another. */
  readonly world: ManagedWorld
  /** The last exchanges with that world, oldest first. */
  exchanges(): readonly Exchange[]
  clearExchanges(): void
  /** True if the request is for one of the dialects, and not for the pages that the stand-in serves about itself. */
  claims(path: string, host: string): boolean
  /** Answers; never throws and never rejects. A promise only where something must be loaded or kept first. */
  handle(request: SimRequest): Exchange | Promise<Exchange>
}

/** The little that doors need. */
export type Answering = Pick<Engine, 'handle' | 'claims' | 'dialects'>

const NO_FAULTS: readonly Fault[] = []
const NO_KEYS: Site['keys'] = new Map()
const ignore = (): void => {}

/** Wires a world, and those that join it later, to the dialects. Fails only if the overlays of its readings cannot be applied. */
export const createEngine = async (parts: EngineParts): Promise<Engine> => {
  const { dialects, onError = ignore } = parts
  const worlds = await createWorlds({ ...parts, main: parts.world })
  const find = createAddressBook(dialects)
  const findSlot = createSlotFinder(worlds)
  let sequence = 0

  const toExchange = (
    request: SimRequest,
    success: Success,
    violations: readonly Violation[],
    from: From | null = null,
  ): Exchange => {
    const at = (from?.slot ?? worlds.main).world.now()
    return {
      sequence: ++sequence,
      at,
      dialect: from?.dialect ?? null,
      operation: from?.operation?.id ?? null,
      request,
      reply: toReply(success, at, countViolations(violations), corsHeaders(request)),
      faults: from?.faults ?? NOT_STRUCK,
      violations,
    }
  }

  const record = (request: SimRequest, success: Success, violations: readonly Violation[], from: From): Exchange => {
    const exchange = toExchange(request, success, violations, from)
    from.slot.log.add(exchange)
    return exchange
  }

  const answer = (request: SimRequest, address: Address, faults: readonly Fault[]): Exchange | Promise<Exchange> => {
    const { dialect } = address
    const params = parseParams(request.search)
    const body = parseBody(request)
    const token = dialect.credentials(request, params)
    const found = findSlot(request, token, address.tenant)
    if (!found) return toExchange(request, unknownWorld(request.world ?? ''), [])
    // What a running clock has made due happens before anyone reads.
    const slot = touched(found)
    const lane = slot.lanes.get(dialect)
    if (!lane) return fail(new Error(`no lane for ${dialect.name}`), request, address)
    const arrival = { request, path: address.path, params, body, token, faults }
    const writes = slot.keeper !== null && (isWrite(request.method) || mayLetArrive(slot, faults))
    const world = writes ? slot.keeper.draft() : slot.world
    const outcome = dispatch({ lane, slot, world, onError }, arrival)
    const from = { slot, dialect: dialect.name, operation: outcome.operation, faults: outcome.faults }
    const violations = judgeRequest(lane, outcome, { request, params, body })
    if (!writes && !parts.checkResponses) return record(request, outcome.success, violations, from)
    return settle(outcome, violations, lane, from, request, writes)
  }

  /** Waits until what the request changed is kept, and judges our answer where that was asked for. */
  const settle = async (
    outcome: Outcome,
    violations: readonly Violation[],
    lane: Lane,
    from: From,
    request: SimRequest,
    writes: boolean,
  ): Promise<Exchange> => {
    const kept = !writes || (await from.slot.keeper?.commit()) !== false
    const success = kept ? outcome.success : unkept(lane.dialect, from.slot.world)
    const own = parts.checkResponses ? await judgeOwnAnswer(lane, { ...outcome, success }, request) : []
    const all = own.length > 0 ? [...violations, ...own] : violations
    // Where it could not be kept, the outage is a real one and no fault's.
    return record(request, success, all, kept ? from : { ...from, faults: NOT_STRUCK })
  }

  /** A fault of ours: reported, and to the client an outage. */
  const fail = (error: unknown, request: SimRequest, address: Address | null): Exchange => {
    onError(error, request)
    const slot = worlds.main
    if (!address) return toExchange(request, { status: 500, body: null }, [])
    const success = address.dialect.renderFailure({ failure: 'unavailable' }, slot.world)
    return record(request, success, [], { slot, operation: null, dialect: address.dialect.name })
  }

  /** What nearly reached a dialect is logged as meant for it, so that a client's tests need not guess why nothing came. */
  const note = (request: SimRequest, success: Success): Exchange => {
    const near = checkHost(dialects, headerValue(request.headers, 'host') ?? '', request.path)
    if (!near) return toExchange(request, success, [])
    const slot = touched(findSlot(request, undefined, null) ?? worlds.main)
    return record(request, success, [near.violation], { slot, dialect: near.dialect.name, operation: null })
  }

  /** The spec is that of the world that would answer, as the API is. */
  const siteFor = (request: SimRequest, address: Address | null): Site => {
    const { world, birth } = worlds.main
    const token = address?.dialect.credentials(request, parseParams(request.search))
    const { readings } = (findSlot(request, token, null) ?? worlds.main).world
    const keys = parts.secretKeys || request.remote ? NO_KEYS : birth.world.keys
    return { world, dialects, version: parts.version ?? '', toYaml: parts.toYaml, keys, readings }
  }

  const answerBeside = async (request: SimRequest, address: Address | null): Promise<Exchange> => {
    const extended = address ? null : parts.extension?.(request)
    const success = await (extended ?? answerSite(siteFor(request, address), request, address))
    return address || extended ? toExchange(request, success, []) : note(request, success)
  }

  const route = (request: SimRequest, address: Address | null): Exchange | Promise<Exchange> => {
    const isOurs = !address || (address.path === null && BESIDE.has(address.beside))
    if (isOurs) return answerBeside(request, address)
    const asked = headerValue(request.headers, FAULT_HEADER)
    const faults = asked === undefined ? NO_FAULTS : decodeFaults(asked)
    return faults ? answer(request, address, faults) : toExchange(request, unknownFault(asked ?? ''), [])
  }

  return {
    worlds,
    dialects,
    get world() {
      return worlds.main.world
    },
    exchanges: () => worlds.main.log.all(),
    clearExchanges: () => worlds.main.log.clear(),
    claims: (path, host) => find(path, host) !== null,
    handle(request) {
      if (isPreflight(request)) {
        const success = { status: 204, body: null, headers: preflightHeaders(request) }
        return toExchange({ ...request, headers: {} }, success, [])
      }
      const address = find(request.path, headerValue(request.headers, 'host') ?? '', request.dialect)
      try {
        const answered = route(request, address)
        return answered instanceof Promise ? answered.catch((error) => fail(error, request, address)) : answered
      } catch (error) {
        return fail(error, request, address)
      }
    },
  }
}

type From = {
  readonly slot: Slot
  readonly dialect: string
  readonly operation: Outcome['operation']
  readonly faults?: Exchange['faults']
}

export const FAULT_HEADER = 'proforma-fault'

/** What we serve about a dialect beside its API. */
const BESIDE: ReadonlySet<string | null> = new Set(['', '/', '/openapi.json', '/openapi.yaml'])

const isWrite = (method: string): boolean => method !== 'GET' && method !== 'HEAD'

/** Then even a read changes the books. */
const mayLetArrive = (slot: Slot, faults: readonly Fault[]): boolean =>
  faults.some(({ kind }) => kind === 'page-shift') || slot.faults.has('page-shift')
