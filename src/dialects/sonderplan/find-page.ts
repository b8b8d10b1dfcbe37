/** One page of invoices and, merged into their order, of drafts that have been deleted. */
import type { Invoice } from '../../core/ledger-types.js'
import type { Scalar } from '../../core/query.js'
import { compareScalars } from '../../core/store/compare.js'
import type { World } from '../../core/world.js'
import { toUnix } from './columns.js'
import type { DeletedDraft } from './criterion.js'
import type { ListQuery } from './query.js'

export type Row = Invoice | DeletedDraft

export type RowPage = { readonly total: number; readonly rows: readonly Row[] }

export const isDeletedDraft = (row: Row): row is DeletedDraft => 'at' in row

const KNOWN: Readonly<Record<string, (draft: DeletedDraft) => Scalar>> = {
  id: ({ id }) => id,
  number: ({ sequence }) => sequence,
  updated: ({ at }) => toUnix(at),
}

/** Orders rows of both kinds as the ledger orders invoices: what is not known is lowest, ties go by id. */
const createCompare = ({ field, column, descending }: ListQuery['order'], world: World) => {
  const keyOf = (row: Row): Scalar =>
    isDeletedDraft(row) ? (KNOWN[field]?.(row) ?? null) : column.of(row, world.ledger)
  const sign = descending ? -1 : 1
  return (a: Row, b: Row): number => sign * (compareScalars(keyOf(a), keyOf(b)) || a.id - b.id)
}

const deletedDrafts = ({ criterion }: ListQuery, world: World): DeletedDraft[] =>
  Array.from(world.ledger.deletedDrafts, ([id, { sequence, at }]) => ({ id, sequence, at })).filter(criterion.passes)

export const findPage = (query: ListQuery, world: World): RowPage => {
  const offset = (query.page - 1) * query.limit
  const drafts = deletedDrafts(query, world)
  const select = (from: number, limit: number) =>
    world.ledger.invoices.select({ where: query.criterion.where, order: [query.order], offset: from, limit })
  if (drafts.length === 0) return select(offset, query.limit)

  // So many drafts at most stand before the page that the invoices from `start` on suffice to fill it.
  const start = Math.max(0, offset - drafts.length)
  const { total, rows } = select(start, offset - start + query.limit)
  const compare = createCompare(query.order, world)
  const [first] = rows
  const earlier = start > 0 && first ? drafts.filter((draft) => compare(draft, first) < 0).length : 0
  const merged = [...rows, ...drafts.sort(compare).slice(earlier)].sort(compare)
  const skip = offset - start - earlier
  return { total: total + drafts.length, rows: merged.slice(skip, skip + query.limit) }
}
