/** The formats that our JSON Schemas name: how a text is checked, and what is asked for in words. */

import { isCalendarDate, isTimeZone, parseInstant } from '../core/dates.js'
import { decodeFaults, FAULT_FORMS } from '../core/fault.js'

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const isDateTime = (text: string): boolean => DATE_TIME.test(text) && parseInstant(text) !== null

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

export const formats: Readonly<
  Record<string, { readonly check: (text: string) => boolean; readonly expected: string }>
> = {
  date: { check: isCalendarDate, expected: 'a date that exists, such as 2026-03-16' },
  'date-time': { check: isDateTime, expected: 'a date-time with its offset, such as 2026-03-16T09:00:00Z' },
  moment: {
    check: (text) => isCalendarDate(text) || isDateTime(text),
    expected: 'a date that exists, such as 2026-03-16, or a date-time with its offset, such as 2026-03-16T09:00:00Z',
  },
  decimal: { check: (text) => /^\d+(\.\d+)?$/.test(text), expected: 'a decimal number, such as 12.50' },
  currency: { check: (text) => currencies.has(text), expected: 'a currency of ISO 4217, such as EUR' },
  fault: {
    check: (text) => decodeFaults(text) !== null,
    expected: `one or more of ${FAULT_FORMS}, with ; between them`,
  },
  'time-zone': { check: isTimeZone, expected: 'an IANA time zone, such as Europe/Berlin' },
}
