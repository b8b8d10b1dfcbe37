/** Judges whole exchanges that somebody else answered: a real server, or recorded traffic. Both sides, without waiting. */

import { isFailure } from './core/failure.js'
import { headerValue, type ParsedBody, type SimRequest } from './core/message.js'
import type { OperationSpec } from './core/operation.js'
import { parseParams } from './core/params.js'
import { parseBody } from './core/parse-body.js'
import type { Violation } from './core/violation.js'
import { checkHost } from './judge/check-host.js'
import type { Lane } from './lanes.js'

export type AnsweredRequest = {
  /** As it went to the vendor; the path may have something in front of the dialect's base path. */
  readonly request: SimRequest
  readonly status: number
  /** Of the answer, names and values in turn. */
  readonly headers: readonly string[]
  /** Of the answer, as text; null or empty without one. */
  readonly body: string | null
}

export type JudgedExchange = { readonly operation: OperationSpec | null; readonly violations: readonly Violation[] }

const belowBase = (path: string, basePath: string): string | null => {
  const start = path.indexOf(`${basePath}/`)
  return start < 0 ? null : path.slice(start + basePath.length)
}

/** What is no JSON stays a text, which then fits no schema. */
const parse = (body: string | null): unknown => {
  if (body === null || body === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

const hostViolation = ({ dialect }: Lane, { headers, path }: SimRequest): Violation | undefined =>
  checkHost([dialect], headerValue(headers, 'host') ?? '', path)?.violation

const judgeRequest = ({ dialect, judge, router }: Lane, request: SimRequest) => {
  const params = parseParams(request.search)
  const body: ParsedBody = parseBody(request)
  const below = belowBase(request.path, dialect.basePath)
  const route = below === null ? null : router.find(request.method, below)
  const found = route && !isFailure(route) ? route : null
  const credentialPresent = dialect.credentials(request, params) !== undefined
  const operation = found?.operation ?? null
  const violations = judge.request({ request, params, body, operation, path: found?.path, credentialPresent })
  return { operation, params, violations }
}

const NO_NAMES: readonly string[] = []

/** Loads what is needed; what comes back judges at once. The lane is that of the dialect that the exchange is for. */
export const createExchangeJudge = async (lane: Lane): Promise<(exchange: AnsweredRequest) => JudgedExchange> => {
  const judgeAnswer = await lane.judge.answers()
  return ({ request, status, headers, body }) => {
    const { operation, params, violations: inRequest } = judgeRequest(lane, request)
    const wrongHost = hostViolation(lane, request)
    const asked = wrongHost ? [wrongHost, ...inRequest] : inRequest
    if (!operation) return { operation, violations: asked }
    const isHead = request.method === 'HEAD'
    const sent = params.length === 0 ? NO_NAMES : params.map(([name]) => name)
    const inAnswer = judgeAnswer(operation, { status, headers, value: isHead ? undefined : parse(body), isHead }, sent)
    return { operation, violations: inAnswer.length === 0 ? asked : [...asked, ...inAnswer] }
  }
}
