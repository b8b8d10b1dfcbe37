/** The list's parameters as a neutral selection (invoices § List invoices, attributes). */

import type { Key } from '../../core/keys.js'
import type { Invoice } from '../../core/ledger-types.js'
import type { Params } from '../../core/message.js'
import type { Filter, Selection } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { buyer, hasOneRate, standing } from './columns.js'
import { lastOf } from './params.js'
import { decodeSearch } from './search.js'
import { decodeSort } from './sort.js'

/** Anything but a known status counts as not sent; M3 says what holds then. */
const decodeStatus = (status: string | undefined, world: World): Filter<Invoice> => {
  const wanted = status === 'outstanding' || status === 'paid' || status === 'all' ? status : world.reading('M3')
  if (wanted === 'all') return { is: 'matches', column: standing, test: (value) => value !== 'hidden' }
  return { is: 'equals', column: standing, value: wanted ?? null }
}

/** What the key may see at all, whatever it asks for. */
const restrictTo = (key: Key, world: World): Filter<Invoice>[] => {
  const filters: Filter<Invoice>[] = []
  if (world.reading('M19') === 'hidden') filters.push({ is: 'equals', column: hasOneRate, value: true })
  if (key.buyerId !== null) filters.push({ is: 'equals', column: buyer, value: key.buyerId })
  return filters
}

export const decodeListQuery = (params: Params, key: Key, world: World): Selection<Invoice> => ({
  where: {
    is: 'and',
    of: [
      decodeStatus(lastOf(params, 'filter[status]'), world),
      ...restrictTo(key, world),
      decodeSearch(lastOf(params, 'search'), world),
    ],
  },
  order: decodeSort(params, world),
})
