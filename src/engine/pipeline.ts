/**
 * The way of one request through a dialect: route, precondition, key, quota, rights, operation. Each step may refuse, and
 * the dialect renders the refusal; nothing here knows any vendor.
 */

import { applyFaults, felt } from '../core/apply-faults.js'
import type { Call, Success } from '../core/dialect.js'
import type { Failure } from '../core/failure.js'
import { isFailure } from '../core/failure.js'
import { encodeFault, type Fault, NOT_STRUCK } from '../core/fault.js'
import { countRequest, openWorld, refusalOf } from '../core/gate.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Exchange, Params, ParsedBody, SimRequest } from '../core/message.js'
import type { OperationSpec } from '../core/operation.js'
import type { Slot } from '../worlds/worlds.js'
import type { Lane } from './lanes.js'

/** Bodies above this are refused; a door stops reading there. */
export const MAX_BODY = 1024 * 1024

export type Arrival = {
  readonly request: SimRequest
  /** Below the dialect's base path; null when the request was beside it. */
  readonly path: string | null
  readonly params: Params
  readonly body: ParsedBody
  readonly token: string | undefined
  /** Asked for by the request itself. */
  readonly faults: readonly Fault[]
}

/** What a request was found to ask for, and what came of it. */
export type Outcome = {
  readonly operation: OperationSpec | null
  readonly path: Call['path']
  readonly success: Success
  readonly credentialPresent: boolean
  /** As text. */
  readonly faults: Exchange['faults']
}

export type Pipeline = {
  readonly lane: Lane
  readonly slot: Slot
  /** The world that the operation works on. */
  readonly world: ManagedWorld
  readonly onError: (error: unknown, request: SimRequest) => void
}

const NO_PATH: Call['path'] = {}
const NO_ROUTE: Failure = { failure: 'no_route' }

const withHeaders = (success: Success, headers: readonly string[]): Success =>
  headers.length === 0 ? success : { ...success, headers: [...(success.headers ?? []), ...headers] }

/** A handler that throws is a fault of ours: reported, and to the client an outage. */
const run = ({ lane: { dialect }, onError }: Pipeline, call: Call): Success | Failure => {
  const handler = dialect.handlers[call.operation.id]
  try {
    return handler ? handler(call) : { failure: 'unavailable' }
  } catch (error) {
    onError(error, call.request)
    return { failure: 'unavailable' }
  }
}

type Routed = { readonly operation: OperationSpec; readonly path: Call['path'] }

/** From a routed request to the operation's own answer. The order of the refusals is part of what the vendors document. */
const admit = (pipeline: Pipeline, arrival: Arrival, { operation, path }: Routed, world: ManagedWorld): Success => {
  const { slot, lane } = pipeline
  const { dialect } = lane
  const { request, params, body } = arrival
  const render = (result: Success | Failure): Success =>
    isFailure(result) ? dialect.renderFailure(result, world) : result
  const first = dialect.precondition(request, world)
  if (first) return render(first)
  // Reading P45: a web server refuses it before an application sees the request. A body that nobody asked for is not looked at.
  if (request.oversized && operation.body !== 'none') return render({ failure: 'too_large', limit: MAX_BODY })
  const key = openWorld(slot, arrival.token)
  if (isFailure(key)) return render(key)
  const counted = countRequest(slot.world, dialect, key)
  const refused = refusalOf(dialect, key, operation, counted)
  const result = refused ?? run(pipeline, { world, key, operation, request, path, params, body })
  return counted ? withHeaders(render(result), dialect.quotaHeaders(counted.quota, world)) : render(result)
}

export const dispatch = (pipeline: Pipeline, arrival: Arrival): Outcome => {
  const { lane, slot, world } = pipeline
  const { dialect, router } = lane
  const credentialPresent = arrival.token !== undefined
  const route = arrival.path === null ? NO_ROUTE : router.find(arrival.request.method, arrival.path)
  if (isFailure(route)) {
    const success = dialect.renderFailure(route, world)
    return { operation: null, path: NO_PATH, success, credentialPresent, faults: NOT_STRUCK }
  }
  const { operation, path } = route
  const struck = slot.faults.strike(dialect.name, operation.id)
  const faults = arrival.faults.length === 0 ? struck : [...arrival.faults, ...struck]
  const answer = (own: ManagedWorld): Success => admit(pipeline, arrival, route, own)
  const scene = { world, dialect, operation, draw: slot.faults.draw }
  return {
    operation,
    path,
    success: faults.length === 0 ? answer(world) : applyFaults(answer, faults, scene),
    credentialPresent,
    faults: faults.length === 0 ? NOT_STRUCK : felt(faults, operation).map(encodeFault),
  }
}
