/** ISO 8601 durations, such as `P1M`, `P2W` or `P1DT12H`, added to an instant by the calendar of a time zone. */

import { addDays, atWallTime, isCalendarDate, wallTime } from './dates.js'
import type { CalendarDate, Instant } from './ledger-types.js'

export type Duration = {
  readonly months: number
  readonly days: number
  readonly milliseconds: number
}

const PATTERN =
  /^P(?!$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/

/** Null for a text that is no duration, and for one that leads beyond a thousand years. */
export const parseDuration = (text: string): Duration | null => {
  const match = PATTERN.exec(text)
  if (!match) return null
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const duration = {
    months: years * 12 + months,
    days: weeks * 7 + days,
    milliseconds: Math.round(((hours * 60 + minutes) * 60 + seconds) * 1000),
  }
  const inDays = duration.months * 31 + duration.days + duration.milliseconds / 86_400_000
  return inDays <= 366_000 ? duration : null
}

/** The same day of a later month; its last day where there is no such day. */
const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const start = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
  for (let last = day; last > 28; last--) if (isCalendarDate(`${start}-${last}`)) return `${start}-${last}`
  return `${start}-${String(Math.min(day, 28)).padStart(2, '0')}`
}

/** Months and days keep the time of day that clocks in `zone` show; hours and less are exact. */
export const addDuration = (instant: Instant, duration: Duration, zone: string): Instant => {
  const { months, days, milliseconds } = duration
  if (months === 0 && days === 0) return instant + milliseconds
  const { date, millisecondOfDay } = wallTime(instant, zone)
  return atWallTime(addDays(addMonths(date, months), days), millisecondOfDay, zone) + milliseconds
}
