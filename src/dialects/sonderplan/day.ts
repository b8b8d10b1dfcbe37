/** A calendar day in the vendor's two forms, which name one instant (S7): its beginning in the seller's zone (S33). */
import { isoWithOffset, startOfDay } from '../../core/dates.js'
import type { CalendarDate } from '../../core/ledger-types.js'
import { toUnix } from './columns.js'

export type Day = { readonly unix: number; readonly iso: string }

const render = (date: CalendarDate, zone: string): Day => {
  const start = startOfDay(date, zone)
  return { unix: toUnix(start), iso: isoWithOffset(start, zone) }
}

/** Asking for a zone's offset costs more than all the rest of an invoice, and many invoices share a day. */
const MOST_DAYS = 20_000
const known = new Map<string, Day>()

export const encodeDay = (date: CalendarDate, zone: string): Day => {
  const key = `${date} ${zone}`
  const kept = known.get(key)
  if (kept) return kept
  if (known.size >= MOST_DAYS) known.clear()
  const day = render(date, zone)
  known.set(key, day)
  return day
}
