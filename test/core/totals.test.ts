import Big from 'big.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LineDraft } from '../../src/core/commands.js'
import { percentOf, roundToMinor } from '../../src/core/money.js'
import type { Billable, LineAmounts } from '../../src/core/totals.js'
import { allocate, computeTotals, rateOf } from '../../src/core/totals.js'
import { arbitraryBillable, mirrored, toLine } from './arbitraries.js'

const draft = (quantity: string, unitPrice: string, taxRate = '19', rest: Partial<LineDraft> = {}): LineDraft => ({
  title: 'Stand rental',
  quantity,
  unitPrice,
  taxRate,
  ...rest,
})

const bill = (lines: readonly LineDraft[], rest: Partial<Billable> = {}): Billable => ({
  currency: 'EUR',
  discount: null,
  reverseCharge: false,
  ...rest,
  lines: lines.map(toLine),
})

const column = (rows: readonly LineAmounts[], pick: (row: LineAmounts) => number): number =>
  rows.reduce((sum, row) => sum + pick(row), 0)

it('rounds each line, then sums', () => {
  const totals = computeTotals(bill([draft('3', '0.335'), draft('3', '0.335')]))
  expect(totals).toEqual({
    subTotal: 202,
    discount: 0,
    net: 202,
    tax: 38,
    total: 240,
    taxes: [{ rate: '19', name: 'VAT', net: 202, tax: 38 }],
  })
})

it('taxes each rate once, on its discounted nets, rates ascending', () => {
  const lines = [draft('1', '100'), draft('1', '50', '7'), draft('2', '0.05', '7.0')]
  const totals = computeTotals(bill(lines, { discount: { kind: 'percent', percent: '10' } }))
  expect(totals.subTotal).toBe(15010)
  expect(totals.discount).toBe(1501)
  expect(totals.taxes).toEqual([
    { rate: '7', name: 'VAT', net: 4509, tax: 316 },
    { rate: '19', name: 'VAT', net: 9000, tax: 1710 },
  ])
  expect(totals.total).toBe(13509 + 316 + 1710)
})

it('takes absolute and percentage discounts off lines, then off the header', () => {
  const lines = [
    draft('1', '100', '19', { discount: { kind: 'amount', amount: 1000 } }),
    draft('1', '100', '19', { discount: { kind: 'percent', percent: '50' } }),
  ]
  const invoice = bill(lines, { discount: { kind: 'amount', amount: 1400 } })
  expect(allocate(invoice)).toEqual([
    { gross: 10000, lineDiscount: 1000, headerDiscount: 900, net: 8100, tax: 1539 },
    { gross: 10000, lineDiscount: 5000, headerDiscount: 500, net: 4500, tax: 855 },
  ])
  expect(computeTotals(invoice)).toMatchObject({ subTotal: 20000, discount: 7400, net: 12600, tax: 2394, total: 14994 })
})

it('charges no tax when the buyer owes it', () => {
  const totals = computeTotals(bill([draft('1', '100'), draft('1', '50', '7')], { reverseCharge: true }))
  expect(totals).toMatchObject({ tax: 0, total: 15000, taxes: [{ rate: '0', net: 15000, tax: 0 }] })
})

it('counts in yen without decimals and in dinar with three', () => {
  expect(computeTotals(bill([draft('1.5', '333', '10')], { currency: 'JPY' }))).toMatchObject({ net: 500, tax: 50 })
  expect(computeTotals(bill([draft('3', '0.3335', '5')], { currency: 'KWD' }))).toMatchObject({ net: 1001, tax: 50 })
})

it('keeps every identity: lines sum to the header in each column', () => {
  fc.assert(
    fc.property(arbitraryBillable, (invoice) => {
      const totals = computeTotals(invoice)
      const rows = allocate(invoice)
      expect(totals.net).toBe(totals.subTotal - totals.discount)
      expect(totals.total).toBe(totals.net + totals.tax)
      expect(column(rows, (row) => row.gross)).toBe(totals.subTotal)
      expect(column(rows, (row) => row.lineDiscount + row.headerDiscount)).toBe(totals.discount)
      expect(column(rows, (row) => row.net)).toBe(totals.net)
      expect(column(rows, (row) => row.tax)).toBe(totals.tax)
      for (const row of rows) {
        expect(row.net).toBe(row.gross - row.lineDiscount - row.headerDiscount)
        for (const value of Object.values(row)) expect(Object.is(value, -0)).toBe(false)
      }
    }),
    { numRuns: 1000 },
  )
})

it('follows the definitions: gross rounded once a line, tax rounded once a rate', () => {
  fc.assert(
    fc.property(arbitraryBillable, (invoice) => {
      const rows = allocate(invoice)
      rows.forEach((row, index) => {
        const line = invoice.lines[index] ?? toLine(draft('0', '0'))
        expect(row.gross).toBe(roundToMinor(Big(line.quantity).times(line.unitPrice), invoice.currency))
        if (line.discount?.kind === 'amount') expect(row.lineDiscount).toBe(line.discount.amount)
        if (line.discount?.kind === 'percent')
          expect(row.lineDiscount).toBe(percentOf(row.gross, line.discount.percent))
      })
      for (const tax of computeTotals(invoice).taxes) {
        const ofRate = rows.filter(
          (_, index) => rateOf(invoice, invoice.lines[index] ?? toLine(draft('0', '0'))) === tax.rate,
        )
        expect(column(ofRate, (row) => row.net)).toBe(tax.net)
        expect(column(ofRate, (row) => row.tax)).toBe(tax.tax)
        expect(tax.tax).toBe(percentOf(tax.net, tax.rate))
      }
    }),
    { numRuns: 500 },
  )
})

it('mirrors exactly: turning every sign turns the totals and each line, to the last unit', () => {
  fc.assert(
    fc.property(arbitraryBillable, (invoice) => {
      const turn = (value: unknown): unknown =>
        typeof value === 'number' ? 0 - value : Array.isArray(value) ? value.map(turn) : turnObject(value)
      const turnObject = (value: unknown): unknown =>
        typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]))
          : value
      expect(computeTotals(mirrored(invoice))).toEqual(turn(computeTotals(invoice)))
      expect(allocate(mirrored(invoice))).toEqual(turn(allocate(invoice)))
    }),
    { numRuns: 1000 },
  )
})

it('mirrors a header discount of one cent over two rates onto the same line', () => {
  const invoice = bill([draft('1', '0.05'), draft('1', '0.05', '7')], { discount: { kind: 'amount', amount: 1 } })
  expect(allocate(invoice).map((row) => row.headerDiscount)).toEqual([1, 0])
  expect(allocate(mirrored(invoice)).map((row) => row.headerDiscount)).toEqual([-1, 0])
})
