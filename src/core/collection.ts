/** What may be asked of a set of entities. How it is answered quickly is in `store/`. */

import type { Page, Selection } from './query.js'

/** A set of entities with ids, answering queries from indexes. */
export interface Collection<T extends { readonly id: number }> {
  readonly size: number
  /** The highest id ever in it; 0 when there was none. */
  readonly highest: number
  get(id: number): T | undefined
  /** In order of id. */
  all(): Iterable<T>
  select(selection: Selection<T>): Page<T>
}
