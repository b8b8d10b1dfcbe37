/**
 * How far a time zone is ahead of UTC. The zones that most worlds live in are looked up in a table, since the first question to
 * the zones of the runtime costs more than all the rest of a first answer.
 */
import { tzOffset } from '@date-fns/tz'
import type { Instant } from './ledger-types.js'
import { UNTIL, zoneOffsets } from './zone-offsets.gen.js'

const listed = (zone: string): (typeof zoneOffsets)[string] | undefined =>
  Object.hasOwn(zoneOffsets, zone) ? zoneOffsets[zone] : undefined

/**
 * The package takes names such as `constructor` for zones. Before there were zones a town's clocks stood at some seconds too,
 * which ISO 8601 cannot say of an offset: whole minutes, so that a date and its printed offset are one instant.
 */
const askRuntime = (zone: string, instant: Instant): number => {
  const minutes: unknown = tzOffset(zone, new Date(instant))
  return typeof minutes === 'number' ? Math.round(minutes) : Number.NaN
}

/** Minutes; NaN for a zone that there is not. */
export const zoneOffset = (zone: string, instant: Instant): number => {
  const rows = instant < UNTIL ? listed(zone) : undefined
  const row = rows?.findLast(([from]) => from <= instant)
  return row ? row[1] : askRuntime(zone, instant)
}
