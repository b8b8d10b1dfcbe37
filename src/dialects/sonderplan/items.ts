/** The lines of an invoice, whose totals add up to its net and tax totals (S6). */
import Big from 'big.js'
import { decimalsOf } from '../../core/currency.js'
import type { Discount, Invoice, Line } from '../../core/ledger-types.js'
import { roundToMinor, toDecimal } from '../../core/money.js'
import { allocate, type LineAmounts, rateOf } from '../../core/totals.js'
import { withDecimals } from './decimals.js'
import type { components } from './types.gen.cjs'

type Schemas = components['schemas']

const NOTHING: LineAmounts = { gross: 0, lineDiscount: 0, headerDiscount: 0, net: 0, tax: 0 }

/** S5: a percentage has its sign; S32: none is a percentage of zero. */
const encodeDiscount = (discount: Discount | null, currency: string): string => {
  if (discount?.kind === 'amount') return toDecimal(discount.amount, currency)
  return `${withDecimals(discount?.percent ?? '0', 2)}%`
}

/** The ledger has no ids for taxes; the rate in hundredths of a per cent tells them apart. */
const encodeTaxes = (invoice: Invoice, line: Line, tax: number): Schemas['ItemTax'][] => {
  const rate = Big(rateOf(invoice, line))
  if (rate.eq(0)) return []
  const total = toDecimal(tax, invoice.currency)
  return [{ id: Math.round(Number(rate.times(100))), name: line.taxName, rate: withDecimals(rate.toFixed(), 2), total }]
}

const buyTotal = (line: Line, currency: string): string =>
  toDecimal(roundToMinor(Big(line.quantity).times(line.buyPrice ?? '0'), currency), currency)

const encodeItem = (invoice: Invoice, line: Line, amounts: LineAmounts): Schemas['InvoiceItem'] => {
  const taxes = encodeTaxes(invoice, line, amounts.tax)
  const places = decimalsOf(invoice.currency)
  return {
    id: line.id,
    item_text: line.title,
    item_uuid: line.resourceId === null ? null : `r${line.resourceId}`,
    ratescheme_id: line.rateSchemeId,
    description: line.description,
    quantity: withDecimals(line.quantity, 0),
    unit: line.unit,
    unit_amount: withDecimals(line.unitPrice, places),
    unit_buy_amount: withDecimals(line.buyPrice ?? '0', places),
    tax: taxes.length > 0,
    taxes,
    discount: encodeDiscount(line.discount, invoice.currency),
    total: toDecimal(amounts.net, invoice.currency),
    buy_total: buyTotal(line, invoice.currency),
    buy_total_fixed: false,
    order: line.position,
    parent_group_id: line.groupId,
  }
}

export const encodeItems = (invoice: Invoice): Schemas['InvoiceItem'][] => {
  const amounts = allocate(invoice)
  return invoice.lines.map((line, index) => encodeItem(invoice, line, amounts[index] ?? NOTHING))
}

export const encodeGroups = (invoice: Invoice): Schemas['Group'][] =>
  invoice.groups.map(({ id, name, description, position, hidesLines }) => ({
    id,
    name,
    description,
    order: position,
    hide_items: hidesLines,
  }))
