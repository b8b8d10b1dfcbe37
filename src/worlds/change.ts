/** What can be done to a world from outside its APIs: commands that they lack, its clock, its keys and its faults. */

import type { ClockMode } from '../core/clock.js'
import type { Command } from '../core/commands.js'
import type { Event } from '../core/events.js'
import type { Failure } from '../core/failure.js'
import type { FaultRule } from '../core/fault.js'
import type { FaultBook } from '../core/fault-book.js'
import type { Key } from '../core/keys.js'
import type { Instant } from '../core/ledger-types.js'
import type { ManagedWorld } from '../core/managed-world.js'

export type Change =
  | { readonly change: 'command'; readonly command: Command }
  /** Moves on to `at`, then stands or runs as asked. Going back is a failure. */
  | { readonly change: 'clock'; readonly at?: Instant; readonly mode?: ClockMode }
  | { readonly change: 'addKey'; readonly key: Key }
  | { readonly change: 'removeKey'; readonly token: string }
  | { readonly change: 'addFault'; readonly rule: FaultRule }
  | { readonly change: 'removeFault'; readonly id: string }
  | { readonly change: 'clearFaults' }

/** The events that it caused, or why it was refused; nothing has changed then. */
export type Changed = readonly Event[] | Failure

const NOTHING: readonly Event[] = []
const PAST: Failure = {
  failure: 'invalid',
  issues: [{ field: 'clock', problem: 'not_allowed', expected: 'a later instant' }],
}

const moveClock = (world: ManagedWorld, at: Instant | undefined, mode: ClockMode | undefined): Changed => {
  if (at !== undefined && !(at >= world.now())) return PAST
  const events = at === undefined ? NOTHING : world.moveTo(at)
  if (mode === 'frozen') world.freeze()
  if (mode === 'running') world.run()
  return events
}

export const applyChange = (world: ManagedWorld, faults: FaultBook, change: Change): Changed => {
  switch (change.change) {
    case 'command': {
      const outcome = world.execute(change.command)
      return 'failure' in outcome ? outcome : outcome.events
    }
    case 'clock':
      return moveClock(world, change.at, change.mode)
    case 'addKey':
      world.addKey(change.key)
      return NOTHING
    case 'removeKey':
      world.removeKey(change.token)
      return NOTHING
    case 'addFault':
      faults.add(change.rule)
      return NOTHING
    case 'removeFault':
      faults.remove(change.id)
      return NOTHING
    case 'clearFaults':
      faults.clear()
      return NOTHING
  }
}
