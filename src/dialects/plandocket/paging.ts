/** Paging is documented nowhere; reading P5 says when a list is cut into pages and where the figures about that go. */
import type { Params } from '../../core/message.js'
import { parsePageFigure } from '../../core/params.js'
import type { World } from '../../core/world.js'
import { lastOf } from './params.js'

export type Paging = { readonly page: number; readonly perPage: number }

const DEFAULT_PER_PAGE = 25
const MAX_PER_PAGE = 100

/** Null: the list comes whole. */
export const decodePaging = (params: Params, world: World): Paging | null => {
  const reading = world.reading('P5') ?? 'on-request'
  if (reading === 'none') return null
  const page = lastOf(params, 'page')
  const perPage = lastOf(params, 'per_page')
  if (reading === 'on-request' && page === undefined && perPage === undefined) return null
  // What is no whole number of at least 1 counts as not given (P62).
  return {
    page: parsePageFigure(page) ?? 1,
    perPage: Math.min(parsePageFigure(perPage) ?? DEFAULT_PER_PAGE, MAX_PER_PAGE),
  }
}

const pagesOf = ({ perPage }: Paging, total: number): number => Math.ceil(total / perPage)

/** What follows `request_id` inside `meta`. */
export const pagingMeta = (paging: Paging | null, total: number, world: World): string => {
  if (!paging || world.reading('P5') === 'headers') return ''
  const pages = pagesOf(paging, total)
  const figures = `"page":${paging.page},"per_page":${paging.perPage},"total":${total},"total_pages":${pages}`
  return world.reading('P5') === 'meta' ? `,${figures}` : `,"pagination":{${figures}}`
}

/** P5 `headers`. */
export const pagingHeaders = (paging: Paging | null, total: number, world: World): readonly string[] | undefined => {
  if (!paging || world.reading('P5') !== 'headers') return undefined
  return [
    ...['X-Total-Count', String(total)],
    ...['X-Page', String(paging.page)],
    ...['X-Per-Page', String(paging.perPage)],
    ...['X-Total-Pages', String(pagesOf(paging, total))],
  ]
}
