/** Moves the clock of a world on, lets it stand or run, and says what fell due on the way. It never goes back. */

import type { ClockMode } from '../core/clock.js'
import { parseInstant, toIsoUtc } from '../core/dates.js'
import { addDuration, parseDuration } from '../core/duration.js'
import type { Event } from '../core/events.js'
import type { Instant } from '../core/ledger-types.js'
import type { Slot, Worlds } from '../worlds/worlds.js'
import type { Schemas } from './call.js'
import { encodeEvent } from './encode-events.js'
import { keyEventsIn } from './key-events.js'
import { isRefusal, type Refusal, toRefusal } from './refusal.js'

/** The last instant whose day, and the one after, can still be written with four digits. */
const LAST = Date.parse('9999-12-30T00:00:00Z')

const INSTEAD = 'Fork the world before you move its clock, and go back to the fork; or reset it.'

/** `-P1D` and `P-1D`, as some libraries write what leads back. */
const BACKWARDS = /^[+-]?P.*-\d|^-P/

export const encodeClock = ({ world }: Slot): Schemas['Clock'] => ({
  now: toIsoUtc(world.now()),
  mode: world.clockMode,
  today: world.today(),
  timeZone: world.seller.timeZone,
})

export const toInstant = (text: string): Instant | Refusal =>
  parseInstant(text) ?? {
    status: 422,
    why: `"${text}" is no point in time. Use ISO 8601, such as 2026-03-31T12:00:00Z.`,
  }

export const toLaterInstant = ({ world }: Slot, by: string): Instant | Refusal => {
  if (BACKWARDS.test(by)) return { status: 422, why: `"${by}" leads back, and a clock does not go back. ${INSTEAD}` }
  const duration = parseDuration(by)
  if (duration) return addDuration(world.now(), duration, world.seller.timeZone)
  const why = `"${by}" is no duration of at most a thousand years. Use ISO 8601, such as P1M, P2W or PT36H.`
  return { status: 422, why }
}

export type ClockMove = { readonly at?: Instant | Refusal | undefined; readonly mode?: ClockMode | undefined }

export const moveClock = async (
  worlds: Worlds,
  slot: Slot,
  { at, mode }: ClockMove,
): Promise<Schemas['ClockMoved'] | Refusal> => {
  if (typeof at === 'object' && isRefusal(at)) return at
  const now = slot.world.now()
  if (at !== undefined && at > LAST) return { status: 422, why: `The clock cannot go beyond ${toIsoUtc(LAST)}.` }
  if (at !== undefined && at < now)
    return {
      status: 409,
      why: `The clock of the world "${slot.name}" shows ${toIsoUtc(now)} and does not go back. ${INSTEAD}`,
    }
  const change = { change: 'clock', ...(at !== undefined && { at }), ...(mode && { mode }) } as const
  const events = await worlds.change(slot.name, change)
  if ('failure' in events) return toRefusal(events)
  return { clock: encodeClock(slot), events: happened(slot, now, events) }
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
