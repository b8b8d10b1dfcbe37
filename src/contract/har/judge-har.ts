/** The entries of a HAR -> exchanges, judged on both sides. Pure. */

import { partsBody, toBytes } from '../../core/body.js'
import type { Dialect } from '../../core/dialect.js'
import { parseParams } from '../../core/params.js'
import type { PlacesOptions } from '../../doors/places.js'
import type { Lanes } from '../../lanes.js'
import type { Recorded } from '../checked-exchange.js'
import { type Answer, isRefused, judgeBoth } from '../judge-both.js'
import type { HarEntry, HarResponse } from './har-entry.js'
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

type Fact = {
  readonly entry: HarEntry
  readonly exchange: Omit<Recorded['exchange'], 'sequence'>
  readonly keysLeftOut: boolean
  readonly bodyLost: boolean
}

const toRecorded = ({ entry, exchange, bodyLost }: Fact, index: number): Recorded => ({
  exchange: { ...exchange, sequence: index + 1 },
  at: entry.at ?? 0,
  milliseconds: entry.milliseconds,
  leftOut: bodyLost,
})

const note = (number: number, one: string, more: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : more}.`]

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
  const counted = (is: (fact: Fact) => boolean): number => facts.filter(is).length
  return {
    recorded: facts.map(toRecorded),
    notes: [
      ...note(
        entries.length - facts.length,
        'recorded exchange is with no API and left out',
        'recorded exchanges are with no API and left out',
      ),
      ...note(
        counted((fact) => fact.bodyLost),
        'answer was not kept whole, so its body is not judged',
        'answers were not kept whole, so their bodies are not judged',
      ),
      ...note(
        counted(({ exchange }) => exchange.request.oversized === true),
        'request was recorded without its body, which is not judged',
        'requests were recorded without their bodies, which are not judged',
      ),
      ...note(
        counted((fact) => fact.keysLeftOut),
        'request shows no key though it was let in; recordings often leave keys out',
        'requests show no key though they were let in; recordings often leave keys out',
      ),
      ...note(
        counted(({ exchange }) => exchange.reply.status === 0),
        'request was recorded without an answer',
        'requests were recorded without an answer',
      ),
    ],
  }
}
