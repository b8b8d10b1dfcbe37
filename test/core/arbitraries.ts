/** Random building blocks for property tests: decimals, discounts, lines and bills that a seller could really write. */
import fc from 'fast-check'
import type { LineDraft } from '../../src/core/commands.js'
import type { Discount, Line } from '../../src/core/ledger-types.js'
import type { Billable } from '../../src/core/totals.js'

/** One currency for each number of decimals: two, none, three. */
export const currencies = ['EUR', 'JPY', 'KWD'] as const

export const arbitraryCurrency = fc.constantFrom(...currencies)

/** A decimal string such as `-12.034`. */
export const arbitraryDecimal = (limits: { min: number; max: number; digits: number }): fc.Arbitrary<string> =>
  fc.tuple(fc.integer({ min: limits.min, max: limits.max }), fc.nat({ max: limits.digits })).map(([value, digits]) => {
    const text = String(Math.abs(value)).padStart(digits + 1, '0')
    const whole = text.slice(0, text.length - digits)
    const sign = value < 0 ? '-' : ''
    return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-digits)}`
  })

export const arbitraryRate = fc.constantFrom('0', '7', '10', '19', '19.0', '21', '8.1', '5.5')

const arbitraryPercent = arbitraryDecimal({ min: 0, max: 100, digits: 0 })

const arbitraryPercentDiscount: fc.Arbitrary<Discount> = fc.record({
  kind: fc.constant('percent' as const),
  percent: fc.oneof(arbitraryPercent, fc.constantFrom('12.5', '33.333', '0.01')),
})

/** Of at most `max` minor units. */
export const arbitraryDiscount = (max: number): fc.Arbitrary<Discount | null> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: arbitraryPercentDiscount },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('amount' as const), amount: fc.nat({ max }) }) },
  )

export const arbitraryLineDraft: fc.Arbitrary<LineDraft> = fc.record({
  title: fc.constantFrom('Stand rental', 'Power', 'Überstunden', '展示'),
  quantity: arbitraryDecimal({ min: -200, max: 2000, digits: 3 }),
  unitPrice: arbitraryDecimal({ min: 0, max: 500_000, digits: 4 }),
  taxRate: arbitraryRate,
  discount: arbitraryDiscount(500),
})

export const toLine = (draft: LineDraft, index = 0): Line => ({
  id: index + 1,
  position: index + 1,
  description: '',
  unit: 'piece',
  buyPrice: null,
  discount: null,
  taxName: 'VAT',
  resourceId: null,
  rateSchemeId: null,
  groupId: null,
  references: null,
  ...draft,
})

export const arbitraryBillable: fc.Arbitrary<Billable> = fc.record({
  currency: arbitraryCurrency,
  lines: fc.array(arbitraryLineDraft, { minLength: 1, maxLength: 7 }).map((lines) => lines.map(toLine)),
  discount: arbitraryDiscount(2000),
  reverseCharge: fc.boolean(),
})

/** The same bill with every amount turned around, as a credit note has it. */
export const mirrored = (bill: Billable): Billable => ({
  ...bill,
  discount: mirroredDiscount(bill.discount),
  lines: bill.lines.map((line) => ({
    ...line,
    quantity: line.quantity.startsWith('-') ? line.quantity.slice(1) : `-${line.quantity}`,
    discount: mirroredDiscount(line.discount),
  })),
})

const mirroredDiscount = (discount: Discount | null): Discount | null =>
  discount?.kind === 'amount' ? { ...discount, amount: -discount.amount } : discount
