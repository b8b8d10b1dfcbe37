/**
 * Days on which nobody writes invoices and no bank books payments, by the seller's country: nation-wide ones, and those on
 * which the euro's payment system rests. For countries that are not here only New Year's Day is known.
 */
import { addDays } from '../core/dates.js'
import type { CalendarDate } from '../core/ledger-types.js'

type Rules = {
  /** Month and day. */
  readonly fixed: readonly string[]
  /** Days after Easter Sunday. */
  readonly aroundEaster: readonly number[]
  /** The nth Monday of a month. */
  readonly mondays?: readonly { readonly month: string; readonly nth: number }[]
}

const GOOD_FRIDAY = -2
const EASTER_MONDAY = 1
const ASCENSION = 39
const WHIT_MONDAY = 50

const rules: Readonly<Record<string, Rules>> = {
  DE: { fixed: ['05-01', '10-03'], aroundEaster: [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY] },
  NL: { fixed: ['04-27', '05-01', '05-05'], aroundEaster: [GOOD_FRIDAY, EASTER_MONDAY, ASCENSION, WHIT_MONDAY] },
  AU: {
    fixed: ['01-26', '04-25'],
    aroundEaster: [GOOD_FRIDAY, EASTER_MONDAY],
    mondays: [
      { month: '06', nth: 2 },
      { month: '10', nth: 1 },
    ],
  },
}

/** Gregorian, by the method of Meeus, Jones and Butcher. */
const easterSunday = (year: number): CalendarDate => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const day = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(day / 31)).padStart(2, '0')}-${String((day % 31) + 1).padStart(2, '0')}`
}

const nthMonday = (year: number, month: string, nth: number): CalendarDate => {
  const first = new Date(`${year}-${month}-01T00:00:00Z`).getUTCDay()
  return addDays(`${year}-${month}-01`, ((8 - first) % 7) + 7 * (nth - 1))
}

/** All holidays of a year, New Year's Day among them. */
export const holidaysOf = (country: string, year: number): ReadonlySet<CalendarDate> => {
  const { fixed = [], aroundEaster = [], mondays = [] } = rules[country] ?? {}
  return new Set([
    ...['01-01', ...fixed].map((day) => `${year}-${day}`),
    ...aroundEaster.map((days) => addDays(easterSunday(year), days)),
    ...mondays.map(({ month, nth }) => nthMonday(year, month, nth)),
  ])
}
