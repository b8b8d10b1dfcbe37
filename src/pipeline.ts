/**
 * The way of one request through a dialect: route, precondition, key, quota, rights, operation. Each step may refuse, and
 * the dialect renders the refusal; nothing here knows any vendor.
 */

import type { ManagedWorld } from './core/create-world.js'
import type { Call, Dialect, Success } from './core/dialect.js'
import type { Failure } from './core/failure.js'
import { isFailure } from './core/failure.js'
import type { Gate } from './core/gate.js'
import type { Params, ParsedBody, SimRequest } from './core/message.js'
import type { OperationSpec } from './core/operation.js'
import type { Router } from './core/route.js'

/** Bodies above this are refused; a door stops reading there. */
export const MAX_BODY = 1024 * 1024

export type Arrival = {
  readonly request: SimRequest
  /** Below the dialect's base path; null when the request was beside it. */
  readonly path: string | null
  readonly params: Params
  readonly body: ParsedBody
}

/** What a request was found to ask for, and what came of it. */
export type Outcome = {
  readonly operation: OperationSpec | null
  readonly path: Call['path']
  readonly world: ManagedWorld
  readonly success: Success
  readonly credentialPresent: boolean
}

export type Pipeline = {
  readonly dialect: Dialect
  readonly router: Router
  readonly gate: Gate
  /** Speaks for requests whose key opens no world. */
  readonly world: ManagedWorld
  readonly onError: (error: unknown, request: SimRequest) => void
}

const NO_PATH: Call['path'] = {}
const NO_HEADERS: readonly string[] = []
const NO_ROUTE: Failure = { failure: 'no_route' }

const withHeaders = (success: Success, headers: readonly string[]): Success =>
  headers.length === 0 ? success : { ...success, headers: [...(success.headers ?? []), ...headers] }

/** A handler that throws is a fault of ours: reported, and to the client an outage. */
const run = ({ dialect, onError }: Pipeline, call: Call): Success | Failure => {
  const handler = dialect.handlers[call.operation.id]
  try {
    return handler ? handler(call) : { failure: 'unavailable' }
  } catch (error) {
    onError(error, call.request)
    return { failure: 'unavailable' }
  }
}

type Answer = {
  readonly result: Success | Failure
  readonly world: ManagedWorld
  readonly headers: readonly string[]
}

/** From a routed request to the operation's own answer. The order of the refusals is part of what the vendors document. */
const admit = (
  pipeline: Pipeline,
  arrival: Arrival,
  token: string | undefined,
  operation: OperationSpec,
  path: Call['path'],
): Answer => {
  const { dialect, gate, world } = pipeline
  const { request, params, body } = arrival
  const first = dialect.precondition(request, world)
  if (first) return { result: first, world, headers: NO_HEADERS }
  // Reading P45: a web server refuses it before an application sees the request. A body that nobody asked for is not looked at.
  if (request.oversized && operation.body !== 'none')
    return { result: { failure: 'too_large', limit: MAX_BODY }, world, headers: NO_HEADERS }
  const entry = gate.open(token)
  if (isFailure(entry)) return { result: entry, world, headers: NO_HEADERS }
  const counted = gate.count(dialect, entry.key)
  const headers = counted ? dialect.quotaHeaders(counted.quota, entry.world) : NO_HEADERS
  const refused = gate.refusal(dialect, entry.key, operation, counted)
  if (refused) return { result: refused, world: entry.world, headers }
  const call: Call = { world: entry.world, key: entry.key, operation, request, path, params, body }
  return { result: run(pipeline, call), world: entry.world, headers }
}

export const dispatch = (pipeline: Pipeline, arrival: Arrival): Outcome => {
  const { dialect, router, world } = pipeline
  const token = dialect.credentials(arrival.request, arrival.params)
  const credentialPresent = token !== undefined
  const route = arrival.path === null ? NO_ROUTE : router.find(arrival.request.method, arrival.path)
  if (isFailure(route)) {
    const success = dialect.renderFailure(route, world)
    return { operation: null, path: NO_PATH, world, success, credentialPresent }
  }
  const { operation, path } = route
  const { result, world: own, headers } = admit(pipeline, arrival, token, operation, path)
  const success = withHeaders(isFailure(result) ? dialect.renderFailure(result, own) : result, headers)
  return { operation, path, world: own, success, credentialPresent }
}
