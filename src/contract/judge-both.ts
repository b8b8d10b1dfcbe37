/** A request and what a server that is not ours has answered, judged on both sides. Pure. */

import type { SimRequest } from '../core/message.js'
import type { OperationSpec } from '../core/operation.js'
import { parseParams } from '../core/params.js'
import { parseBody } from '../core/parse-body.js'
import type { Violation } from '../core/violation.js'
import type { Lane } from '../lanes.js'

export type Answer = {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** Decoded; empty without one, null where it is not known: cut short, not kept, or to `HEAD`. */
  readonly text: string | null
}

export type Both = {
  readonly request: SimRequest
  /** Below the dialect's base path; null where the request was beside it. */
  readonly path: string | null
  /** Null where none came, or where it is not the API's own. */
  readonly answer: Answer | null
  /** Of recorded traffic: that a key is not there does not mean that none was sent. */
  readonly keysLeftOut?: boolean
}

export type Judged = { readonly operation: OperationSpec | null; readonly violations: readonly Violation[] }

/** "Not modified" and the like are HTTP's own, and no API documents them: they say nothing about its answers. */
const HTTP_OWN: ReadonlySet<number> = new Set([304, 412, 416])

const parseJson = (text: string): unknown => {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return text
  }
}

/** `sent`: the names of the query, some of which ask for less than everything. Without a text the head alone is judged. */
const judgeAnswer = async (
  { judge }: Lane,
  operation: OperationSpec,
  { status, headers, text }: Answer,
  sent: readonly string[],
): Promise<readonly Violation[]> => {
  if (HTTP_OWN.has(status)) return []
  const judgeOwn = await judge.answers()
  return judgeOwn(operation, { status, headers, value: parseJson(text ?? ''), isHead: text === null }, sent)
}

const judgeRequest = (lane: Lane, { request, path, keysLeftOut = false }: Both) => {
  const { dialect, router, judge } = lane
  const params = parseParams(request.search)
  const found = path === null ? null : router.find(request.method, path)
  const route = found && 'operation' in found ? found : null
  const credentialPresent = keysLeftOut || dialect.credentials(request, params) !== undefined
  const parts = { request, params, body: parseBody(request), credentialPresent }
  const operation = route?.operation ?? null
  return { operation, violations: judge.request({ ...parts, operation, ...(route && { path: route.path }) }) }
}

export const judgeBoth = async (lane: Lane, both: Both): Promise<Judged> => {
  const { operation, violations } = judgeRequest(lane, both)
  if (!operation || !both.answer) return { operation, violations }
  const sent = parseParams(both.request.search).map(([name]) => name)
  const answer = both.request.method === 'HEAD' ? { ...both.answer, text: null } : both.answer
  return { operation, violations: [...violations, ...(await judgeAnswer(lane, operation, answer, sent))] }
}

/** A status that says that the key was wrong or missing. */
export const isRefused = (status: number): boolean => status === 401 || status === 403
