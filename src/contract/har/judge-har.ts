/** The entries of a HAR -> exchanges, judged on both sides. Pure. */

import { partsBody, toBytes } from '../../core/body.js'
import type { Dialect } from '../../core/dialect.js'
import { parseParams } from '../../core/params.js'
import type { PlacesOptions } from '../../doors/places.js'
import type { Lanes } from '../../lanes.js'
import type { Recorded } from '../checked-exchange.js'
import { type Answer, isRefused, judgeBoth } from '../judge-both.js'
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

const judgeCall = async (entry: HarEntry, { request, address, astray }: Call, lanes: Lanes): Promise<Fact> => {
  const lane = lanes.get(address.dialect)
  const answer = toAnswer(entry.response)
  const hasKey = address.dialect.credentials(request, parseParams(request.search)) !== undefined
  // Nobody missed it where nobody answered either.
  const keysLeftOut = !hasKey && !(answer && isRefused(answer.status))
  const both = { request, path: address.path, answer, keysLeftOut }
  const { operation, violations } =
    lane && !astray ? await judgeBoth(lane, both) : { operation: null, violations: astray ? [astray] : [] }
  const body = answer?.text ? partsBody([toBytes(answer.text)]) : null
  const reply = { status: answer?.status ?? 0, headers: answer?.headers ?? [], body }
  const exchange = {
    at: entry.at ?? 0,
    dialect: address.dialect.name,
    operation: operation?.id ?? null,
    request,
    reply,
  }
  return {
    entry,
    exchange: { ...exchange, violations },
    keysLeftOut: keysLeftOut && answer !== null,
    bodyLost: answer?.text === null,
  }
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
  const calls = entries.flatMap((entry) => {
    const call = find(entry)
    return call ? [{ entry, call }] : []
  })
  const facts = await Promise.all(calls.map(({ entry, call }) => judgeCall(entry, call, lanes)))
  return { recorded: facts.map(toRecorded), notes: tellNotes(facts, entries.length - facts.length) }
}
