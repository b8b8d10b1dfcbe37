/** Sonderplan, where invoices are written: what has changed since the last time, page by page. */
import type { components } from 'proforma/sonderplan'
import type { Call } from './create-call.js'
import { toMinor } from './money.js'

type Page = components['schemas']['InvoiceListResponse']
type Row = Page['data'][number]

export type Mirrored = {
  readonly id: number
  /** As it is printed, and as customers name it when they pay. */
  readonly label: string
  readonly currency: string
  /** In minor units. */
  readonly total: number
}

export type Mirror = {
  /** Unix seconds up to which everything is known. */
  readonly since: number
  readonly invoices: ReadonlyMap<number, Mirrored>
}

export const EMPTY: Mirror = { since: 0, invoices: new Map() }

const LIMIT = 50

const mirrored = (row: Row): Mirrored | null => {
  if ('deleted' in row) return null
  const { id, prefix = '', number, currency, total } = row
  if (id === undefined || number === undefined || currency === undefined || total === undefined)
    throw new Error(`An invoice came without what was asked for: ${JSON.stringify(row)}`)
  return { id, label: `${prefix}${number}`, currency, total: toMinor(total, currency) }
}

/** By rising id, so that what is added meanwhile comes last and shifts no page. */
const readPages = async function* (call: Call, since: number): AsyncGenerator<Row> {
  for (let page = 1, seen = 0, total = 1; seen < total; page++) {
    const { data, meta }: Page = await call.get(
      `/invoice?updated_after=${since}&order_asc=id&limit=${LIMIT}&page=${page}`,
    )
    yield* data
    if (data.length === 0) return
    seen += data.length
    total = meta.pagination.total
  }
}

/** What was deleted goes; a row that comes twice does no harm. */
export const pullInvoices = async (call: Call, mirror: Mirror): Promise<Mirror> => {
  const invoices = new Map(mirror.invoices)
  let newest = mirror.since
  for await (const row of readPages(call, mirror.since)) {
    const invoice = mirrored(row)
    if (invoice) invoices.set(invoice.id, invoice)
    else if (row.id !== undefined) invoices.delete(row.id)
    newest = Math.max(newest, row.updated ?? 0)
  }
  // One second less than seen: more may yet change within it, and whether it counts itself is not documented.
  return { since: Math.max(mirror.since, newest - 1), invoices }
}
