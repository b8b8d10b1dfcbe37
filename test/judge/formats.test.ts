/** The formats that are read without patterns agree with the patterns that they stand for. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exactOfEach, isExact } from '../../src/judge/amounts.js'
import { formats, mayBeDate, toDate } from '../../src/judge/formats.js'

const is = (name: string, value: string): boolean => {
  const format = formats[name]
  return format?.type === 'string' && format.validate(value)
}

const exists = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

const number = (most: number, digits: number) => fc.nat(most).map((value) => String(value).padStart(digits, '0'))
const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'))
const day = fc.tuple(year, number(13, 2), number(32, 2)).map((parts) => parts.join('-'))
const time = fc.tuple(number(25, 2), number(61, 2), number(62, 2)).map((parts) => parts.join(':'))

it('takes for dates those that a calendar has', () => {
  const safely = (text: string): boolean => {
    try {
      return exists(text)
    } catch {
      return false
    }
  }
  fc.assert(fc.property(day, (text) => is('date', text) === safely(text) && mayBeDate(text) === safely(text)))
  for (const text of ['2026-2-3', '2026-02-3x', '20260203', '', '2026-02-03T', 'x026-02-03'])
    expect(is('date', text)).toBe(false)
})

it('takes for times what RFC 3339 does, with the offset in either form', () => {
  fc.assert(
    fc.property(day, time, (date, clock) => {
      const isTime = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)$/.test(clock)
      for (const end of ['Z', '+02:00', '.5Z']) {
        expect(is('date-time', `${date}T${clock}${end}`)).toBe(is('date', date) && isTime)
        expect(is('date-time', `${date}T${clock}`)).toBe(false)
      }
    }),
  )
})

it('knows no year 0', () => {
  expect(['0000-01-01', '0001-01-01'].map((text) => is('date', text))).toEqual([false, true])
  expect(is('iso-date-time', '0000-12-31T12:00:00Z')).toBe(false)
})

it('tells the date that was meant', () => {
  expect(['2026-2-3', '2026/02/03', '2026-2-30', 'soon'].map(toDate)).toEqual(['2026-02-03', '2026-02-03', null, null])
})

it('finds an amount exact when it is a decimal of its currency, whatever its size', () => {
  const rule = { currency: 'currency' }
  fc.assert(
    fc.property(
      fc.integer({ min: -1e14, max: 1e14 }),
      fc.constantFrom(['EUR', 2], ['JPY', 0], ['KWD', 3]),
      (minor, [currency, decimals]) => {
        const amount = minor / 10 ** Number(decimals)
        expect(isExact(amount, { currency }, rule)).toBe(true)
        expect(isExact(amount.toFixed(Number(decimals)), { currency }, rule)).toBe(true)
      },
    ),
  )
  for (const amount of [19.990000000000002, 0.1 + 0.2, 1.005, 1e-7, '1.005'])
    expect(isExact(amount, { currency: 'EUR' }, rule)).toBe(false)
  expect(isExact(1.005, {}, rule)).toBe(true)
})

it('cannot tell a sum of what is no list of amounts', () => {
  expect(exactOfEach([{ a: 0.1 }, { a: '0.2' }], 'a')).toBe(300)
  expect([exactOfEach(undefined, 'a'), exactOfEach([{ a: null }], 'a')]).toEqual([Number.NaN, Number.NaN])
})
