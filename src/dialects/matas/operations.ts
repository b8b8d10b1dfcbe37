/** The two operations: the list, and one invoice by its number. */
import { listBody, partsBody, toBytes } from '../../core/body.js'
import type { Call, Handler } from '../../core/dialect.js'
import type { Invoice } from '../../core/ledger-types.js'
import type { World } from '../../core/world.js'
import { isSent } from './columns.js'
import { decodeListQuery } from './query.js'
import { vatRateOf } from './vat-rate.js'
import { encodeInvoice, encodeInvoiceWithLines } from './wire.js'

/** Kept bytes depend on how the world reads these; which invoices are seen at all does not matter to them. */
const variantOf = (world: World): string => `${world.reading('M4')}.${world.reading('M7')}`

/** A bare array (invoices § List invoices), unpaged (M11). */
const listInvoices: Handler = ({ world, key, params }) => {
  const cache = world.cache(`matas.invoice.${variantOf(world)}`)
  const make = (invoice: Invoice) => toBytes(JSON.stringify(encodeInvoice(invoice, world)))
  const { rows } = world.ledger.invoices.select(decodeListQuery(params, key, world))
  return { status: 200, body: listBody('[', rows, (invoice) => cache.get(invoice, make), ']') }
}

/** Someone else's invoice is not there, rather than forbidden. */
const isVisible = (invoice: Invoice, { key, world }: Call): boolean =>
  isSent(invoice) &&
  (key.buyerId === null || key.buyerId === invoice.contactId) &&
  (world.reading('M19') !== 'hidden' || vatRateOf(invoice) !== null)

/** A bare object (invoices § Get single invoice); M15 when there is none. */
const getInvoice: Handler = (call) => {
  const { world, path } = call
  const invoice = world.ledger.invoiceByNumber(path.invoice_number ?? '')
  if (!invoice || !isVisible(invoice, call)) return { failure: 'not_found', what: 'invoice' }
  const make = () => toBytes(JSON.stringify(encodeInvoiceWithLines(invoice, world)))
  return { status: 200, body: partsBody([world.cache(`matas.lines.${variantOf(world)}`).get(invoice, make)]) }
}

export const handlers: Readonly<Record<string, Handler>> = { listInvoices, getInvoice }
