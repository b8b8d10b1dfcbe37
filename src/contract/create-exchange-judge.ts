/**
 * Judges a request and what a server that is not ours has answered, on both sides. Which API it was for, and where in it, is
 * found before by who has the request. Pure, and quick enough to stay on.
 */

import type { Dialect } from '../core/dialect.js'
import type { SimRequest } from '../core/message.js'
import type { OperationSpec } from '../core/operation.js'
import { parseParams } from '../core/params.js'
import { parseBody } from '../core/parse-body.js'
import type { Violation } from '../core/violation.js'
import type { Lane, Lanes } from '../engine/lanes.js'
import type { JudgedResponse } from '../judge/check-response.js'

export type Answer = {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** Decoded; empty without one, null where it is not known: cut short, not kept, or to `HEAD`. */
  readonly text: string | null
}

export type AnsweredRequest = {
  readonly request: SimRequest
  /** Below the dialect's base path; null where the request was beside it. */
  readonly path: string | null
  /** Null where none came, or where it is not the API's own. */
  readonly answer: Answer | null
  /** Of recorded traffic: that a key is not there does not mean that none was sent. */
  readonly keysLeftOut?: boolean
}

export type Judged = { readonly operation: OperationSpec | null; readonly violations: readonly Violation[] }

export type ExchangeJudge = (exchange: AnsweredRequest) => Judged

/** "Not modified" and the like are HTTP's own, and no API documents them: they say nothing about its answers. */
const HTTP_OWN: ReadonlySet<number> = new Set([304, 412, 416])

/** What is no JSON stays a text, which then fits no schema. */
const parseJson = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

/** Without a text the head alone is judged. */
const toJudged = ({ status, headers, text }: Answer, { method }: SimRequest): JudgedResponse =>
  text === null || method === 'HEAD'
    ? { status, headers, value: undefined, isHead: true }
    : { status, headers, value: parseJson(text) }

const judgeRequest = ({ dialect, router, judge }: Lane, exchange: AnsweredRequest) => {
  const { request, path, keysLeftOut = false } = exchange
  const params = parseParams(request.search)
  const found = path === null ? null : router.find(request.method, path)
  const route = found && 'operation' in found ? found : null
  const operation = route?.operation ?? null
  const credentialPresent = keysLeftOut || dialect.credentials(request, params) !== undefined
  const body = parseBody(request)
  const violations = judge.request({ request, params, body, operation, path: route?.path, credentialPresent })
  return { operation, params, violations }
}

/** Loads the spec of the lane, once for all judges of it; what comes back judges without waiting. */
export const createExchangeJudge = async (lane: Lane): Promise<ExchangeJudge> => {
  const judgeAnswer = await lane.judge.answers()
  return (exchange) => {
    const { operation, params, violations } = judgeRequest(lane, exchange)
    const { request, answer } = exchange
    if (!operation || !answer || HTTP_OWN.has(answer.status)) return { operation, violations }
    // Some parameters ask for less than everything.
    const sent = params.map(([name]) => name)
    const inAnswer = judgeAnswer(operation, toJudged(answer, request), sent)
    return { operation, violations: inAnswer.length === 0 ? violations : [...violations, ...inAnswer] }
  }
}

/** For exchanges with several APIs: finds the judge of each, so that only the specs of those that were called are loaded. */
export const createExchangeJudges =
  (lanes: Lanes) =>
  async (dialect: Dialect): Promise<ExchangeJudge> => {
    const lane = lanes.get(dialect)
    if (!lane) throw new Error(`There is no lane for ${dialect.name}.`)
    return createExchangeJudge(lane)
  }
