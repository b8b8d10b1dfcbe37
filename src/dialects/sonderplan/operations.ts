/** The one operation: the list of invoices. */
import { listBody, toBytes } from '../../core/body.js'
import type { Handler } from '../../core/dialect.js'
import type { Invoice } from '../../core/ledger-types.js'
import type { Page } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { findPage } from './find-page.js'
import { decodeListQuery, type ListQuery } from './query.js'
import { encodeInvoice, encodeTombstone } from './wire.js'

const json = (value: unknown): Uint8Array => toBytes(JSON.stringify(value))

/** A cancelled invoice and a deleted draft leave a tombstone (S12). */
const isDeleted = (invoice: Invoice, { ledger }: World): boolean =>
  invoice.status === 'cancelled' || ledger.deletedDrafts.get(invoice.id) !== undefined

const createWireOf = ({ fields }: ListQuery, world: World) => {
  const cache = world.cache(`sonderplan.invoice ${world.reading('S4')}`)
  const make = (invoice: Invoice) => json(encodeInvoice(invoice, world))
  return (invoice: Invoice): Uint8Array => {
    if (isDeleted(invoice, world)) return json(encodeTombstone(invoice))
    return fields ? json(encodeInvoice(invoice, world, fields)) : cache.get(invoice, make)
  }
}

/** S11: what `per_page` says. */
const encodePagination = ({ total, rows }: Page<Invoice>, { page, limit }: ListQuery, world: World) => {
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
  query.ids !== null &&
  findPage({ ...query, where: query.ids, page: 1, limit: 1 }, world).total === 0

const listInvoices: Handler = ({ world, params }) => {
  const query = decodeListQuery(params, world)
  if (asksForNobody(query, world)) return { failure: 'not_found', what: 'invoice' }
  const page = findPage(query, world)
  const suffix = `],"meta":{"pagination":${JSON.stringify(encodePagination(page, query, world))}}}`
  return { status: 200, body: listBody('{"data":[', page.rows, createWireOf(query, world), suffix) }
}

export const handlers: Readonly<Record<string, Handler>> = { listInvoices }
