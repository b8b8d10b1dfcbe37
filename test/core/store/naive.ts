/** The plainest thing that answers the neutral query language: an array, a filter, a sort. What the real store must equal. */
import type { Ledger } from '../../../src/core/ledger.js'
import type { Bound, Filter, Page, Scalar, Selection } from '../../../src/core/query.js'
import { column } from '../../../src/core/query.js'

export type Row = {
  readonly id: number
  readonly text: string | null
  readonly amount: number | null
  readonly flag: boolean
}

export const textColumn = column<Row>('text', (row) => row.text)
export const amountColumn = column<Row>('amount', (row) => row.amount)
export const flagColumn = column<Row>('flag', (row) => row.flag)
export const idColumn = column<Row>('id', (row) => row.id)

/** The columns here look at nothing but the row. */
export const noLedger = {} as Ledger

const points = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) ?? 0)

const compareText = (a: string, b: string): number => {
  const [left, right] = [points(a), points(b)]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

export const compareValues = (a: Scalar, b: Scalar): number => {
  if (a === null) return b === null ? 0 : -1
  if (b === null) return 1
  return typeof a === 'string' ? compareText(a, String(b)) : Number(a) - Number(b)
}

const isAbove = (value: Scalar, bound: Bound | undefined): boolean => {
  if (!bound) return true
  const order = compareValues(value, bound.value)
  return order > 0 || (order === 0 && bound.inclusive)
}

const isBelow = (value: Scalar, bound: Bound | undefined): boolean => {
  if (!bound) return true
  const order = compareValues(value, bound.value)
  return order < 0 || (order === 0 && bound.inclusive)
}

export const passes = (row: Row, filter: Filter<Row>): boolean => {
  switch (filter.is) {
    case 'all':
      return true
    case 'none':
      return false
    case 'ids':
      return filter.ids.includes(row.id)
    case 'equals':
      return filter.column.of(row, noLedger) === filter.value
    case 'matches':
      return filter.test(filter.column.of(row, noLedger))
    case 'range': {
      const value = filter.column.of(row, noLedger)
      return value !== null && isAbove(value, filter.from) && isBelow(value, filter.to)
    }
    case 'scan':
      return filter.test(row, noLedger)
    case 'and':
      return filter.of.every((part) => passes(row, part))
    case 'or':
      return filter.of.some((part) => passes(row, part))
  }
}

export const selectNaively = (
  rows: Iterable<Row>,
  { where, order, offset = 0, limit = null }: Selection<Row>,
): Page<Row> => {
  const found = [...rows].filter((row) => passes(row, where))
  const tie = order.at(-1)?.descending ? -1 : 1
  found.sort((a, b) => {
    for (const { column: by, descending } of order) {
      const result = compareValues(by.of(a, noLedger), by.of(b, noLedger))
      if (result !== 0) return descending ? -result : result
    }
    return (a.id - b.id) * tie
  })
  return { total: found.length, rows: found.slice(offset, limit === null ? undefined : offset + limit) }
}
