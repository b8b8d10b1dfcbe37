/** From PlanDocket's query parameters to the neutral query: what its two lists have in common. Their filters are in filters.ts. */
import type { Call } from '../../core/dialect.js'
import { type Failure, invalid, isFailure } from '../../core/failure.js'
import type { Params } from '../../core/message.js'
import type { Column, Filter, Order, Selection } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { decodePaging, type Paging } from './paging.js'
import { allOf, lastOf } from './params.js'

/** One list: its filters by parameter, what it may be sorted by, and what can be put in. */
export type ListTable<T, Include extends string> = {
  readonly filters: readonly (readonly [parameter: string, decode: (value: string, world: World) => Filter<T>])[]
  readonly sorts: ReadonlyMap<string, Column<T>>
  readonly defaultSort: Column<T>
  readonly includes: readonly Include[]
}

export type ListQuery<T, Include extends string> = {
  readonly selection: Selection<T>
  readonly include: ReadonlySet<Include>
  /** Null: everything at once. */
  readonly paging: Paging | null
}

const nothing: ReadonlySet<never> = new Set<never>()

/** P31: a value that is not in the documented list is ignored, or refused with 400 or 422. */
const refuseValue = (parameter: string, allowed: readonly string[], world: World): Failure | undefined => {
  const expected = `one of ${allowed.join(', ')}`
  if (world.reading('P31') === 'unprocessable') return invalid(parameter, 'type', expected)
  if (world.reading('P31') === 'bad-request')
    return { failure: 'malformed', why: `The ${parameter} must be ${expected}` }
  return undefined
}

/** P32: how several names are written. */
const includeNames = (params: Params, world: World): readonly string[] => {
  if (world.reading('P32') === 'repeated') return allOf(params, 'include')
  if (world.reading('P32') === 'brackets') return allOf(params, 'include[]')
  return lastOf(params, 'include')?.split(',') ?? []
}

export const decodeInclude = <Include extends string>(
  params: Params,
  allowed: readonly Include[],
  world: World,
): ReadonlySet<Include> | Failure => {
  if (params.length === 0) return nothing
  const names = includeNames(params, world).filter((name) => name !== '')
  const isAllowed = (name: string): name is Include => (allowed as readonly string[]).includes(name)
  const refused = names.every(isAllowed) ? undefined : refuseValue('include', allowed, world)
  return refused ?? new Set(names.filter(isAllowed))
}

/** Newest first where nothing is said (P42), in any case of letters (P50); what is ignored leaves the default in place (P31). */
const decodeOrder = <T>(params: Params, table: ListTable<T, string>, world: World): Order<T> | Failure => {
  const sort = lastOf(params, 'sort')
  const order = lastOf(params, 'order')?.toUpperCase()
  const column = sort === undefined ? table.defaultSort : table.sorts.get(sort)
  const refused =
    (column ? undefined : refuseValue('sort', [...table.sorts.keys()], world)) ??
    (order === undefined || order === 'ASC' || order === 'DESC'
      ? undefined
      : refuseValue('order', ['ASC', 'DESC'], world))
  return refused ?? { column: column ?? table.defaultSort, descending: order !== 'ASC' }
}

const decodeFilter = <T>(params: Params, table: ListTable<T, string>, world: World): Filter<T> => {
  const given: Filter<T>[] = []
  for (const [parameter, decode] of table.filters) {
    const value = lastOf(params, parameter)
    if (value !== undefined) given.push(decode(value, world))
  }
  const [only] = given
  if (!only) return { is: 'all' }
  return given.length === 1 ? only : { is: 'and', of: given }
}

export const decodeListQuery = <T, Include extends string>(
  { params, world }: Call,
  table: ListTable<T, Include>,
): ListQuery<T, Include> | Failure => {
  const order = decodeOrder(params, table, world)
  if (isFailure(order)) return order
  const include = decodeInclude(params, table.includes, world)
  if (isFailure(include)) return include
  const paging = decodePaging(params, world)
  const where = decodeFilter(params, table, world)
  const range = paging ? { offset: (paging.page - 1) * paging.perPage, limit: paging.perPage } : {}
  return { selection: { where, order: [order], ...range }, include, paging }
}
