/** The one operation: the list of invoices. */
import { listBody, toBytes } from '../../core/body.js'
import type { Handler } from '../../core/dialect.js'
import type { Invoice } from '../../core/ledger-types.js'
import type { World } from '../../core/world.js'
import { statusIdOf } from './columns.js'
import { findPage, isDeletedDraft, type Row, type RowPage } from './find-page.js'
import { decodeListQuery, type ListQuery } from './query.js'
import { encodeInvoice, encodeTombstone } from './wire.js'

const json = (value: unknown): Uint8Array => toBytes(JSON.stringify(value))

const createWireOf = ({ fields }: ListQuery, world: World) => {
  const cache = world.cache(`sonderplan.invoice ${world.reading('S4')}`)
  const make = (invoice: Invoice) => json(encodeInvoice(invoice, world))
  return (row: Row): Uint8Array => {
    if (isDeletedDraft(row) || statusIdOf(row) === null) return json(encodeTombstone(row))
    return fields ? json(encodeInvoice(row, world, fields)) : cache.get(row, make)
  }
}

/** S11: what `per_page` says. */
const encodePagination = ({ total, rows }: RowPage, { page, limit }: ListQuery, world: World) => {
  const option = world.reading('S11')
  return {
    total,
    count: rows.length,
    per_page: option === 'count' ? rows.length : limit,
    current_page: page,
    ...(option === 'total-pages' ? { total_pages: Math.ceil(total / limit) } : {}),
  }
}

/** S22: whether `id` was sent and none of its ids is there, whatever the other filters say. */
const asksForNobody = (query: ListQuery, world: World): boolean =>
  world.reading('S22') === 'not-found' &&
  query.byId !== null &&
  findPage({ ...query, criterion: query.byId, page: 1, limit: 1 }, world).total === 0

const listInvoices: Handler = ({ world, params }) => {
  const query = decodeListQuery(params, world)
  if (asksForNobody(query, world)) return { failure: 'not_found', what: 'invoice' }
  const page = findPage(query, world)
  const suffix = `],"meta":{"pagination":${JSON.stringify(encodePagination(page, query, world))}}}`
  return { status: 200, body: listBody('{"data":[', page.rows, createWireOf(query, world), suffix) }
}

export const handlers: Readonly<Record<string, Handler>> = { listInvoices }
