/** What the engine answered, judged: the request on every way, our own answer where that is asked for. */

import { bodyText } from '../core/body.js'
import { parseParams } from '../core/params.js'
import { toReply } from '../core/reply.js'
import type { Violation } from '../core/violation.js'
import type { Judge } from '../judge/judge.js'
import type { Lane } from './lanes.js'
import type { Outcome } from './pipeline.js'

type Judged = Pick<Parameters<Judge['request']>[0], 'request' | 'params' | 'body'>

/** Written out: on every request's way, and spreading costs more than the judging itself. */
export const judgeRequest = ({ judge }: Lane, { operation, path, credentialPresent }: Outcome, judged: Judged) => {
  const { request, params, body } = judged
  return judge.request({ request, params, body, operation, path, credentialPresent })
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Judges what goes over the wire, so the headers of the reply and not only those that the dialect sets itself. */
export const judgeOwnAnswer = async (
  { judge }: Lane,
  { operation, success }: Outcome,
  { method, search }: Judged['request'],
): Promise<readonly Violation[]> => {
  if (!operation) return []
  const { status, headers, body } = toReply(success, 0, 0)
  const text = bodyText(body)
  const value = text === '' ? undefined : parseJson(text)
  const sent = parseParams(search).map(([name]) => name)
  return (await judge.answers())(operation, { status, headers, value, isHead: method === 'HEAD' }, sent)
}
