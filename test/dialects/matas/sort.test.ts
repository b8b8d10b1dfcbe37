import { describe, expect, test } from 'vitest'
import { client, createShelf, numbersOf } from './books.js'

const sorted = (query: string, readings: Readonly<Record<string, string>> = {}) =>
  numbersOf(client(createShelf(readings))('GET', `/invoices?${query}`))

const byTotal = ['C260001', 'I260004', 'I260002', 'I260001', 'I260006', 'I260003']
const rising: Readonly<Record<string, readonly string[]>> = {
  invoice_number: ['C260001', 'I260001', 'I260002', 'I260003', 'I260004', 'I260006'],
  description: ['I260003', 'I260002', 'I260006', 'I260001', 'I260004', 'C260001'],
  invoice_date: ['I260001', 'I260002', 'I260003', 'I260004', 'C260001', 'I260006'],
  expire_date: ['C260001', 'I260001', 'I260002', 'I260003', 'I260004', 'I260006'],
  payment_date: ['I260001', 'I260002', 'I260004', 'C260001', 'I260006', 'I260003'],
  currency: ['I260001', 'I260002', 'I260003', 'I260004', 'C260001', 'I260006'],
  vat_percentage: ['I260001', 'I260002', 'I260003', 'I260004', 'C260001', 'I260006'],
  subtotal: byTotal,
  vat: byTotal,
  total: byTotal,
}

describe('invoices § List invoices (attributes), sort', () => {
  test.each(Object.entries(rising))('rises by %s, and falls with a minus (M9 minus, M23)', (field, numbers) => {
    expect(sorted(`sort=${field}`)).toEqual(numbers)
    expect(sorted(`sort=-${field}`)).toEqual([...numbers].reverse())
  })

  test('orders amounts by what is shown under M7 cents too', () => {
    for (const field of ['subtotal', 'vat', 'total'])
      expect(sorted(`sort=-${field}`, { M7: 'cents' })).toEqual([...byTotal].reverse())
  })

  test.each([
    'sort=invoice_date,-total',
    'sort=invoice_date&sort=-total',
    'sort[]=invoice_date&sort[]=-total',
    'sort%5B%5D=invoice_date&sort%5B%5D=-total',
    'sort=invoice_date&sort[]=-total',
    'sort[0]=invoice_date&sort[1]=-total',
    'sort%5B1%5D=invoice_date&sort%5B0%5D=-total',
  ])('takes several fields: %s (M9 minus)', (query) => {
    expect(sorted(query)).toEqual(['I260001', 'I260003', 'I260002', 'I260006', 'I260004', 'C260001'])
  })

  test('counts the first mention of a field', () => {
    expect(sorted('sort=-total,total')).toEqual([...byTotal].reverse())
  })

  test.each([
    'sort=nonsense',
    'sort=',
    'sort=--total',
    'sort=lines',
    'sort=__proto__',
    'sort=constructor',
    'sort[x]=total',
    'sort[0][]=total',
  ])('ignores what is no field: %s (M23)', (query) => {
    expect(sorted(query)).toEqual(sorted(''))
  })

  test('ignores only the unknown ones among several (M23)', () => {
    expect(sorted('sort=nonsense,total')).toEqual(byTotal)
  })

  test('takes its direction from a parameter of its own under M9 direction', () => {
    const readings = { M9: 'direction' }
    expect(sorted('sort=total', readings)).toEqual(byTotal)
    expect(sorted('sort=total&direction=asc', readings)).toEqual(byTotal)
    expect(sorted('sort=total&direction=desc', readings)).toEqual([...byTotal].reverse())
    expect(sorted('sort=invoice_date,total&direction=desc', readings)[0]).toBe('I260006')
  })

  test('knows no minus under M9 direction, and no direction under M9 minus', () => {
    expect(sorted('sort=-total', { M9: 'direction' })).toEqual(sorted(''))
    expect(sorted('sort=total&direction=desc')).toEqual(byTotal)
  })
})
