/** M1: a calendar day is printed as the instant in UTC at which it began in Amsterdam, with microseconds. */
import { startOfDay } from '../../core/dates.js'
import type { CalendarDate } from '../../core/ledger-types.js'

/** `2022-01-02` gives `2022-01-01T23:00:00.000000Z`. */
export const encodeDay = (date: CalendarDate): string =>
  new Date(startOfDay(date, 'Europe/Amsterdam')).toISOString().replace('Z', '000Z')
