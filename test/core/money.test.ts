import Big from 'big.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decimalsOf } from '../../src/core/currency.js'
import {
  MAX_MINOR,
  normalizeZero,
  parseMinor,
  percentOf,
  roundToMinor,
  toDecimal,
  toMajor,
} from '../../src/core/money.js'
import { arbitraryCurrency } from './arbitraries.js'

const arbitraryMinor = fc.integer({ min: -MAX_MINOR, max: MAX_MINOR })

it('knows currencies with none, two and three decimals', () => {
  expect(['JPY', 'KRW', 'EUR', 'AUD', 'CHF', 'KWD', 'BHD', 'XXX'].map(decimalsOf)).toEqual([0, 0, 2, 2, 2, 3, 3, 2])
})

it('prints sums without the noise of binary floats', () => {
  const sum = (parseMinor(0.1, 'EUR') as number) + (parseMinor(0.2, 'EUR') as number)
  expect(JSON.stringify(toMajor(sum, 'EUR'))).toBe('0.3')
  expect(toMajor(110, 'EUR') * 3).not.toBe(toMajor(330, 'EUR'))
  expect(toMajor(330, 'EUR')).toBe(3.3)
})

it('prints every amount as the shortest decimal that it is', () => {
  fc.assert(
    fc.property(arbitraryMinor, arbitraryCurrency, (minor, currency) => {
      const major = toMajor(minor, currency)
      expect(Big(JSON.stringify(major)).eq(Big(toDecimal(minor, currency)))).toBe(true)
      expect(JSON.stringify(major).length).toBeLessThanOrEqual(toDecimal(minor, currency).length)
    }),
    { numRuns: 1000 },
  )
})

it('writes decimal strings with all decimals of the currency', () => {
  expect(toDecimal(5, 'EUR')).toBe('0.05')
  expect(toDecimal(-5, 'EUR')).toBe('-0.05')
  expect(toDecimal(-1230, 'EUR')).toBe('-12.30')
  expect(toDecimal(0, 'KWD')).toBe('0.000')
  expect(toDecimal(1, 'KWD')).toBe('0.001')
  expect(toDecimal(-7, 'JPY')).toBe('-7')
})

it('reads back what it printed, as a number and as a string', () => {
  fc.assert(
    fc.property(arbitraryMinor, arbitraryCurrency, (minor, currency) => {
      expect(parseMinor(toMajor(minor, currency), currency)).toBe(minor)
      expect(parseMinor(toDecimal(minor, currency), currency)).toBe(minor)
    }),
    { numRuns: 1000 },
  )
})

it('refuses amounts finer than the currency and amounts beyond the limit', () => {
  expect(parseMinor(0.001, 'EUR')).toBe('too_fine')
  expect(parseMinor(0.001, 'KWD')).toBe(1)
  expect(parseMinor('1.5', 'JPY')).toBe('too_fine')
  expect(parseMinor(1e-320, 'EUR')).toBe('too_fine')
  expect(parseMinor(0.1 + 0.2, 'EUR')).toBe('too_fine')
  expect(parseMinor(MAX_MINOR / 100, 'EUR')).toBe(MAX_MINOR)
  expect(parseMinor('9000000000000.01', 'EUR')).toBe('too_large')
  expect(parseMinor(-1e300, 'EUR')).toBe('too_large')
  expect(parseMinor(JSON.parse('1e309'), 'EUR')).toBe('too_large')
  expect(parseMinor(Number.NaN, 'EUR')).toBe('too_large')
})

it('never gives minus zero', () => {
  expect(Object.is(parseMinor(-0, 'EUR'), 0)).toBe(true)
  expect(Object.is(parseMinor('-0.00', 'EUR'), 0)).toBe(true)
  expect(Object.is(roundToMinor(Big('-0.004'), 'EUR'), 0)).toBe(true)
  expect(Object.is(percentOf(-1, '1'), 0)).toBe(true)
  expect(Object.is(normalizeZero(-0), 0)).toBe(true)
})

it('rounds half away from zero', () => {
  const rounded = ['0.005', '-0.005', '0.015', '0.0049', '-2.675'].map((text) => roundToMinor(Big(text), 'EUR'))
  expect(rounded).toEqual([1, -1, 2, 0, -268])
  expect(roundToMinor(Big('2.5'), 'JPY')).toBe(3)
  expect(roundToMinor(Big('-2.5'), 'JPY')).toBe(-3)
  expect(roundToMinor(Big('0.0005'), 'KWD')).toBe(1)
})

it('rounds to the nearest unit and mirrors', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), arbitraryCurrency, (millionths, currency) => {
      const exact = Big(millionths.toString()).div(1_000_000)
      const minor = roundToMinor(exact, currency)
      expect(
        exact
          .times(10 ** decimalsOf(currency))
          .minus(minor)
          .abs()
          .lte('0.5'),
      ).toBe(true)
      expect(roundToMinor(exact.neg(), currency)).toBe(normalizeZero(-minor))
    }),
    { numRuns: 1000 },
  )
})

it('takes per cents exactly and rounds once', () => {
  expect(percentOf(1050, '10')).toBe(105)
  expect(percentOf(105, '10')).toBe(11)
  expect(percentOf(-105, '10')).toBe(-11)
  expect(percentOf(MAX_MINOR, '19')).toBe(171_000_000_000_000)
  expect(percentOf(1, '49.9999999999999999999999')).toBe(0)
})
