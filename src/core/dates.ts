/** Calendar dates (`YYYY-MM-DD`, no zone) and instants (milliseconds), and the way between them in a time zone. */
import type { CalendarDate, Instant } from './ledger-types.js'
import { zoneOffset } from './zone-offset.js'

const DAY = 86_400_000
/** The years 0001 to 9999: an offset may lead out of what four digits can print, and there is no year 0. */
const FIRST = Date.parse('0001-01-01T00:00:00Z')
const END = Date.parse('9999-12-31T00:00:00Z') + DAY
const DATE = /^(?!0000)\d{4}-\d{2}-\d{2}$/
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?([Zz]|[+-]\d{2}:?\d{2})?$/

/** True for a day that exists: 2026-02-30 does not. */
export const isCalendarDate = (text: string): boolean => {
  if (!DATE.test(text)) return false
  const instant = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(instant) && toUtcDate(instant) === text
}

export const toUtcDate = (instant: Instant): CalendarDate => new Date(instant).toISOString().slice(0, 10)

/** ISO 8601 in UTC, whole seconds: `2026-03-01T12:00:00Z`. */
export const toIsoUtc = (instant: Instant): string => `${new Date(instant).toISOString().slice(0, 19)}Z`

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  toUtcDate(Date.parse(`${date}T00:00:00Z`) + days * DAY)

const offsetOf = (instant: Instant, zone: string): number => zoneOffset(zone, instant) * 60_000

export const isTimeZone = (zone: string): boolean => !Number.isNaN(zoneOffset(zone, 0))

/** The calendar day that it is in `zone`. */
export const dateIn = (instant: Instant, zone: string): CalendarDate => toUtcDate(instant + offsetOf(instant, zone))

/** The first instant of a day in `zone`; 01:00 where midnight is skipped. */
export const startOfDay = (date: CalendarDate, zone: string): Instant => {
  const asUtc = Date.parse(`${date}T00:00:00Z`)
  const before = offsetOf(asUtc - DAY, zone)
  const after = offsetOf(asUtc + DAY, zone)
  if (before === after) return asUtc - before
  const midnight = asUtc - Math.max(before, after)
  return dateIn(midnight, zone) === date ? midnight : asUtc - Math.min(before, after)
}

/** ISO 8601 with the zone's offset at that instant: `2026-03-01T09:00:00+11:00`. */
export const isoWithOffset = (instant: Instant, zone: string): string => {
  const offset = offsetOf(instant, zone)
  const minutes = Math.abs(offset) / 60_000
  const pad = (value: number) => String(Math.trunc(value)).padStart(2, '0')
  const sign = offset < 0 ? '-' : '+'
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${sign}${pad(minutes / 60)}:${pad(minutes % 60)}`
}

/**
 * The UTC day of an ISO 8601 date or date-time (without an offset: UTC), or null if the text is neither or names a
 * moment that does not exist.
 */
export const parseDay = (text: string): CalendarDate | null => {
  if (isCalendarDate(text)) return text
  const instant = parseInstant(text)
  return instant === null ? null : toUtcDate(instant)
}

/** An ISO 8601 date-time as an instant (without an offset: UTC; a bare date: its midnight UTC), or null. */
export const parseInstant = (text: string): Instant | null => {
  if (isCalendarDate(text)) return Date.parse(`${text}T00:00:00Z`)
  const [, date = '', hour = '', minute = '', second = '00', fraction = '', offset = 'Z'] = DATE_TIME.exec(text) ?? []
  if (!isCalendarDate(date)) return null
  const zone = /^[+-]\d{4}$/.test(offset) ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase()
  const instant = Date.parse(`${date}T${hour}:${minute}:${second}${fraction.slice(0, 4)}${zone}`)
  return instant >= FIRST && instant < END && hour !== '24' ? instant : null
}

/** The instant at which clocks in `zone` show this date and time of day; where they skip it, the one that stands for it after. */
export const atWallTime = (date: CalendarDate, millisecondOfDay: number, zone: string): Instant => {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + millisecondOfDay
  const before = asUtc - offsetOf(asUtc - DAY, zone)
  if (before + offsetOf(before, zone) === asUtc) return before
  const after = asUtc - offsetOf(asUtc + DAY, zone)
  return after + offsetOf(after, zone) === asUtc ? after : before
}

/** Date and time of day that clocks in `zone` show at an instant. */
export const wallTime = (
  instant: Instant,
  zone: string,
): { readonly date: CalendarDate; readonly millisecondOfDay: number } => {
  const local = instant + offsetOf(instant, zone)
  return { date: toUtcDate(local), millisecondOfDay: ((local % DAY) + DAY) % DAY }
}
