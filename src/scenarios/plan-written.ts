/** What a scenario file spells out by hand, in the terms of a plan. */

import type { LineDraft } from '../core/commands.js'
import { dateIn } from '../core/dates.js'
import type { Discount, LineReferences } from '../core/ledger-types.js'
import { parseMinor } from '../core/money.js'
import type { Path } from '../yaml/source-map.js'
import { toCustomField, toGroup } from './invoice-parts.js'
import { toInstant } from './moments.js'
import type { PlannedAmount, PlannedInvoice, PlannedPayment, PlannedStep } from './plan.js'
import type { Amount, DiscountEntry, InvoiceEntry, LineEntry, PaymentEntry, SellerEntry } from './scenario-file.js'

/** Called for what only shows when it is translated, such as an amount finer than its currency; does not return. */
export type Refuse = (path: Path, message: string) => never

const toMinor = (amount: Amount, currency: string, path: Path, refuse: Refuse): number => {
  const minor = parseMinor(amount, currency)
  if (typeof minor === 'number') return minor
  return refuse(
    path,
    `Expected an amount of ${currency}, found ${amount}, which is ${minor === 'too_fine' ? 'finer than that currency' : 'too large'}.`,
  )
}

const toDiscount = (
  entry: DiscountEntry | undefined,
  currency: string,
  path: Path,
  refuse: Refuse,
): Discount | null => {
  if (entry?.percent !== undefined) return { kind: 'percent', percent: String(entry.percent) }
  if (entry?.amount === undefined) return null
  return { kind: 'amount', amount: toMinor(entry.amount, currency, [...path, 'amount'], refuse) }
}

const referencesOf = (line: LineEntry): LineReferences | null => {
  const all: LineReferences = {
    partNumber: line.part_number,
    customerPartNumber: line.customer_part_number,
    quoteNumber: line.quote_number,
    customerQuoteNumber: line.customer_quote_number,
    salesOrderNumber: line.sales_order_number,
    salesOrderLine: line.sales_order_line,
    customerOrderNumber: line.customer_order_number,
  }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  return Object.keys(given).length === 0 ? null : given
}

const toLine = (line: LineEntry, currency: string, taxName: string, path: Path, refuse: Refuse): LineDraft => ({
  ...(line.id === undefined ? {} : { id: line.id }),
  ...(line.position === undefined ? {} : { position: line.position }),
  title: line.title,
  description: line.description ?? '',
  quantity: String(line.quantity),
  unit: line.unit ?? 'piece',
  unitPrice: String(line.price),
  buyPrice: line.buy_price === undefined ? null : String(line.buy_price),
  discount: toDiscount(line.discount, currency, [...path, 'discount'], refuse),
  taxRate: String(line.tax ?? 0),
  taxName,
  resourceId: line.resource ?? null,
  rateSchemeId: line.rate_scheme ?? null,
  groupId: line.group ?? null,
  references: referencesOf(line),
})

const toPayment = (
  payment: PaymentEntry,
  currency: string,
  zone: string,
  path: Path,
  refuse: Refuse,
): PlannedPayment => {
  const at = toInstant(payment.at, zone)
  const amount: PlannedAmount =
    payment.amount === undefined
      ? { ofOpen: 1 }
      : { minor: toMinor(payment.amount, currency, [...path, 'amount'], refuse) }
  return {
    do: 'pay',
    at,
    amount,
    status: payment.status ?? 'completed',
    paidOn: payment.paid_on ?? dateIn(at, zone),
    gatewayKey: payment.gateway ?? null,
    transactionId: payment.transaction ?? null,
    notes: payment.notes ?? null,
    later: (payment.later ?? []).map((change) => ({ at: toInstant(change.at, zone), status: change.status })),
  }
}

/** In order of time; what happens at the same moment happens in the order of a life. */
const toSteps = (entry: InvoiceEntry, currency: string, zone: string, path: Path, refuse: Refuse): PlannedStep[] => {
  const once = (does: Exclude<PlannedStep['do'], 'pay'>, moment: string | undefined): PlannedStep[] =>
    moment === undefined ? [] : [{ do: does, at: toInstant(moment, zone) }]
  return [
    ...once('submit', entry.submitted),
    ...once('send', entry.sent),
    ...(entry.reminded ?? []).flatMap((moment) => once('remind', moment)),
    ...(entry.payments ?? []).map((payment, index) =>
      toPayment(payment, currency, zone, [...path, 'payments', index], refuse),
    ),
    ...once('credit', entry.credited),
    ...once('refund', entry.refunded),
    ...once('cancel', entry.cancelled),
    ...once('delete', entry.deleted),
  ].sort((a, b) => a.at - b.at)
}

export const toPlannedInvoice = (
  entry: InvoiceEntry,
  index: number,
  seller: SellerEntry,
  refuse: Refuse,
): PlannedInvoice => {
  const path: Path = ['invoices', index]
  const zone = seller.time_zone
  const currency = entry.currency ?? seller.currency
  const at = toInstant(entry.drafted, zone)
  return {
    at,
    customer: entry.customer,
    project: entry.project ?? null,
    number: entry.number,
    draft: {
      currency,
      description: entry.description ?? '',
      reference: entry.reference ?? '',
      issueDate: entry.issued ?? dateIn(entry.sent === undefined ? at : toInstant(entry.sent, zone), zone),
      serviceDate: entry.service_date ?? null,
      ...(entry.due === undefined ? {} : { dueDate: entry.due }),
      termDays: entry.term,
      lines: entry.lines.map((line, place) =>
        toLine(line, currency, seller.taxes.name, [...path, 'lines', place], refuse),
      ),
      groups: (entry.groups ?? []).map(toGroup),
      discount: toDiscount(entry.discount, currency, [...path, 'discount'], refuse),
      reverseCharge: entry.reverse_charge ?? false,
      notes: entry.notes ?? null,
      customFields: (entry.custom_fields ?? []).map(toCustomField),
      templateId: entry.template ?? null,
      clonedFromId: entry.cloned_from ?? null,
      native: entry.native ?? true,
      createdBy: entry.created_by ?? 1,
      ...(entry.sequence === undefined ? {} : { sequence: entry.sequence }),
    },
    steps: toSteps(entry, currency, zone, path, refuse),
    path,
  }
}
