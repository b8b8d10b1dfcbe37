/** Random rows, filters and selections for the store. Values come from small sets, so that ties and hits are common. */
import fc from 'fast-check'
import type { Bound, Column, Filter, Order, Scalar, Selection } from '../../../src/core/query.js'
import type { Row } from './naive.js'
import { amountColumn, flagColumn, idColumn, textColumn } from './naive.js'

/** Ordered by code point these stand as listed; by UTF-16 unit the astral ones would come before the last. */
export const words = ['', 'A', 'Z', 'a', 'aa', 'ab', 'z', 'ß', 'é', '€', '\uff5e', '𐀀', '𐀀a', '😀', '😀😀'] as const

const arbitraryText = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.constantFrom(...words) },
)
const arbitraryAmount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.integer({ min: -6, max: 6 }) },
)

export const arbitraryRow = (maxId: number): fc.Arbitrary<Row> =>
  fc.record({
    id: fc.integer({ min: 1, max: maxId }),
    text: arbitraryText,
    amount: arbitraryAmount,
    flag: fc.boolean(),
  })

type Typed = readonly [Column<Row>, fc.Arbitrary<Scalar>]

const typed: readonly Typed[] = [
  [textColumn, arbitraryText],
  [amountColumn, arbitraryAmount],
  [flagColumn, fc.boolean()],
  [idColumn, fc.integer({ min: 0, max: 70 })],
]

const arbitraryTyped = fc.constantFrom(...typed)

const arbitraryBound = (value: fc.Arbitrary<Scalar>): fc.Arbitrary<Bound | undefined> =>
  fc.option(fc.record({ value, inclusive: fc.boolean() }), { nil: undefined })

const arbitraryLeaf: fc.Arbitrary<Filter<Row>> = arbitraryTyped.chain(([column, value]) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant<Filter<Row>>({ is: 'all' }) },
    { weight: 1, arbitrary: fc.constant<Filter<Row>>({ is: 'none' }) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.oneof(fc.integer({ min: -2, max: 80 }), fc.constantFrom(1.5, 2 ** 32 + 1, 2 ** 53)), {
          maxLength: 12,
        })
        .map((ids): Filter<Row> => ({ is: 'ids', ids })),
    },
    { weight: 4, arbitrary: value.map((wanted): Filter<Row> => ({ is: 'equals', column, value: wanted })) },
    {
      weight: 3,
      arbitrary: fc
        .array(value, { maxLength: 4 })
        .map((wanted): Filter<Row> => ({ is: 'matches', column, test: (found) => wanted.includes(found) })),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(arbitraryBound(value), arbitraryBound(value))
        .map(([from, to]): Filter<Row> => ({ is: 'range', column, from, to })),
    },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 1, max: 5 })
        .map((by): Filter<Row> => ({ is: 'scan', test: (row) => (row.id + (row.amount ?? 0)) % by === 0 })),
    },
  ),
)

export const arbitraryFilter: fc.Arbitrary<Filter<Row>> = fc.letrec<{ filter: Filter<Row> }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    arbitraryLeaf,
    fc.array(tie('filter'), { maxLength: 4 }).map((of) => ({ is: 'and', of }) as const),
    fc.array(tie('filter'), { maxLength: 4 }).map((of) => ({ is: 'or', of }) as const),
  ),
})).filter

const arbitraryOrder: fc.Arbitrary<readonly Order<Row>[]> = fc.array(
  fc.tuple(arbitraryTyped, fc.boolean()).map(([[column], descending]) => ({ column, descending })),
  { maxLength: 3 },
)

export const arbitrarySelection: fc.Arbitrary<Selection<Row>> = fc.record({
  where: arbitraryFilter,
  order: arbitraryOrder,
  offset: fc.oneof(fc.constant(0), fc.nat({ max: 70 })),
  limit: fc.option(fc.nat({ max: 40 })),
})
