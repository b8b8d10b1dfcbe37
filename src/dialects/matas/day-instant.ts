/** M1: a calendar day is printed as the instant in UTC at which it began in Amsterdam, with microseconds. */
import { addDays, startOfDay } from '../../core/dates.js'
import type { CalendarDate } from '../../core/ledger-types.js'

/** Since then the town's midnight is at 22:00 or 23:00 UTC; what it was earlier, runtimes do not agree on. */
const SETTLED = '1946-01-01'

const render = (date: CalendarDate): string =>
  date < SETTLED
    ? `${addDays(date, -1)}T23:00:00.000000Z`
    : new Date(startOfDay(date, 'Europe/Amsterdam')).toISOString().replace('Z', '000Z')

/** Asking for a zone's offset costs more than all the rest of an invoice, and many invoices share a day. */
const MOST_DAYS = 20_000
const known = new Map<CalendarDate, string>()

/** `2022-01-02` gives `2022-01-01T23:00:00.000000Z`. */
export const encodeDay = (date: CalendarDate): string => {
  const kept = known.get(date)
  if (kept !== undefined) return kept
  if (known.size >= MOST_DAYS) known.clear()
  const text = render(date)
  known.set(date, text)
  return text
}
