/**
 * The formats that specs may name: exact where it matters (30 February is no date) and small, because the compiled checks
 * carry them. A format that is missing here is refused when a spec is compiled.
 */
type Format = { readonly type: 'string'; readonly validate: (text: string) => boolean }
type NumberFormat = { readonly type: 'number'; readonly validate: (value: number) => boolean }

const DATE_TIME = /^\d{4}-\d{2}-\d{2}[t ]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i
const LOOSE_DATE_TIME = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** NaN unless digits stand at all places from `start` to before `end`. Answers have dates by the hundred, so there is no pattern. */
const numberAt = (text: string, start: number, end: number): number => {
  let number = 0
  for (let index = start; index < end; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

/** Whether a date that exists stands at the beginning. */
const startsWithDate = (text: string): boolean => {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false
  const year = numberAt(text, 0, 4)
  const month = numberAt(text, 5, 7)
  const day = numberAt(text, 8, 10)
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Calendars go from the year 1 BC to the year 1. */
const hasYear = (text: string): boolean => !text.startsWith('0000')

const isDate = (text: string): boolean => text.length === 10 && startsWithDate(text) && hasYear(text)

/** `T12:34:56Z`, as most have it, from the eleventh character on. */
const endsInPlainTime = (text: string): boolean =>
  text.length === 20 &&
  text.charCodeAt(10) === 84 &&
  numberAt(text, 11, 13) < 24 &&
  text.charCodeAt(13) === 58 &&
  numberAt(text, 14, 16) < 60 &&
  text.charCodeAt(16) === 58 &&
  numberAt(text, 17, 19) <= 60 &&
  text.charCodeAt(19) === 90

/** RFC 3339. */
const isDateTime = (text: string): boolean => startsWithDate(text) && (endsInPlainTime(text) || DATE_TIME.test(text))

/** ISO 8601 with seconds, fraction and offset left out or not. */
const isLooseDateTime = (text: string): boolean => startsWithDate(text) && hasYear(text) && LOOSE_DATE_TIME.test(text)

const string = (validate: Format['validate']): Format => ({ type: 'string', validate })
const number = (validate: NumberFormat['validate']): NumberFormat => ({ type: 'number', validate })

/** False only for what is written as a date and names a day that there is not. */
export const mayBeDate = (text: string): boolean => !/^\d{4}-\d{2}-\d{2}(?!\d)/.test(text) || startsWithDate(text)

/** A day that was written in another way, such as `2026-2-3`, as ISO 8601 has it; null for what is none. */
export const toDate = (text: string): string | null => {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : null
}

export const formats: Readonly<Record<string, Format | NumberFormat>> = {
  date: string(isDate),
  'date-time': string(isDateTime),
  'iso-date-time': string(isLooseDateTime),
  email: string((text) => /^[^\s@]+@[^\s@]+$/.test(text)),
  uri: string((text) => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text)),
  'uri-reference': string((text) => /^[^\s<>"{}|\\^`]*$/.test(text)),
  int32: number((value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 31),
  int64: number(Number.isInteger),
  float: number(Number.isFinite),
  double: number(Number.isFinite),
}
