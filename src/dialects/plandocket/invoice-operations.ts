/** Operations on invoices: invoices page, Endpoints. */
import type { Handler, Success } from '../../core/dialect.js'
import { type Failure, isFailure } from '../../core/failure.js'
import type { World } from '../../core/world.js'
import { answerList, answerOne } from './answer.js'
import { decodeInvoice } from './decode-invoice.js'
import { invoiceList } from './filters.js'
import { invoiceById } from './find.js'
import { INVOICE_INCLUDES, invoiceRowWire, relateInvoice } from './include.js'
import { keptWire } from './kept-wire.js'
import { decodeInclude, decodeListQuery } from './query.js'

export const listInvoices: Handler = (call) => {
  const { world } = call
  const query = decodeListQuery(call, invoiceList)
  if (isFailure(query)) return query
  const { selection, include, paging } = query
  const { rows, total } = world.ledger.invoices.select(selection)
  const wire = keptWire(world)
  if (include.size === 0) return answerList(rows, wire.invoice, paging, total, world)
  const related = rows.map((invoice) => relateInvoice(invoice, include, world))
  return answerList(related, (row) => invoiceRowWire(row, wire), paging, total, world)
}

export const getInvoice: Handler = ({ path, params, world }) => {
  const invoice = invoiceById(path.id, world.ledger)
  if (isFailure(invoice)) return invoice
  const include = decodeInclude(params, INVOICE_INCLUDES, world)
  if (isFailure(include)) return include
  const wire = keptWire(world)
  if (include.size === 0) return answerOne(wire.invoice(invoice), world)
  return answerOne(invoiceRowWire(relateInvoice(invoice, include, world), wire), world)
}

/** The invoice as it stands after the write (P56). */
const invoiceNow = (id: number, world: World): Success | Failure => {
  const invoice = world.ledger.invoices.get(id)
  return invoice ? answerOne(keptWire(world).invoice(invoice), world) : { failure: 'not_found', what: 'invoice' }
}

/** `replaces`: whether fields left out are emptied. */
export const writeInvoice =
  (replaces: (world: World) => boolean): Handler =>
  ({ path, body, world }) => {
    const invoice = invoiceById(path.id, world.ledger)
    if (isFailure(invoice)) return invoice
    const command = decodeInvoice(body, invoice, replaces(world))
    if (isFailure(command)) return command
    const outcome = world.execute(command)
    return isFailure(outcome) ? outcome : invoiceNow(invoice.id, world)
  }
