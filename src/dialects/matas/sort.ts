/** `sort`, one field or several, and its directions (M9). */
import type { Invoice } from '../../core/ledger-types.js'
import type { Params } from '../../core/message.js'
import { toListName } from '../../core/params.js'
import type { Column, Order } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { columnsFor, type Field, newest } from './columns.js'
import { lastOf } from './params.js'

type Columns = Readonly<Record<Field, Column<Invoice>>>

/** A comma list, repeated, or with brackets, empty or with an index: all are "array of strings" to some client. */
const sortKeys = (params: Params): string[] =>
  params.filter(([name]) => name === 'sort' || toListName(name) === 'sort[]').flatMap(([, value]) => value.split(','))

const columnOf = (field: string, columns: Columns): Column<Invoice> | undefined =>
  Object.hasOwn(columns, field) ? columns[field as Field] : undefined

/** M9 minus: `-field` descends. */
const decodeSigned = (key: string, columns: Columns): Order<Invoice> | undefined => {
  const descending = key.startsWith('-')
  const column = columnOf(descending ? key.slice(1) : key, columns)
  return column && { column, descending }
}

/** M9 direction: one parameter for all fields. */
const decodePlain = (key: string, columns: Columns, descending: boolean): Order<Invoice> | undefined => {
  const column = columnOf(key, columns)
  return column && { column, descending }
}

/** The first mention of a column counts, so the order never has more keys than there are fields. */
const withoutRepeats = (order: readonly (Order<Invoice> | undefined)[]): Order<Invoice>[] => {
  const seen = new Map<Column<Invoice>, Order<Invoice>>()
  for (const key of order) if (key && !seen.has(key.column)) seen.set(key.column, key)
  return [...seen.values()]
}

/** Unknown fields are ignored; with none left the newest come first. */
export const decodeSort = (params: Params, world: World): Order<Invoice>[] => {
  const columns = columnsFor(world.reading('M7'))
  const descending = lastOf(params, 'direction') === 'desc'
  const decode = (key: string) =>
    world.reading('M9') === 'direction' ? decodePlain(key, columns, descending) : decodeSigned(key, columns)
  const order = withoutRepeats(sortKeys(params).map(decode))
  return order.length > 0 ? order : [{ column: newest, descending: true }]
}
