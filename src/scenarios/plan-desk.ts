/** From draft to sent: submitted the same day, sent then or within two working days; the newest ones are still on the desk. */
import type { CalendarDate, Instant } from '../core/ledger-types.js'
import type { PlannedStep } from './plan.js'
import type { Outcome } from './plan-outcome.js'
import type { Random } from './random.js'
import type { BusinessEntry } from './scenario-file.js'
import type { WorkCalendar } from './work-calendar.js'

/** Office hours, in minutes of the day. */
export const OPENING = 8 * 60
export const CLOSING = 17 * 60

/** When an invoice is drafted: its place in the order, the working day and the minute of that day. */
export type Slot = { readonly index: number; readonly day: number; readonly minute: number; readonly at: Instant }

export type Desk = { readonly steps: readonly PlannedStep[]; readonly sentOn: CalendarDate; readonly sends: boolean }

/** Grows with the index and never falls, so that order of time holds by construction. */
export const slotOf = (index: number, of: number, calendar: WorkCalendar, random: Random): Slot => {
  const position = ((index + random.next()) / of) * calendar.days.length
  const day = Math.min(Math.floor(position), calendar.days.length - 1)
  const minute = OPENING + Math.floor((position - day) * (CLOSING - OPENING))
  return { index, day, minute, at: calendar.at(calendar.days[day] ?? '', minute) }
}

export const planDesk = (
  slot: Slot,
  outcome: Outcome,
  business: BusinessEntry,
  calendar: WorkCalendar,
  random: Random,
): Desk => {
  const { drafts = 0, submitted = 0 } = business.unsent ?? {}
  const today = calendar.days[slot.day] ?? ''
  const sentOn = calendar.days[slot.day + random.int(0, 2)] ?? today
  const later = Math.min(slot.minute + random.int(20, 120), CLOSING + 30)
  const submit: PlannedStep = { do: 'submit', at: calendar.at(today, later) }
  const sendAt = calendar.at(
    sentOn,
    sentOn === today ? Math.min(later + random.int(5, 60), CLOSING + 60) : random.int(OPENING, CLOSING),
  )
  const stays = (...steps: PlannedStep[]): Desk => ({ steps, sentOn: today, sends: false })
  const fromEnd = business.invoices - slot.index
  if (fromEnd <= drafts) return stays()
  if (fromEnd <= drafts + submitted) return stays(submit)
  if (outcome === 'voided') return stays({ do: 'cancel', at: sendAt })
  if (outcome === 'deleted') return stays({ do: 'delete', at: sendAt })
  const send: PlannedStep = { do: 'send', at: sendAt }
  return { steps: random.chance(45) ? [submit, send] : [send], sentOn, sends: true }
}
