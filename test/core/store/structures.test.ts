import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Scalar } from '../../../src/core/query.js'
import { column } from '../../../src/core/query.js'
import { Bitmap, countBits, idsOf, wordsFor } from '../../../src/core/store/bitmap.js'
import { ColumnIndex } from '../../../src/core/store/column-index.js'
import { Ordered } from '../../../src/core/store/ordered.js'
import { Table } from '../../../src/core/store/table.js'

const contentOf = (bitmap: Bitmap, highest: number): number[] => {
  const words = new Uint32Array(wordsFor(highest))
  bitmap.mergeInto(words)
  expect(countBits(words)).toBe(bitmap.count)
  return idsOf(words)
}

const ascending = (ids: Iterable<number>): number[] => [...ids].sort((a, b) => a - b)

it('holds ids at the borders of words and chunks', () => {
  const borders = [0, 1, 31, 32, 33, 4095, 4096, 4097, 8191, 8192, 20_000]
  const bitmap = new Bitmap()
  for (const id of borders) {
    bitmap.add(id)
    bitmap.add(id)
  }
  expect(contentOf(bitmap, 20_000)).toEqual(borders)
  expect(borders.every((id) => bitmap.has(id))).toBe(true)
  expect([2, 30, 34, 4094, 4098, 12_288, 24_576].some((id) => bitmap.has(id))).toBe(false)
  for (const id of borders.slice(1)) bitmap.remove(id)
  bitmap.remove(5)
  expect(contentOf(bitmap, 20_000)).toEqual([0])
})

it('is a set, sparse and dense, whatever comes, goes and forks', () => {
  const step = fc.tuple(fc.nat(), fc.constantFrom('add', 'remove', 'fork'), fc.integer({ min: 4000, max: 4200 }))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300, size: 'max' }), (steps) => {
      const twins = [{ real: new Bitmap(), naive: new Set<number>() }]
      for (const [pick, what, id] of steps) {
        const twin = twins[pick % twins.length]
        if (!twin) continue
        if (what === 'fork' && id % 8 === 0) twins.push({ real: twin.real.fork(), naive: new Set(twin.naive) })
        else if (what === 'remove') {
          twin.real.remove(id)
          twin.naive.delete(id)
        } else {
          twin.real.add(id)
          twin.naive.add(id)
        }
      }
      for (const { real, naive } of twins) expect(contentOf(real, 4200)).toEqual(ascending(naive))
    }),
    { numRuns: 200 },
  )
})

it.each([511, 512, 513, 1024, 1025, 2500])(
  'keeps %i ids in order of key, then id, through inserts and removals',
  (count) => {
    const keys = new Map<number, Scalar>(
      Array.from({ length: count }, (_, index) => [index + 1, index % 9 === 0 ? null : (index * 31) % 40]),
    )
    const keyOf = (id: number): Scalar => keys.get(id) ?? null
    const expected = () => [...keys.keys()].sort((a, b) => Number(keyOf(a) ?? -1) - Number(keyOf(b) ?? -1) || a - b)
    const listed = (ordered: Ordered, descending = false) => {
      const ids: number[] = []
      ordered.walk(0, descending, (id) => ids.push(id) > 0)
      return ids
    }
    const built = Ordered.build([...keys.keys()], keyOf)
    const grown = new Ordered()
    for (const id of [...keys.keys()].sort((a, b) => ((a * 7919) % 10_007) - ((b * 7919) % 10_007)))
      grown.insert(id, keyOf(id), keyOf)
    for (const ordered of [built, grown]) {
      expect(ordered.length).toBe(count)
      expect(listed(ordered)).toEqual(expected())
      expect(listed(ordered, true)).toEqual(expected().toReversed())
    }
    const fork = grown.fork()
    const before = listed(fork)
    for (const id of ascending(keys.keys())) {
      if (id % 3 === 0) continue
      for (const ordered of [built, grown]) ordered.remove(id, keyOf(id), keyOf)
    }
    expect(listed(fork)).toEqual(before)
    for (const id of ascending(keys.keys())) if (id % 3 !== 0) keys.delete(id)
    expect(listed(built)).toEqual(expected())
    expect(listed(grown)).toEqual(expected())
  },
)

it('ranks bounds before and after equal keys, and starts after the nulls without one', () => {
  const keys = [null, null, 10, 20, 20, 30]
  const keyOf = (id: number): Scalar => keys[id - 1] ?? null
  const ordered = Ordered.build([1, 2, 3, 4, 5, 6], keyOf)
  const rank = (value: number | null, inclusive: boolean, side: 'from' | 'to') =>
    ordered.rank({ value, inclusive }, side, keyOf)
  expect(ordered.rank(undefined, 'from', keyOf)).toBe(2)
  expect(ordered.rank(undefined, 'to', keyOf)).toBe(6)
  expect([rank(20, true, 'from'), rank(20, false, 'from'), rank(20, true, 'to'), rank(20, false, 'to')]).toEqual([
    3, 5, 5, 3,
  ])
  expect([rank(null, true, 'from'), rank(null, false, 'from'), rank(31, true, 'from'), rank(9, true, 'to')]).toEqual([
    2, 2, 6, 2,
  ])
})

it('keeps entities apart at the borders of chunks, and forks apart', () => {
  const table = new Table<string>()
  const borders = [1, 511, 512, 513, 1023, 1024, 5000]
  for (const id of borders) table.set(id, `row ${id}`)
  const fork = table.fork()
  fork.set(512, 'changed')
  fork.set(513, undefined)
  table.set(511, undefined)
  const grandchild = fork.fork()
  grandchild.set(1, 'third')
  expect([table.size, fork.size, grandchild.size]).toEqual([6, 6, 6])
  expect([...table.values()]).toEqual(['row 1', 'row 512', 'row 513', 'row 1023', 'row 1024', 'row 5000'])
  expect([...fork.values()]).toEqual(['row 1', 'row 511', 'changed', 'row 1023', 'row 1024', 'row 5000'])
  expect([...grandchild.values()][0]).toBe('third')
  expect(table.get(100_000)).toBeUndefined()
})

it('forgets values that no row has any more, in each fork for itself', () => {
  const keys = new Map<number, Scalar>([1, 2, 3].map((id) => [id, `at ${id}`]))
  const index = new ColumnIndex<never>(
    column('at', () => null),
    () => [...keys.keys()],
    (id) => keys.get(id) ?? null,
  )
  expect([...index.byValue().keys()]).toEqual(['at 1', 'at 2', 'at 3'])
  const fork = index.fork(
    () => [1, 2, 3],
    (id) => `at ${id}`,
  )
  for (let moment = 0; moment < 100; moment++) {
    index.forget(1, moment === 0 ? 'at 1' : `later ${moment - 1}`)
    index.learn(1, `later ${moment}`)
  }
  expect([...index.byValue().keys()]).toEqual(['at 2', 'at 3', 'later 99'])
  expect([...fork.byValue().keys()]).toEqual(['at 1', 'at 2', 'at 3'])
  fork.forget(2, 'at 2')
  expect(index.byValue().get('at 2')?.has(2)).toBe(true)
})
