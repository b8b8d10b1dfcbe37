/** Finds which entities pass a filter: by indexes where a column has them, by looking at each only for text searches. */
import type { Bound, Column, Filter, Scalar } from '../query.js'
import type { Bitmap } from './bitmap.js'
import { countBits, idsOf, wordsFor } from './bitmap.js'
import type { ColumnIndex } from './column-index.js'
import { compareScalars } from './compare.js'

/** The ids that passed. */
export type Match = {
  readonly count: number
  has(id: number): boolean
  ids(): number[]
}

/** What matching needs of a collection. */
export interface Indexed<T> {
  readonly highest: number
  readonly live: Bitmap
  index(column: Column<T>): ColumnIndex<T>
  passes(id: number, test: (entity: T) => boolean): boolean
  scan(test: (entity: T) => boolean, words: Uint32Array): void
  readonly testOf: (filter: Filter<T> & { is: 'scan' }) => (entity: T) => boolean
}

const toMatch = (words: Uint32Array): Match => ({
  count: countBits(words),
  has: (id) => (((words[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1,
  ids: () => idsOf(words),
})

const ofBitmap = <T>(source: Indexed<T>, bitmap: Bitmap | undefined): Match => {
  if (!bitmap) return { count: 0, has: () => false, ids: () => [] }
  const ids = () => {
    const words = new Uint32Array(wordsFor(source.highest))
    bitmap.mergeInto(words)
    return idsOf(words)
  }
  return { count: bitmap.count, has: (id) => bitmap.has(id), ids }
}

export const match = <T>(source: Indexed<T>, filter: Filter<T>): Match => {
  if (filter.is === 'all') return ofBitmap(source, source.live)
  if (filter.is === 'none') return ofBitmap(source, undefined)
  if (filter.is === 'equals') return ofBitmap(source, source.index(filter.column).byValue().get(filter.value))
  const only = filter.is === 'and' || filter.is === 'or' ? filter.of.filter((part) => part.is !== 'all') : []
  if (filter.is === 'and' && only.length === 0) return ofBitmap(source, source.live)
  if (filter.is === 'and' && only.length === 1 && only[0]) return match(source, only[0])
  return toMatch(evaluate(source, filter))
}

/** A bit for every id, set where the filter passes. */
const evaluate = <T>(source: Indexed<T>, filter: Filter<T>): Uint32Array => {
  const words = new Uint32Array(wordsFor(source.highest))
  if (filter.is === 'all') source.live.mergeInto(words)
  else if (filter.is === 'ids')
    for (const id of filter.ids) if (isId(id, source.highest) && source.live.has(id)) setBit(words, id)
  if (filter.is === 'equals') source.index(filter.column).byValue().get(filter.value)?.mergeInto(words)
  else if (filter.is === 'matches') mergeMatching(source.index(filter.column), filter.test, words)
  else if (filter.is === 'range') mergeRange(source, filter, words)
  else if (filter.is === 'scan') source.scan(source.testOf(filter), words)
  else if (filter.is === 'or') for (const part of filter.of) combine(words, evaluate(source, part), (a, b) => a | b)
  else if (filter.is === 'and') intersect(source, filter.of, words)
  return words
}

/** A bitmap counts modulo 2^32 and cuts fractions off: what it finds under such a number is another entity. */
const isId = (id: number, highest: number): boolean => Number.isInteger(id) && id > 0 && id <= highest

const setBit = (words: Uint32Array, id: number): void => {
  words[id >>> 5] = (words[id >>> 5] ?? 0) | (1 << (id & 31))
}

const clearBit = (words: Uint32Array, id: number): void => {
  words[id >>> 5] = (words[id >>> 5] ?? 0) & ~(1 << (id & 31))
}

const combine = (into: Uint32Array, other: Uint32Array, how: (a: number, b: number) => number): void => {
  for (let index = 0; index < into.length; index++) into[index] = how(into[index] ?? 0, other[index] ?? 0)
}

/** The cheap parts narrow first; a range or a text search then looks only at what they left. */
const intersect = <T>(source: Indexed<T>, parts: readonly Filter<T>[], words: Uint32Array): void => {
  const [first = { is: 'all' } as const, ...rest] = parts.toSorted((a, b) => COST[a.is] - COST[b.is])
  words.set(evaluate(source, first))
  for (const part of rest) narrow(source, part, words)
}

const COST = { none: 0, ids: 0, equals: 1, matches: 1, or: 2, and: 2, range: 3, scan: 4, all: 5 } as const

/** Below this many candidates, looking at each beats laying out a whole range. */
const FEW = 512

const narrow = <T>(source: Indexed<T>, part: Filter<T>, words: Uint32Array): void => {
  if (part.is === 'all') return
  if (part.is === 'scan') keepWhere(words, (id) => source.passes(id, source.testOf(part)))
  else if (part.is === 'range' && countBits(words) <= FEW) keepWhere(words, isInside(source, part))
  else combine(words, evaluate(source, part), (a, b) => a & b)
}

const keepWhere = (words: Uint32Array, test: (id: number) => boolean): void => {
  for (const id of idsOf(words)) if (!test(id)) clearBit(words, id)
}

const isInside = <T>(source: Indexed<T>, { column, from, to }: Range<T>): ((id: number) => boolean) => {
  const { keyOf } = source.index(column)
  return (id) => {
    const key = keyOf(id)
    if (key === null) return false
    const low = from ? compareScalars(key, from.value) : 1
    const high = to ? compareScalars(key, to.value) : -1
    return (low > 0 || (low === 0 && from?.inclusive === true)) && (high < 0 || (high === 0 && to?.inclusive === true))
  }
}

const mergeMatching = <T>(index: ColumnIndex<T>, test: (value: Scalar) => boolean, words: Uint32Array): void => {
  for (const [value, bitmap] of index.byValue()) if (test(value)) bitmap.mergeInto(words)
}

type Range<T> = { readonly column: Column<T>; readonly from?: Bound; readonly to?: Bound }

/** Sets the rows inside the bounds, or clears those outside them, whichever are fewer. */
const mergeRange = <T>(source: Indexed<T>, range: Range<T>, words: Uint32Array): void => {
  const index = source.index(range.column)
  const ordered = index.ordered()
  const start = ordered.rank(range.from, 'from', index.keyOf)
  const end = Math.max(start, ordered.rank(range.to, 'to', index.keyOf))
  const length = ordered.length
  if (end - start <= length / 2) {
    visitRanks(ordered, start, end, (id) => setBit(words, id))
    return
  }
  source.live.mergeInto(words)
  visitRanks(ordered, 0, start, (id) => clearBit(words, id))
  visitRanks(ordered, end, length, (id) => clearBit(words, id))
}

type Walkable = { walk(start: number, descending: boolean, visit: (id: number) => boolean): void }

const visitRanks = (ordered: Walkable, start: number, end: number, visit: (id: number) => void): void => {
  let left = end - start
  if (left <= 0) return
  ordered.walk(start, false, (id) => {
    visit(id)
    return --left > 0
  })
}
