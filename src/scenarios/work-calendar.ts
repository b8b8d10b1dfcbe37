/** The seller's working days: no week-ends, no days between the years. Turns counts of days into dates and instants. */
import { addDays, startOfDay } from '../core/dates.js'
import type { CalendarDate, Instant } from '../core/ledger-types.js'

export interface WorkCalendar {
  /** Working days from the first to the last, both included. */
  readonly days: readonly CalendarDate[]
  /** The working day at or after a date. */
  onOrAfter(date: CalendarDate): CalendarDate
  /** The working day at or before a date. */
  onOrBefore(date: CalendarDate): CalendarDate
  /** So many days later, or earlier. */
  plus(date: CalendarDate, days: number): CalendarDate
  /** So many minutes into a day, by the seller's clock. */
  at(date: CalendarDate, minutes: number): Instant
}

const isWorkingDay = (date: CalendarDate): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  const dayOfYear = date.slice(5)
  return weekday !== 0 && weekday !== 6 && dayOfYear < '12-24' && dayOfYear !== '01-01'
}

/** Looking up is a Map's work, because a large business asks a million times. */
const remember = <T>(make: (date: CalendarDate) => T): ((date: CalendarDate) => T) => {
  const known = new Map<CalendarDate, T>()
  return (date) => {
    const kept = known.get(date)
    if (kept !== undefined) return kept
    const made = make(date)
    known.set(date, made)
    return made
  }
}

const seek = (date: CalendarDate, step: number): CalendarDate => {
  let day = date
  while (!isWorkingDay(day)) day = addDays(day, step)
  return day
}

export const createWorkCalendar = (zone: string, from: CalendarDate, until: CalendarDate): WorkCalendar => {
  const days: CalendarDate[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) if (isWorkingDay(day)) days.push(day)
  // A table of all days around, because finding a date by arithmetic is too slow to do a million times.
  const around: CalendarDate[] = []
  for (let day = addDays(from, -60); day <= addDays(until, 200); day = addDays(day, 1)) around.push(day)
  const indexOf = new Map(around.map((day, index) => [day, index]))
  const midnight = remember((date) => startOfDay(date, zone))
  return {
    days,
    onOrAfter: remember((date) => seek(date, 1)),
    onOrBefore: remember((date) => seek(date, -1)),
    plus: (date, days) => around[(indexOf.get(date) ?? Number.NaN) + days] ?? addDays(date, days),
    at: (date, minutes) => midnight(date) + minutes * 60_000,
  }
}
