/** The list's parameters as a neutral query (get-invoices § Query Parameters). */
import type { Invoice } from '../../core/ledger-types.js'
import type { Params } from '../../core/message.js'
import type { Column, Filter } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { id, orderColumns, presence } from './columns.js'
import { type Criterion, equals, join, onInvoices } from './criterion.js'
import { filters } from './filters.js'
import { lastOf, toList, toPositiveInteger } from './params.js'
import { type Field, isField } from './wire.js'

export type ListQuery = {
  readonly criterion: Criterion
  /** The filter `id` alone, on what can be seen; null without it. */
  readonly byId: Criterion | null
  readonly order: { readonly field: string; readonly column: Column<Invoice>; readonly descending: boolean }
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

type Named = { readonly name: string; readonly criterion: Criterion }

const decodeFilters = (params: Params, world: World): Named[] =>
  Object.entries(filters).flatMap(([name, decode]) => {
    const value = lastOf(params, name)
    const criterion = value === undefined ? undefined : decode(value, world)
    return criterion ? [{ name, criterion }] : []
  })

const joinFilters = (named: readonly Named[], operator: 'AND' | 'OR', world: World): Criterion => {
  const always = ALWAYS[world.reading('S2') ?? ''] ?? []
  const held = named.filter(({ name }) => always.includes(name))
  const free = named.filter(({ name }) => !always.includes(name))
  const joined =
    free.length > 0
      ? [
          join(
            operator,
            free.map(({ criterion }) => criterion),
          ),
        ]
      : []
  return join('AND', [...held.map(({ criterion }) => criterion), ...joined])
}

/** What there is to see: cancelled invoices only as tombstones, when deleted since the time asked for (S24, S30). */
const decodePresence = (updatedAfter: Criterion | undefined): Criterion => {
  const present = equals(presence, 'present')
  if (!updatedAfter) return onInvoices(present)
  const deleted: Filter<Invoice> = { is: 'and', of: [equals(presence, 'deleted'), updatedAfter.where] }
  return { where: { is: 'or', of: [present, deleted] }, passes: updatedAfter.passes }
}

/** S19: `order_asc` wins; S25: by id when neither names a field that holds a text or an integer (S28). */
const decodeOrder = (params: Params): ListQuery['order'] => {
  for (const name of ['order_asc', 'order_desc']) {
    const field = lastOf(params, name) ?? ''
    const column = Object.hasOwn(orderColumns, field) ? orderColumns[field] : undefined
    if (column) return { field, column, descending: name === 'order_desc' }
  }
  return { field: 'id', column: id, descending: false }
}

/** S27: unknown names are ignored; with no known one left the invoice comes whole. */
const decodeFields = (text: string | undefined): readonly Field[] | null => {
  const fields = new Set(toList(text ?? '').filter(isField))
  return fields.size > 0 ? [...fields] : null
}

export const decodeListQuery = (params: Params, world: World): ListQuery => {
  const named = decodeFilters(params, world)
  const find = (wanted: string) => named.find(({ name }) => name === wanted)?.criterion
  const operator = lastOf(params, 'filter_operator') === 'AND' ? 'AND' : 'OR'
  const visible = decodePresence(find('updated_after'))
  const ids = find('id')
  return {
    criterion: join('AND', [visible, joinFilters(named, operator, world)]),
    byId: ids ? join('AND', [visible, ids]) : null,
    order: decodeOrder(params),
    page: toPositiveInteger(lastOf(params, 'page')) ?? 1,
    limit: toPositiveInteger(lastOf(params, 'limit')) ?? 10,
    fields: decodeFields(lastOf(params, 'fields')),
  }
}
