/** Trouble on purpose in a run, so that nobody looks for its reason in the client or the stand-in. Pure. */

import type { Exchange } from '../core/message.js'
import { count } from './verdict.js'

/** Kinds of it in a sentence. */
const MOST = 5

/** How often each has struck, the most frequent first. */
const tally = (exchanges: readonly Exchange[]): readonly (readonly [fault: string, times: number])[] => {
  const times = new Map<string, number>()
  for (const { faults } of exchanges) for (const fault of faults) times.set(fault, (times.get(fault) ?? 0) + 1)
  return [...times].toSorted(([, a], [, b]) => b - a)
}

/** One sentence, or none where no fault has struck. */
export const tellFaults = (exchanges: readonly Exchange[]): readonly string[] => {
  const struck = exchanges.filter(({ faults }) => faults.length > 0)
  if (struck.length === 0) return []
  const all = tally(struck)
  const names = all.slice(0, MOST).map(([fault, times]) => `${fault} (${times})`)
  const verb = struck.length === 1 ? 'was' : 'were'
  const more = all.length > MOST ? ' and others' : ''
  return [
    `${struck.length} of ${count(exchanges.length, 'request')} ${verb} struck by a fault on purpose: ${names.join(', ')}${more}.`,
  ]
}
