/** From query parameters to the neutral query: what both lists have in common. What differs is in filters.ts. */
import type { Call } from '../../core/dialect.js'
import type { Failure, Issue } from '../../core/failure.js'
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

const unlisted = (parameter: string, allowed: readonly string[]): Issue => ({
  field: parameter,
  problem: 'type',
  expected: `one of ${allowed.join(', ')}`,
})

/** P31: values that are not in the documented lists are ignored, or refused together with 400 or 422. */
const refuseUnlisted = (issues: readonly Issue[], world: World): Failure | undefined => {
  if (issues.length === 0) return undefined
  if (world.reading('P31') === 'unprocessable') return { failure: 'invalid', issues }
  if (world.reading('P31') !== 'bad-request') return undefined
  return {
    failure: 'malformed',
    why: issues.map(({ field, expected }) => `The ${field} must be ${expected}`).join('. '),
  }
}

/** P32: how several names are written. */
const includeNames = (params: Params, world: World): readonly string[] => {
  if (world.reading('P32') === 'repeated') return allOf(params, 'include')
  if (world.reading('P32') === 'brackets') return allOf(params, 'include[]')
  return lastOf(params, 'include')?.split(',') ?? []
}

const readInclude = <Include extends string>(
  params: Params,
  allowed: readonly Include[],
  world: World,
  issues: Issue[],
): ReadonlySet<Include> => {
  const names = params.length === 0 ? [] : includeNames(params, world).filter((name) => name !== '')
  if (names.length === 0) return nothing
  const listed = allowed.filter((name) => names.includes(name))
  if (!names.every((name) => listed.some((known) => known === name))) issues.push(unlisted('include', allowed))
  return new Set(listed)
}

/** For a single resource. */
export const decodeInclude = <Include extends string>(
  params: Params,
  allowed: readonly Include[],
  world: World,
): ReadonlySet<Include> | Failure => {
  const issues: Issue[] = []
  const include = readInclude(params, allowed, world, issues)
  return refuseUnlisted(issues, world) ?? include
}

/** Newest first where nothing is said (P42), ASC or DESC in any case (P50); what is ignored leaves the default (P31). */
const readOrder = <T>(params: Params, table: ListTable<T, string>, issues: Issue[]): Order<T> => {
  const sort = lastOf(params, 'sort')
  const order = lastOf(params, 'order')?.toUpperCase()
  const column = sort === undefined ? table.defaultSort : table.sorts.get(sort)
  if (!column) issues.push(unlisted('sort', [...table.sorts.keys()]))
  if (order !== undefined && order !== 'ASC' && order !== 'DESC') issues.push(unlisted('order', ['ASC', 'DESC']))
  return { column: column ?? table.defaultSort, descending: order !== 'ASC' }
}

const readFilters = <T>(params: Params, table: ListTable<T, string>, world: World): Filter<T> => {
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
  const issues: Issue[] = []
  const order = readOrder(params, table, issues)
  const include = readInclude(params, table.includes, world, issues)
  const refused = refuseUnlisted(issues, world)
  if (refused) return refused
  const paging = decodePaging(params, world)
  const where = readFilters(params, table, world)
  const range = paging ? { offset: (paging.page - 1) * paging.perPage, limit: paging.perPage } : {}
  return { selection: { where, order: [order], ...range }, include, paging }
}
