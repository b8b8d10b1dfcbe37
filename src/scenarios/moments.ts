/** Reads the moments of a scenario file: a bare date means 10:00 by the seller's clock. */
import { isCalendarDate, parseInstant, startOfDay } from '../core/dates.js'
import type { Instant } from '../core/ledger-types.js'
import type { Moment } from './scenario-file.js'

const TEN_O_CLOCK = 10 * 60 * 60_000

export const toInstant = (moment: Moment, zone: string): Instant =>
  isCalendarDate(moment) ? startOfDay(moment, zone) + TEN_O_CLOCK : (parseInstant(moment) ?? Number.NaN)
