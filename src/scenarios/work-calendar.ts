/** The seller's working days: no week-ends, no holidays, no days between the years. Turns counts of days into dates and instants. */
import { addDays, startOfDay } from '../core/dates.js'
import type { CalendarDate, Instant } from '../core/ledger-types.js'
import { holidaysOf } from './holidays.js'

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

const createWorkingDays = (country: string): ((date: CalendarDate) => boolean) => {
  const holidays = remember((year) => holidaysOf(country, Number(year)))
  return (date) => {
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
    return weekday !== 0 && weekday !== 6 && date.slice(5) < '12-24' && !holidays(date.slice(0, 4)).has(date)
  }
}

/** Looking up is a Map's work, because a large business asks a million times. */
const remember = <T>(make: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>()
  return (key) => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const made = make(key)
    known.set(key, made)
    return made
  }
}

type Place = { readonly country: string; readonly zone: string }

export const createWorkCalendar = ({ country, zone }: Place, from: CalendarDate, until: CalendarDate): WorkCalendar => {
  const isWorkingDay = createWorkingDays(country)
  const seek = (date: CalendarDate, step: number): CalendarDate => {
    let day = date
    while (!isWorkingDay(day)) day = addDays(day, step)
    return day
  }
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
