/** The entries of a HAR -> exchanges, judged on both sides. Pure. */

import { partsBody, toBytes } from '../../core/body.js'
import type { Dialect } from '../../core/dialect.js'
import { NOT_STRUCK } from '../../core/fault.js'
import { parseParams } from '../../core/params.js'
import type { PlacesOptions } from '../../doors/places.js'
import type { Lanes } from '../../engine/lanes.js'
import type { Recorded } from '../checked-exchange.js'
import { type Answer, createExchangeJudges, type ExchangeJudge } from '../create-exchange-judge.js'
import type { HarEntry, HarResponse } from './har-entry.js'
import { type Fact, tellNotes } from './tell-notes.js'
import { type Call, createCallFinder } from './to-call.js'

export type JudgedHar = {
  readonly recorded: readonly Recorded[]
  /** What a reader should know of the recording, in sentences. */
  readonly notes: readonly string[]
}

export type HarOptions = PlacesOptions & {
  readonly dialects: readonly Dialect[]
  /** In the readings that are to be judged by. */
  readonly lanes: Lanes
}

const toAnswer = ({ status, headers, text, type }: HarResponse): Answer | null => {
  if (status === 0) return null
  const named = headers.some(([name]) => name === 'content-type') || type === '' ? [] : ['content-type', type]
  return { status, headers: [...headers.flat(), ...named], text }
}

/** A status that says that the key was wrong or missing. */
const isRefused = (status: number): boolean => status === 401 || status === 403

const judgeCall = (entry: HarEntry, { request, address, astray }: Call, judge: ExchangeJudge): Fact => {
  const { dialect, path } = address
  const answer = toAnswer(entry.response)
  const hasKey = dialect.credentials(request, parseParams(request.search)) !== undefined
  // Nobody missed it where nobody answered either.
  const keysLeftOut = !hasKey && !(answer && isRefused(answer.status))
  const { operation, violations } = astray
    ? { operation: null, violations: [astray] }
    : judge({ request, path, answer, keysLeftOut })
  const body = answer?.text ? partsBody([toBytes(answer.text)]) : null
  const reply = { status: answer?.status ?? 0, headers: answer?.headers ?? [], body }
  const matched = { at: entry.at ?? 0, dialect: dialect.name, operation: operation?.id ?? null }
  const exchange = { ...matched, request, reply, faults: NOT_STRUCK, violations }
  return { entry, exchange, keysLeftOut: keysLeftOut && answer !== null, bodyLost: answer?.text === null }
}

const toRecorded = ({ entry, exchange, bodyLost }: Fact, index: number): Recorded => ({
  exchange: { ...exchange, sequence: index + 1 },
  at: entry.at ?? 0,
  milliseconds: entry.milliseconds,
  leftOut: bodyLost,
})

export const judgeHar = async (
  entries: readonly HarEntry[],
  { dialects, lanes, ...places }: HarOptions,
): Promise<JudgedHar> => {
  const find = createCallFinder(dialects, places)
  const judgeOf = createExchangeJudges(lanes)
  const calls = entries.flatMap((entry) => {
    const call = find(entry)
    return call ? [{ entry, call }] : []
  })
  const facts = await Promise.all(
    calls.map(async ({ entry, call }) => judgeCall(entry, call, await judgeOf(call.address.dialect))),
  )
  return { recorded: facts.map(toRecorded), notes: tellNotes(facts, entries.length - facts.length) }
}
