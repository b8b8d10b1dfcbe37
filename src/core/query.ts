/**
 * The neutral query language: which entities, in which order, from where to where. Dialects decode their own
 * parameters into it; `collection.ts` answers it from indexes that it builds the first time a column is asked for.
 */
import type { Ledger } from './ledger.js'

export type Scalar = string | number | boolean | null

/**
 * One value read off an entity. A column is compared by identity, so make it once, at module level.
 * `of` may look at the entity and at the contacts, projects and participants that it refers to, nothing else.
 */
export type Column<T> = { readonly name: string; readonly of: (entity: T, ledger: Ledger) => Scalar }

export const column = <T>(name: string, of: Column<T>['of']): Column<T> => ({ name, of })

export type Bound = { readonly value: Scalar; readonly inclusive: boolean }

export type Filter<T> =
  | { readonly is: 'all' }
  | { readonly is: 'none' }
  | { readonly is: 'ids'; readonly ids: readonly number[] }
  | { readonly is: 'equals'; readonly column: Column<T>; readonly value: Scalar }
  /** Tried once on each distinct value of the column, not on each entity. */
  | { readonly is: 'matches'; readonly column: Column<T>; readonly test: (value: Scalar) => boolean }
  /** Null is in no range. */
  | { readonly is: 'range'; readonly column: Column<T>; readonly from?: Bound; readonly to?: Bound }
  /** Looks at every entity: for text searches. */
  | { readonly is: 'scan'; readonly test: (entity: T, ledger: Ledger) => boolean }
  | { readonly is: 'and'; readonly of: readonly Filter<T>[] }
  | { readonly is: 'or'; readonly of: readonly Filter<T>[] }

export type Order<T> = { readonly column: Column<T>; readonly descending: boolean }

export type Selection<T> = {
  readonly where: Filter<T>
  /** Nulls lowest, strings by code point, ties by id in the direction of the last key. Several keys refine each other. */
  readonly order: readonly Order<T>[]
  readonly offset?: number
  /** Null: all. */
  readonly limit?: number | null
}

export type Page<T> = {
  readonly total: number
  readonly rows: readonly T[]
}
