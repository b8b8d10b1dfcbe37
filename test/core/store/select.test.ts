import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Selection } from '../../../src/core/query.js'
import { compareScalars } from '../../../src/core/store/compare.js'
import { MutableCollection } from '../../../src/core/store/mutable-collection.js'
import { arbitraryRow, arbitrarySelection, words } from './arbitraries.js'
import type { Row } from './naive.js'
import { amountColumn, compareValues, flagColumn, idColumn, noLedger, selectNaively, textColumn } from './naive.js'

const ledger = () => noLedger

/** A real collection beside its naive twin. */
type Branch = { readonly real: MutableCollection<Row>; readonly naive: Map<number, Row> }

const create = (): Branch => ({ real: new MutableCollection<Row>(ledger), naive: new Map() })

const put = ({ real, naive }: Branch, row: Row): void => {
  real.put(row)
  naive.set(row.id, row)
}

const remove = ({ real, naive }: Branch, id: number): void => {
  real.remove(id)
  naive.delete(id)
}

const check = ({ real, naive }: Branch, selection: Selection<Row>): void => {
  const page = real.select(selection)
  const expected = selectNaively(naive.values(), selection)
  if (page.total !== expected.total) expect(page.total).toBe(expected.total)
  // Comparing by identity first: the deep comparison is only for the message.
  if (page.rows.length !== expected.rows.length || page.rows.some((row, index) => row !== expected.rows[index]))
    expect(page.rows).toEqual(expected.rows)
}

const checkContent = ({ real, naive }: Branch): void => {
  expect(real.size).toBe(naive.size)
  expect([...real.all()]).toEqual([...naive.values()].sort((a, b) => a.id - b.id))
  for (const id of [0, 1, 7, 60]) expect(real.get(id)).toBe(naive.get(id))
}

type Step =
  | { readonly do: 'put'; readonly row: Row }
  | { readonly do: 'remove'; readonly id: number }
  | { readonly do: 'fork' }
  | { readonly do: 'select'; readonly selection: Selection<Row> }

const arbitraryStep = (maxId: number): fc.Arbitrary<Step> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ do: fc.constant('put' as const), row: arbitraryRow(maxId) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('remove' as const), id: fc.integer({ min: 0, max: maxId }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('fork' as const) }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('select' as const), selection: arbitrarySelection }) },
  )

it('answers like a plain array under any puts, removals, forks of forks and selections', () => {
  const arbitrarySteps = fc.array(fc.tuple(fc.nat(), arbitraryStep(60)), { minLength: 10, maxLength: 120, size: 'max' })
  fc.assert(
    fc.property(fc.array(arbitraryRow(60), { maxLength: 60, size: 'max' }), arbitrarySteps, (rows, steps) => {
      const first = create()
      for (const row of rows) put(first, row)
      const branches = [first]
      for (const [pick, step] of steps) {
        const branch = branches[pick % branches.length] ?? first
        if (step.do === 'put') put(branch, step.row)
        else if (step.do === 'remove') remove(branch, step.id)
        else if (step.do === 'select') check(branch, step.selection)
        else branches.push({ real: branch.real.fork(ledger), naive: new Map(branch.naive) })
      }
      const everything: Selection<Row> = { where: { is: 'all' }, order: [{ column: textColumn, descending: true }] }
      for (const branch of branches) {
        checkContent(branch)
        check(branch, everything)
      }
    }),
    { numRuns: 300 },
  )
})

const columns = [textColumn, amountColumn, flagColumn, idColumn]

it('gives the exact reverse when the direction turns, ties included', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRow(60), { maxLength: 60, size: 'max' }), arbitrarySelection, (rows, { where }) => {
      const branch = create()
      for (const row of rows) put(branch, row)
      for (const column of columns) {
        const up = branch.real.select({ where, order: [{ column, descending: false }] })
        const down = branch.real.select({ where, order: [{ column, descending: true }] })
        expect(down.rows.toReversed()).toEqual(up.rows)
      }
    }),
    { numRuns: 200 },
  )
})

it('sorts strings by code point, also beyond the basic plane, and nulls lowest', () => {
  const branch = create()
  const texts = [...words, null]
  texts.toReversed().forEach((text, index) => {
    put(branch, { id: index + 1, text, amount: null, flag: false })
  })
  const { rows } = branch.real.select({ where: { is: 'all' }, order: [{ column: textColumn, descending: false }] })
  expect(rows.map(({ text }) => text)).toEqual([null, ...words])
})

it('compares any two values as by code points, and consistently', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\uffff', '𐀀', '😀', '\ud800', '\udc00') })
  const value = fc.oneof(fc.constant(null), text)
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(Math.sign(compareScalars(a, b))).toBe(Math.sign(compareValues(a, b)))
      expect(Math.sign(compareScalars(a, b)) + Math.sign(compareScalars(b, a))).toBe(0)
    }),
    { numRuns: 1000 },
  )
})

/** Rows in an order that fills, splits and empties the chunks of every index; few distinct values, many ties. */
const scattered = (count: number, spreadBy: number): Row[] =>
  Array.from({ length: count }, (_, index) => {
    const id = ((index * spreadBy) % count) + 1
    const text = words[(id * 7) % words.length] ?? null
    return { id, text, amount: id % 11 === 0 ? null : (id * 37) % 501, flag: id % 3 === 0 }
  })

const pages: readonly Selection<Row>[] = [
  { where: { is: 'all' }, order: [{ column: amountColumn, descending: false }] },
  { where: { is: 'all' }, order: [{ column: textColumn, descending: true }], offset: 1020, limit: 10 },
  {
    where: { is: 'equals', column: flagColumn, value: true },
    order: [{ column: amountColumn, descending: true }],
    limit: 5,
  },
  { where: { is: 'equals', column: textColumn, value: '😀' }, order: [{ column: idColumn, descending: true }] },
  {
    where: {
      is: 'range',
      column: amountColumn,
      from: { value: 100, inclusive: false },
      to: { value: 400, inclusive: true },
    },
    order: [{ column: idColumn, descending: false }],
    offset: 500,
    limit: 30,
  },
  {
    where: {
      is: 'and',
      of: [
        { is: 'range', column: amountColumn, to: { value: 450, inclusive: false } },
        { is: 'matches', column: textColumn, test: (text) => text !== null && String(text) < 'b' },
        { is: 'scan', test: (row) => row.id % 2 === 0 },
      ],
    },
    order: [
      { column: textColumn, descending: true },
      { column: amountColumn, descending: false },
    ],
  },
]

it.each([512, 513, 1024, 1025, 4095, 4097, 9000])(
  'answers like a plain array with %i rows, indexed before, while and after they come and go',
  (count) => {
    const branch = create()
    const rows = scattered(count, 7919)
    for (const row of rows.slice(0, 3)) put(branch, row)
    for (const page of pages) check(branch, page)
    for (const row of rows) put(branch, row)
    for (const page of pages) check(branch, page)
    const fork: Branch = { real: branch.real.fork(ledger), naive: new Map(branch.naive) }
    for (const row of rows) if (row.id % 5 !== 0) remove(branch, row.id)
    for (const row of rows) if (row.id % 4 === 0) put(fork, { ...row, amount: 1, text: null })
    for (const page of pages) {
      check(branch, page)
      check(fork, page)
    }
    for (const row of rows) remove(branch, row.id)
    for (const page of pages) check(branch, page)
    for (const row of rows) put(branch, { ...row, amount: -(row.amount ?? 0) })
    for (const page of pages) {
      check(branch, page)
      check(fork, page)
    }
    checkContent(branch)
    checkContent(fork)
  },
)

it('narrows more than 512 candidates by a range as it narrows few', () => {
  const branch = create()
  for (const row of scattered(3000, 1013)) put(branch, row)
  const range = { is: 'range', column: amountColumn, from: { value: 250, inclusive: true } } as const
  for (const value of [true, false])
    check(branch, {
      where: { is: 'and', of: [{ is: 'equals', column: flagColumn, value }, range] },
      order: [{ column: idColumn, descending: false }],
    })
})

it('finds nothing under ids that are none', () => {
  const branch = create()
  for (const row of scattered(10, 1)) put(branch, row)
  for (const id of [0, -1, 1.5, 11, 2 ** 32 + 1, 2 ** 53, Number.NaN]) {
    expect(branch.real.get(id)).toBeUndefined()
    expect(branch.real.select({ where: { is: 'ids', ids: [id] }, order: [] }).total).toBe(0)
  }
})

it('lets a limit of 0 and an offset past the end tell the total and give no rows', () => {
  const branch = create()
  for (const row of scattered(10, 1)) put(branch, row)
  expect(branch.real.select({ where: { is: 'all' }, order: [], limit: 0 })).toEqual({ total: 10, rows: [] })
  expect(branch.real.select({ where: { is: 'all' }, order: [], offset: 10 })).toEqual({ total: 10, rows: [] })
  expect(branch.real.select({ where: { is: 'none' }, order: [] })).toEqual({ total: 0, rows: [] })
})
