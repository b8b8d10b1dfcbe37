import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addDays,
  dateIn,
  isCalendarDate,
  isoWithOffset,
  isTimeZone,
  parseDay,
  parseInstant,
  startOfDay,
  toIsoUtc,
  toUtcDate,
} from '../../src/core/dates.js'

const HOUR = 3_600_000
const zones = [
  'Europe/Amsterdam',
  'Europe/Berlin',
  'Australia/Sydney',
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Cairo',
]

/** What the platform's own calendar says, as an independent witness. */
const witness = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  )

const between = (from: string, to: string) => fc.integer({ min: Date.parse(from), max: Date.parse(to) })
const arbitraryInstant = between('1995-01-01T00:00:00Z', '2037-12-31T00:00:00Z')
const arbitraryDate = arbitraryInstant.map(toUtcDate)

it('accepts only days that exist', () => {
  expect(['2024-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'].every(isCalendarDate)).toBe(true)
  const none = [
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
  ]
  expect(none.filter(isCalendarDate)).toEqual([])
  expect(
    ['', '2026-1-1', '20260101', '2026-01-01 ', '٢٠٢٦-01-01', '2026-01-01T00:00:00Z'].filter(isCalendarDate),
  ).toEqual([])
})

it('adds days over leap days, year ends and changes of the clock', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29')
})

it('starts a day at the midnight of its zone, in winter and in summer', () => {
  const start = (date: string, zone: string) => toIsoUtc(startOfDay(date, zone))
  expect(start('2022-01-02', 'Europe/Amsterdam')).toBe('2022-01-01T23:00:00Z')
  expect(start('2022-07-02', 'Europe/Amsterdam')).toBe('2022-07-01T22:00:00Z')
  expect(start('2026-01-15', 'Australia/Sydney')).toBe('2026-01-14T13:00:00Z')
  expect(start('2026-07-15', 'Australia/Sydney')).toBe('2026-07-14T14:00:00Z')
})

it('starts the days around a change of the clock right', () => {
  const start = (date: string, zone: string) => toIsoUtc(startOfDay(date, zone))
  expect(start('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00Z')
  expect(start('2026-03-30', 'Europe/Berlin')).toBe('2026-03-29T22:00:00Z')
  expect(start('2026-10-25', 'Europe/Berlin')).toBe('2026-10-24T22:00:00Z')
  expect(start('2026-10-26', 'Europe/Berlin')).toBe('2026-10-25T23:00:00Z')
  expect(start('2026-04-05', 'Australia/Sydney')).toBe('2026-04-04T13:00:00Z')
  expect(start('2026-04-06', 'Australia/Sydney')).toBe('2026-04-05T14:00:00Z')
  expect(start('2026-10-04', 'Australia/Sydney')).toBe('2026-10-03T14:00:00Z')
  expect(start('2026-10-05', 'Australia/Sydney')).toBe('2026-10-04T13:00:00Z')
})

it('starts a day at 01:00 where midnight is skipped, and at the first of two midnights', () => {
  expect(isoWithOffset(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe(
    '2018-11-04T01:00:00-02:00',
  )
  expect(isoWithOffset(startOfDay('2025-03-30', 'Asia/Beirut'), 'Asia/Beirut')).toBe('2025-03-30T01:00:00+03:00')
  expect(isoWithOffset(startOfDay('2025-11-02', 'America/Havana'), 'America/Havana')).toBe('2025-11-02T00:00:00-04:00')
})

it('starts every day at its first instant, in every zone', () => {
  fc.assert(
    fc.property(arbitraryDate, fc.constantFrom(...zones), (date, zone) => {
      const start = startOfDay(date, zone)
      expect(witness(start, zone)).toBe(date)
      expect(witness(start - 1, zone) < date).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

it('tells the day and the offset of an instant as the platform does', () => {
  fc.assert(
    fc.property(arbitraryInstant, fc.constantFrom(...zones), (instant, zone) => {
      expect(dateIn(instant, zone)).toBe(witness(instant, zone))
      expect(Date.parse(isoWithOffset(instant, zone))).toBe(Math.floor(instant / 1000) * 1000)
      expect(isoWithOffset(instant, zone).slice(0, 10)).toBe(witness(instant, zone))
    }),
    { numRuns: 1000 },
  )
})

it('prints offsets of half hours and west of Greenwich', () => {
  const noon = Date.parse('2026-03-01T12:00:00Z')
  expect(isoWithOffset(noon, 'Asia/Kolkata')).toBe('2026-03-01T17:30:00+05:30')
  expect(isoWithOffset(noon, 'America/St_Johns')).toBe('2026-03-01T08:30:00-03:30')
  expect(isoWithOffset(noon, 'UTC')).toBe('2026-03-01T12:00:00+00:00')
  expect(isoWithOffset(noon, 'Australia/Sydney')).toBe('2026-03-01T23:00:00+11:00')
})

it('prints both passes of the repeated hour apart', () => {
  const first = Date.parse('2026-10-25T00:30:00Z')
  expect(isoWithOffset(first, 'Europe/Amsterdam')).toBe('2026-10-25T02:30:00+02:00')
  expect(isoWithOffset(first + HOUR, 'Europe/Amsterdam')).toBe('2026-10-25T02:30:00+01:00')
})

it('knows time zones', () => {
  expect(['Europe/Berlin', 'UTC', 'Australia/Sydney'].every(isTimeZone)).toBe(true)
  expect(['Europe/Atlantis', '', 'nonsense'].filter(isTimeZone)).toEqual([])
})

it('reads date-times with and without offset, fraction and seconds, in either case', () => {
  const noon = Date.parse('2026-03-01T12:00:00Z')
  const same = [
    '2026-03-01T12:00:00Z',
    '2026-03-01t12:00:00z',
    '2026-03-01 12:00:00',
    '2026-03-01T12:00',
    '2026-03-01T13:00:00+01:00',
    '2026-03-01T13:00:00+0100',
    '2026-03-01T23:00+11:00',
    '2026-03-01T12:00:00.000000Z',
    '2026-03-01T12:00:00.000999999Z',
  ]
  expect(same.map(parseInstant)).toEqual(same.map(() => noon))
  expect(parseInstant('2026-03-01T12:00:00.5Z')).toBe(noon + 500)
  expect(parseInstant('2026-03-01')).toBe(noon - 12 * HOUR)
})

it('takes the UTC day of a date-time', () => {
  expect(parseDay('2026-03-01')).toBe('2026-03-01')
  expect(parseDay('2026-03-01T23:30:00-01:00')).toBe('2026-03-02')
  expect(parseDay('2026-03-01T00:30:00+01:00')).toBe('2026-02-28')
})

const refused = [
  '',
  'today',
  '2026-02-30',
  '2026-02-30T10:00:00Z',
  '2026-03-01T24:00:00Z',
  '2026-03-01T25:00:00Z',
  '2026-03-01T12:60:00Z',
  '2026-03-01T12:00:60Z',
  '2026-03-01T12:00:00+2500',
  '2026-03-01T12:00:00+24:00',
  '2026-03-01T12:00:00+10:60',
  '2026-03-01T12:00:00+1',
  '2026-03-01T12:00:00,5Z',
  '2026-03-01T12:00:00.Z',
  '2026-03-01T12Z',
  '2026-03-01T12:00:00 Z',
  ' 2026-03-01',
  '2026-03-01\n',
  '2026-3-1',
  '1772366400',
  '+002026-03-01T00:00:00Z',
  '9999-12-31T23:59:59-01:00',
  '0000-01-01T00:00:00+01:00',
]

it.each(refused)('refuses %j as a day and as an instant', (text) => {
  expect(parseDay(text)).toBeNull()
  expect(parseInstant(text)).toBeNull()
})

it('never lets NaN or an impossible day through, whatever the text', () => {
  const arbitraryText = fc.oneof(
    fc.string(),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2})?(\.\d{1,9})?([Zz]|[+-]\d{2}:?\d{2})?$/),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  )
  fc.assert(
    fc.property(arbitraryText, (text) => {
      const instant = parseInstant(text)
      const day = parseDay(text)
      expect(instant === null).toBe(day === null)
      if (instant === null || day === null) return
      expect(Number.isSafeInteger(instant)).toBe(true)
      expect(isCalendarDate(day)).toBe(true)
      expect(toUtcDate(instant)).toBe(day)
    }),
    { numRuns: 2000 },
  )
})
