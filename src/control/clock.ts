/** The clock of a world: read, set, frozen, run and advanced. It never goes back. */

import type { ClockMode } from '../core/clock.js'
import { parseInstant, toIsoUtc } from '../core/dates.js'
import type { Success } from '../core/dialect.js'
import { addDuration, parseDuration } from '../core/duration.js'
import type { Event } from '../core/events.js'
import type { Instant } from '../core/ledger-types.js'
import type { Slot } from '../worlds.js'
import { ok } from './answer.js'
import { type ControlCall, type Schemas, slotOf } from './call.js'
import { encodeEvent } from './encode-events.js'
import { keyEventsIn } from './key-events.js'
import { refuse, refuseFailure } from './refuse.js'

/** The last instant whose day, and the one after, can still be written with four digits. */
const LAST = Date.parse('9999-12-30T00:00:00Z')

const encodeClock = ({ world }: Slot): Schemas['Clock'] => ({
  now: toIsoUtc(world.now()),
  mode: world.clockMode,
  today: world.today(),
  timeZone: world.seller.timeZone,
})

const INSTEAD = 'Fork the world before you move its clock, and go back to the fork; or reset it.'

/** `-P1D` and `P-1D`, as some libraries write what leads back. */
const BACKWARDS = /^[+-]?P.*-\d|^-P/

type Move = { readonly at?: Instant | undefined; readonly mode?: ClockMode | undefined }

const move = async (call: ControlCall, slot: Slot, { at, mode }: Move): Promise<Success> => {
  const now = slot.world.now()
  if (at !== undefined && at > LAST) return refuse(422, `The clock cannot go beyond ${toIsoUtc(LAST)}.`)
  if (at !== undefined && at < now)
    return refuse(409, `The clock of the world "${slot.name}" shows ${toIsoUtc(now)} and does not go back. ${INSTEAD}`)
  const change = { change: 'clock', ...(at !== undefined && { at }), ...(mode && { mode }) } as const
  const events = await call.parts.worlds.change(slot.name, change)
  if ('failure' in events) return refuseFailure(events)
  const answer: Schemas['ClockMoved'] = { clock: encodeClock(slot), events: happened(slot, now, events) }
  return ok(answer)
}

/** In the order of time; what happened to the books keeps the order in which it did. */
const happened = ({ world }: Slot, from: Instant, events: readonly Event[]): Schemas['ClockMoved']['events'] => {
  const toBooks = events.map((event) => ({ at: event.at, shown: encodeEvent(event, world.ledger) }))
  const toKeys = keyEventsIn(world, from, world.now()).map((event) => ({
    at: event.at,
    shown: { ...event, at: toIsoUtc(event.at) },
  }))
  return [...toBooks, ...toKeys].sort((a, b) => a.at - b.at).map(({ shown }) => shown)
}

const getClock = (call: ControlCall): Success => ok(encodeClock(slotOf(call)))

const setClock = async (call: ControlCall): Promise<Success> => {
  const { now, mode } = call.body as Schemas['ClockChange']
  const at = now === undefined ? undefined : parseInstant(now)
  if (at === null) return refuse(422, `"${now}" is no point in time. Use ISO 8601, such as 2026-03-31T12:00:00Z.`)
  return move(call, slotOf(call), { at, mode })
}

const advanceClock = async (call: ControlCall): Promise<Success> => {
  const { by } = call.body as Schemas['ClockAdvance']
  if (BACKWARDS.test(by)) return refuse(422, `"${by}" leads back, and a clock does not go back. ${INSTEAD}`)
  const duration = parseDuration(by)
  if (!duration)
    return refuse(422, `"${by}" is no duration of at most a thousand years. Use ISO 8601, such as P1M, P2W or PT36H.`)
  const slot = slotOf(call)
  const { world } = slot
  return move(call, slot, { at: addDuration(world.now(), duration, world.seller.timeZone) })
}

export const clockOperations = { getClock, setClock, advanceClock }
