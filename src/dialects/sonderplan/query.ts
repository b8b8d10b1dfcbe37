/** The list's parameters as a neutral query (get-invoices § Query Parameters). */
import type { Invoice } from '../../core/ledger-types.js'
import type { Params } from '../../core/message.js'
import { parsePageFigure } from '../../core/params.js'
import type { Filter, Order } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { id, orderColumns } from './columns.js'
import { filters, join } from './filters.js'
import { lastOf, toList } from './params.js'
import { type Field, isField } from './wire.js'

export type ListQuery = {
  /** All filters, joined. */
  readonly where: Filter<Invoice>
  /** The filter `id` alone; null without it. */
  readonly ids: Filter<Invoice> | null
  /** With it, what has been deleted since belongs to the answer (S12); null without it. */
  readonly updatedAfter: Filter<Invoice> | null
  readonly order: Order<Invoice>
  readonly page: number
  readonly limit: number
  /** Null: all of them. */
  readonly fields: readonly Field[] | null
}

/** S2: the filters that must hold whatever the operator. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'exempt-times': ['from_time', 'to_time', 'updated_after'],
  'exempt-updated-after': ['updated_after'],
}

type Named = { readonly name: string; readonly filter: Filter<Invoice> }

const decodeFilters = (params: Params, world: World): Named[] =>
  Object.entries(filters).flatMap(([name, decode]) => {
    const value = lastOf(params, name)
    const filter = value === undefined ? undefined : decode(value, world)
    return filter ? [{ name, filter }] : []
  })

const joinFilters = (named: readonly Named[], operator: 'and' | 'or', world: World): Filter<Invoice> => {
  const always = ALWAYS[world.reading('S2') ?? ''] ?? []
  const held = named.filter(({ name }) => always.includes(name)).map(({ filter }) => filter)
  const free = named.filter(({ name }) => !always.includes(name)).map(({ filter }) => filter)
  return join('and', [...held, join(operator, free)])
}

/** S19: `order_asc` wins; S25: by id when neither names a field that holds a text or an integer (S28). */
const decodeOrder = (params: Params): ListQuery['order'] => {
  for (const name of ['order_asc', 'order_desc']) {
    const field = lastOf(params, name) ?? ''
    const column = Object.hasOwn(orderColumns, field) ? orderColumns[field] : undefined
    if (column) return { column, descending: name === 'order_desc' }
  }
  return { column: id, descending: false }
}

/** S27: unknown names are ignored; with no known one left the invoice comes whole. */
const decodeFields = (text: string | undefined): readonly Field[] | null => {
  const fields = new Set(toList(text ?? '').filter(isField))
  return fields.size > 0 ? [...fields] : null
}

export const decodeListQuery = (params: Params, world: World): ListQuery => {
  const named = decodeFilters(params, world)
  const find = (wanted: string) => named.find(({ name }) => name === wanted)?.filter ?? null
  const operator = lastOf(params, 'filter_operator') === 'AND' ? 'and' : 'or'
  return {
    where: joinFilters(named, operator, world),
    ids: find('id'),
    updatedAfter: find('updated_after'),
    order: decodeOrder(params),
    // What is below 1 or no integer counts as left out (S26).
    page: parsePageFigure(lastOf(params, 'page')) ?? 1,
    limit: parsePageFigure(lastOf(params, 'limit')) ?? 10,
    fields: decodeFields(lastOf(params, 'fields')),
  }
}
