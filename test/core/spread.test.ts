import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from '../../src/core/spread.js'

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const weights = (min: number, max: number) => fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 12 })

it('gives the leftover units to the largest remainders, earlier ones first', () => {
  expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33])
  expect(spread(5, [2, 3, 5])).toEqual([1, 2, 2])
  expect(spread(10, [3, 3, 3])).toEqual([4, 3, 3])
})

it('gives everything to the first when the weights weigh nothing', () => {
  expect(spread(7, [0, 0])).toEqual([7, 0])
  expect(spread(7, [5, -5])).toEqual([7, 0])
  expect(spread(0, [1, 2])).toEqual([0, 0])
  expect(spread(7, [])).toEqual([])
})

it('sums exactly, also over weights of mixed signs and over nothing', () => {
  fc.assert(
    fc.property(amount, weights(-100_000, 100_000), (total, by) => {
      const shares = spread(total, by)
      expect(shares).toHaveLength(by.length)
      const fits = shares.every(Number.isSafeInteger)
      if (fits) expect(sum(shares)).toBe(total)
    }),
    { numRuns: 1000 },
  )
})

it('stays within one unit of the exact share and gives nothing for no weight, when weights have one sign', () => {
  fc.assert(
    fc.property(amount, weights(0, 1_000_000), fc.boolean(), (total, positive, negate) => {
      const by = negate ? positive.map((weight) => 0 - weight) : positive
      const all = BigInt(sum(by))
      if (all === 0n) return
      spread(total, by).forEach((share, index) => {
        const distance = BigInt(share) * all - BigInt(total) * BigInt(by[index] ?? 0)
        const room = all < 0n ? -all : all
        expect(distance > -room && distance < room).toBe(true)
        if (by[index] === 0) expect(share).toBe(0)
      })
    }),
    { numRuns: 1000 },
  )
})

it('mirrors exactly: the shares of a credit note are those of its invoice with the sign turned', () => {
  fc.assert(
    fc.property(amount, weights(-1000, 100_000), (total, by) => {
      const turned = spread(
        -total,
        by.map((weight) => -weight),
      )
      expect(turned).toEqual(spread(total, by).map((share) => 0 - share))
      for (const share of turned) expect(Object.is(share, -0)).toBe(false)
    }),
    { numRuns: 1000 },
  )
})
