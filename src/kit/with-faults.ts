/** The faults that a simulator is asked to be born with. */

import { toFaultRules } from '../control/change-faults.js'
import { isRefusal } from '../control/refusal.js'
import type { Dialect } from '../core/dialect.js'
import type { FaultBook } from '../core/fault-book.js'
import { FaultError } from './fault-error.js'
import type { NewFault } from './test-world.js'

const isList = (asked: NewFault | readonly NewFault[]): asked is readonly NewFault[] => Array.isArray(asked)

/** The book, with them in it. @throws FaultError */
export const withFaults = (
  book: FaultBook,
  asked: NewFault | readonly NewFault[],
  dialects: readonly Dialect[],
): FaultBook => {
  for (const fault of isList(asked) ? asked : [asked]) {
    const rules = toFaultRules(fault, dialects)
    if (isRefusal(rules)) throw new FaultError(`Failed to take the faults of the simulator: ${rules.why}`)
    for (const rule of rules) book.add(rule)
  }
  return book
}
