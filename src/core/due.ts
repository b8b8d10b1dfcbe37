/**
 * What the calendar alone makes happen: invoices fall overdue when their due date has passed, and reminders go out on days
 * that the seller has set. Found through indexes, in order of time, each day's things together.
 */

import { addDays, atWallTime, startOfDay } from './dates.js'
import type { Event } from './events.js'
import type { Ledger } from './ledger.js'
import type { CalendarDate, Instant, Invoice } from './ledger-types.js'
import { isOverdue, pendingDueDate } from './lifecycle.js'
import { column, type Filter } from './query.js'

/** Days after the due date on which reminders go out, where the seller names none. */
export const REMINDER_DAYS: readonly number[] = [7, 21, 35]

/** Reminders go out when the office opens. */
const OFFICE_OPENS = 9 * 3_600_000

const DUE = column<Invoice>('due', pendingDueDate)

const reminderDay = (invoice: Invoice, ledger: Ledger): CalendarDate | null => {
  if (!isOverdue(invoice, '9999-12-31') || invoice.dueDate === null) return null
  const days = (ledger.seller.reminderDays ?? REMINDER_DAYS)[invoice.reminderCount]
  return days === undefined ? null : addDays(invoice.dueDate, days)
}

const REMIND = column<Invoice>('remind', reminderDay)

type Moment = { readonly at: Instant; readonly events: readonly Event[] }

const first = (ledger: Ledger, filter: Filter<Invoice>, by: typeof DUE): Invoice | undefined =>
  ledger.invoices.select({ where: filter, order: [{ column: by, descending: false }], limit: 1 }).rows[0]

const sameDay = (ledger: Ledger, by: typeof DUE, value: CalendarDate): readonly Invoice[] => {
  const bound = { value, inclusive: true }
  return ledger.invoices.select({ where: { is: 'range', column: by, from: bound, to: bound }, order: [] }).rows
}

const nextOverdue = (ledger: Ledger, today: CalendarDate): Moment | null => {
  const to = { value: today, inclusive: false }
  const due = first(ledger, { is: 'range', column: DUE, to }, DUE)?.dueDate
  if (!due) return null
  const at = startOfDay(addDays(due, 1), ledger.seller.timeZone)
  const patch = { overdue: true }
  const events = sameDay(ledger, DUE, due).map(
    ({ id }): Event => ({ event: 'invoiceFellOverdue', at, invoiceId: id, patch }),
  )
  return { at, events }
}

/** Only moments after `from`: what was not reminded of in the past is not made up for. */
const nextReminders = (
  ledger: Ledger,
  from: Instant,
  to: Instant,
  days: readonly [CalendarDate, CalendarDate],
): Moment | null => {
  const zone = ledger.seller.timeZone
  for (let day: CalendarDate | null = days[0]; day !== null; ) {
    const bounds = { from: { value: day, inclusive: true }, to: { value: days[1], inclusive: true } }
    const found = first(ledger, { is: 'range', column: REMIND, ...bounds }, REMIND)
    const date = found ? reminderDay(found, ledger) : null
    if (date === null) return null
    const at = atWallTime(date, OFFICE_OPENS, zone)
    if (at > to) return null
    if (at > from) return { at, events: sameDay(ledger, REMIND, date).map((invoice) => reminded(invoice, at)) }
    day = addDays(date, 1)
  }
  return null
}

const reminded = ({ id, reminderCount }: Invoice, at: Instant): Event => ({
  event: 'invoiceReminded',
  at,
  invoiceId: id,
  patch: { reminderCount: reminderCount + 1, remindedAt: at, updatedAt: at },
})

export type Window = {
  readonly from: Instant
  readonly to: Instant
  /** The seller's calendar days of both. */
  readonly days: readonly [CalendarDate, CalendarDate]
  readonly reminders: boolean
}

/** The next thing that falls due in the window, or null. Apply its events before asking again. */
export const nextDue = (ledger: Ledger, { from, to, days, reminders }: Window): Moment | null => {
  const overdue = nextOverdue(ledger, days[1])
  const reminder = reminders ? nextReminders(ledger, from, to, days) : null
  if (!overdue || !reminder) return overdue ?? reminder
  return overdue.at <= reminder.at ? overdue : reminder
}

/** When to look again: the next midnight or office hour of the seller. */
export const nextLook = (now: Instant, today: CalendarDate, zone: string): Instant => {
  const opens = atWallTime(today, OFFICE_OPENS, zone)
  return now < opens ? opens : startOfDay(addDays(today, 1), zone)
}
