/** What a reader should know of a recording besides what was found in it, in sentences. Pure. */

import type { Recorded } from '../checked-exchange.js'
import type { HarEntry } from './har-entry.js'

/** An exchange of the recording, judged, with what of it was not kept. */
export type Fact = {
  readonly entry: HarEntry
  readonly exchange: Omit<Recorded['exchange'], 'sequence'>
  readonly keysLeftOut: boolean
  readonly bodyLost: boolean
}

const note = (number: number, one: string, more: string): readonly string[] =>
  number === 0 ? [] : [`${number} ${number === 1 ? one : more}.`]

/** `strangers`: how many exchanges are with no API. */
export const tellNotes = (facts: readonly Fact[], strangers: number): readonly string[] => {
  const counted = (is: (fact: Fact) => boolean): number => facts.filter(is).length
  return [
    ...note(
      strangers,
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
  ]
}
