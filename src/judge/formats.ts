/**
 * The formats that specs may name: exact where it matters (30 February is no date) and small, because the compiled checks
 * carry them. A format that is missing here is refused when a spec is compiled.
 */
type Format = { readonly type: 'string'; readonly validate: (text: string) => boolean }
type NumberFormat = { readonly type: 'number'; readonly validate: (value: number) => boolean }

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const isDate = (text: string): boolean => {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** RFC 3339. */
const isDateTime = (text: string): boolean =>
  /^[t ]$/i.test(text.charAt(10)) && isDate(text.slice(0, 10)) && TIME.test(text.slice(11))

/** ISO 8601 with seconds, fraction and offset left out or not. */
const isLooseDateTime = (text: string): boolean =>
  isDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/.test(text.slice(10))

const string = (validate: Format['validate']): Format => ({ type: 'string', validate })
const number = (validate: NumberFormat['validate']): NumberFormat => ({ type: 'number', validate })

/** False only for what is written as a date and names a day that there is not. */
export const mayBeDate = (text: string): boolean => !/^\d{4}-\d{2}-\d{2}(?!\d)/.test(text) || isDate(text.slice(0, 10))

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
