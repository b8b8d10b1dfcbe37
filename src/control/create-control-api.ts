/**
 * The control API: guards, routes and checks a request, and lets its operation answer. Described in `specs/control`, and
 * checked against that by the judge that also judges the dialects' requests.
 */

import type { Success } from '../core/dialect.js'
import { isFailure } from '../core/failure.js'
import type { ParsedBody, SimRequest } from '../core/message.js'
import { parseParams } from '../core/params.js'
import { parseBody } from '../core/parse-body.js'
import { createRouter, type Route } from '../core/route.js'
import type { Violation } from '../core/violation.js'
import { tellControlLimit } from '../doors/body-limit.js'
import type { Judge } from '../judge/judge.js'
import { BASE_PATH, isControlPath } from './base-path.js'
import type { ControlHandler, ControlParts } from './call.js'
import { clockOperations } from './clock.js'
import { commandOperations } from './commands.js'
import { createControlJudge, telling } from './control-judge.js'
import { exchangeOperations } from './exchanges.js'
import { faultOperations } from './faults.js'
import { createGuard, type GuardOptions } from './guard.js'
import { keyOperations } from './keys.js'
import { readingOperations } from './readings.js'
import { refuse, refuseError } from './refuse.js'
import { serviceOperations } from './service.js'
import { type OperationId, operations } from './spec.gen.js'
import { stateOperations } from './state.js'
import { worldOperations } from './worlds.js'

export type ControlOptions = ControlParts &
  GuardOptions & {
    /** Told of a fault of our own. */
    readonly onError?: ((error: unknown, request: SimRequest) => void) | undefined
  }

/** Null for a request that is for something else. */
export type ControlApi = (request: SimRequest) => Promise<Success> | null

const handlers: Readonly<Record<OperationId, ControlHandler>> = {
  ...serviceOperations,
  ...worldOperations,
  ...keyOperations,
  ...clockOperations,
  ...faultOperations,
  ...readingOperations,
  ...commandOperations,
  ...stateOperations,
  ...exchangeOperations,
}

const isHandled = (id: string): id is OperationId => id in handlers

/** What cannot be read comes before what makes no sense. */
const BAD: readonly Violation['code'][] = ['malformed-body', 'missing-body', 'unexpected-body']

const refuseViolations = (all: readonly Violation[]): Success | null => {
  const violations = telling(all)
  if (violations.length === 0) return null
  const status = violations.some(({ code }) => BAD.includes(code)) ? 400 : 422
  const findings = violations.map(({ at, message }) => ({ at, message }))
  return refuse(status, findings.map(({ message }) => message).join(' '), findings)
}

const check = (judge: Judge, request: SimRequest, { operation, path }: Route, body: ParsedBody): Success | null => {
  if (request.oversized) return refuse(413, tellControlLimit(request.path, request.remote))
  const params = parseParams(request.search)
  const isEmpty = body.kind === 'absent' && operation.body !== 'required'
  const headers = isEmpty ? request.headers : { ...request.headers, 'content-type': 'application/json' }
  const judged = { request: { ...request, headers }, params, body, path, operation, credentialPresent: true }
  return refuseViolations(judge.request(judged))
}

export const createControlApi = (options: ControlOptions): ControlApi => {
  const guard = createGuard(options)
  const router = createRouter({ operations })
  let judging: Promise<Judge> | undefined

  const answer = async (request: SimRequest): Promise<Success> => {
    const refused = guard(request)
    if (refused) return refused
    const route = router.find(request.method, request.path.slice(BASE_PATH.length))
    if (isFailure(route)) return refuseRoute(route, request)
    const body = parseBody(request)
    judging ??= createControlJudge()
    const wrong = check(await judging, request, route, body)
    if (wrong) return wrong
    if (!isHandled(route.operation.id)) throw new Error(`No handler for ${route.operation.id}.`)
    const value = body.kind === 'json' ? body.value : undefined
    return handlers[route.operation.id]({
      parts: options,
      path: route.path,
      params: parseParams(request.search),
      body: value,
    })
  }

  const answerSafely = async (request: SimRequest): Promise<Success> => {
    try {
      return await answer(request)
    } catch (error) {
      const refused = refuseError(error)
      if (refused) return refused
      options.onError?.(error, request)
      return refuse(500, 'proforma itself has failed at this; what it has printed says more.')
    }
  }

  return (request) => (isControlPath(request.path) ? answerSafely(request) : null)
}

const refuseRoute = (
  failure: Exclude<ReturnType<ReturnType<typeof createRouter>['find']>, Route>,
  request: SimRequest,
) => {
  if (failure.failure !== 'method_not_allowed')
    return refuse(
      404,
      `The control API has nothing at ${request.path}. ${BASE_PATH}/openapi.json describes what it has.`,
    )
  const allow = failure.allow.join(', ')
  return refuse(405, `${request.method} is not answered at ${request.path}. Use ${allow}.`, [], ['allow', allow])
}
