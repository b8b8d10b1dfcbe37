/** One page of invoices and, merged into their order, of drafts that have been deleted. */
import type { Invoice } from '../../core/ledger-types.js'
import type { Filter, Order, Page } from '../../core/query.js'
import { compareScalars } from '../../core/store/compare.js'
import type { World } from '../../core/world.js'
import { presence } from './columns.js'
import { equals, join } from './filters.js'
import type { ListQuery } from './query.js'

/** As the ledger orders: ties go by id, in the direction of the order. */
const createCompare = ({ column, descending }: Order<Invoice>, { ledger }: World) => {
  const sign = descending ? -1 : 1
  return (a: Invoice, b: Invoice): number =>
    sign * (compareScalars(column.of(a, ledger), column.of(b, ledger)) || a.id - b.id)
}

/** Credit notes never; what was cancelled when it was after the time asked for, whatever the operator says (S24, S30). */
const visible = ({ updatedAfter }: ListQuery): Filter<Invoice> => {
  const present = equals(presence, 'present')
  return updatedAfter ? join('or', [present, join('and', [equals(presence, 'deleted'), updatedAfter])]) : present
}

const noDrafts: Page<Invoice> = { total: 0, rows: [] }

const findDrafts = ({ where, updatedAfter, order }: ListQuery, { ledger }: World): Page<Invoice> =>
  updatedAfter ? ledger.deletedDrafts.select({ where: join('and', [updatedAfter, where]), order: [order] }) : noDrafts

export const findPage = (query: ListQuery, world: World): Page<Invoice> => {
  const { order, limit } = query
  const selection = { where: join('and', [visible(query), query.where]), order: [order] }
  const offset = (query.page - 1) * limit
  const drafts = findDrafts(query, world)
  if (drafts.total === 0) return world.ledger.invoices.select({ ...selection, offset, limit })

  // At most all drafts stand before the page, so the invoices from `start` on suffice to fill it.
  const start = Math.max(0, offset - drafts.total)
  const found = world.ledger.invoices.select({ ...selection, offset: start, limit: offset - start + limit })
  const compare = createCompare(order, world)
  const [first] = found.rows
  const earlier = start > 0 && first ? drafts.rows.filter((draft) => compare(draft, first) < 0).length : 0
  const merged = [...found.rows, ...drafts.rows.slice(earlier)].sort(compare)
  const skip = offset - start - earlier
  return { total: found.total + drafts.total, rows: merged.slice(skip, skip + limit) }
}
