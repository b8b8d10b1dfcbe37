/** The clock of a world: read, set, frozen, run and advanced. */

import type { Success } from '../core/dialect.js'
import { ok } from './answer.js'
import { type ControlCall, type Schemas, slotOf } from './call.js'
import { type ClockMove, encodeClock, moveClock, toInstant, toLaterInstant } from './move-clock.js'
import { isRefusal } from './refusal.js'
import { refuseAs } from './refuse.js'

const move = async (call: ControlCall, change: ClockMove): Promise<Success> => {
  const moved = await moveClock(call.parts.worlds, slotOf(call), change)
  return isRefusal(moved) ? refuseAs(moved) : ok(moved)
}

const getClock = (call: ControlCall): Success => ok(encodeClock(slotOf(call)))

const setClock = (call: ControlCall): Promise<Success> => {
  const { now, mode } = call.body as Schemas['ClockChange']
  return move(call, { at: now === undefined ? undefined : toInstant(now), mode })
}

const advanceClock = (call: ControlCall): Promise<Success> =>
  move(call, { at: toLaterInstant(slotOf(call), (call.body as Schemas['ClockAdvance']).by) })

export const clockOperations = { getClock, setClock, advanceClock }
