import { describe, expect, test } from 'vitest'
import { client, createShelf, numbersOf } from './books.js'

const found = (text: string, readings: Readonly<Record<string, string>> = {}) =>
  numbersOf(client(createShelf(readings))('GET', `/invoices?sort=invoice_number&search=${encodeURIComponent(text)}`))

describe('invoices § List invoices (attributes), search (M10 rendered)', () => {
  test.each([
    ['invoice_number', 'i260003', ['I260003']],
    ['description', 'FOR MAY', ['I260001']],
    ['invoice_date', '2026-01-01T23:00:00.000000Z', ['I260001']],
    ['expire_date', '2026-01-31T23', ['I260001']],
    ['payment_date', '2026-06-30t22:00', ['I260003']],
    ['total', '149.37', ['I260003']],
    ['total', '-12.1', ['C260001']],
  ])('looks inside %s for %s', (_, text, numbers) => {
    expect(found(text)).toEqual(numbers)
  })

  test('compares with what the answer prints, not with the calendar day (M1)', () => {
    expect(found('2026-07-01')).toEqual([])
    expect(found('149.370')).toEqual([])
  })

  test('takes the text as a whole', () => {
    expect(found('May Spindles')).toEqual([])
  })

  test('searches amounts as cents under M7 cents', () => {
    expect(found('14937', { M7: 'cents' })).toEqual(['I260003'])
    expect(found('149.37', { M7: 'cents' })).toEqual([])
  })

  test('finds all with an empty text, nothing with an unknown one', () => {
    expect(found('')).toHaveLength(6)
    expect(found('unicorn')).toEqual([])
  })

  test('narrows the status further', () => {
    const send = client(createShelf())
    expect(numbersOf(send('GET', '/invoices?search=spindles&filter[status]=outstanding'))).toEqual(['I260001'])
    expect(numbersOf(send('GET', '/invoices?search=spindles&filter[status]=paid'))).toEqual([])
  })
})
