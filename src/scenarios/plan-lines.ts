/** What is on a generated invoice: positions of the price list, with quantities, discounts and order data. */
import Big from 'big.js'
import type { InvoiceDraft, LineDraft } from '../core/commands.js'
import { decimalsOf } from '../core/currency.js'
import type { Decimal, LineReferences } from '../core/ledger-types.js'
import { createDeck } from './deck.js'
import type { Random } from './random.js'
import type { BusinessEntry, PriceEntry, TaxClass } from './scenario-file.js'
import type { TaxRule } from './tax-rule.js'

export type LineMaker = (invoice: {
  readonly tax: TaxRule
  readonly currency: string
  readonly rate: Decimal
  readonly year: string
  readonly running: number
}) => LineDraft[]

/** Prices in another currency are rounded as a price list would: to 5 minor units, or whole ones where there are few. */
const convert = (price: PriceEntry['price'], rate: Decimal, currency: string): Decimal => {
  if (rate === '1') return Big(price).toFixed(decimalsOf(currency))
  const step = decimalsOf(currency) === 0 ? Big(10) : Big(5).div(10 ** decimalsOf(currency))
  return Big(price).times(rate).div(step).round(0, Big.roundHalfUp).times(step).toFixed(decimalsOf(currency))
}

/** Converting is exact and slow; a price list is short. */
const createConverter = (): typeof convert => {
  const known = new Map<string, Decimal>()
  return (price, rate, currency) => {
    const key = `${price} ${rate} ${currency}`
    const made = known.get(key) ?? convert(price, rate, currency)
    known.set(key, made)
    return made
  }
}

export const fillPattern = (pattern: string, number: number, year = ''): string =>
  pattern
    .replace('{yy}', year.slice(-2))
    .replace('{year}', year)
    .replace(/\{number(?::(\d+))?\}/, (_, width?: string) => String(number).padStart(Number(width ?? 0), '0'))

const orderData = (orders: BusinessEntry['orders'], year: string, running: number, random: Random): LineReferences => {
  const order: Record<string, string> = {}
  if (orders?.quotes && random.chance(70)) order.quoteNumber = fillPattern(orders.quotes, running, year)
  if (orders?.sales_orders) order.salesOrderNumber = fillPattern(orders.sales_orders, running, year)
  if (orders?.customer_orders)
    order.customerOrderNumber = fillPattern(orders.customer_orders, random.int(45_000, 58_999), year)
  return order
}

const quantityOf = (price: PriceEntry, random: Random): Decimal => {
  const [from, to] = price.quantity ?? [1, 1]
  const count = random.int(from, to)
  return price.step === undefined ? String(count) : Big(price.step).times(count).toFixed()
}

/** Draws each position at most once; of one tax class unless rates may mix. */
const createPicker = (prices: readonly PriceEntry[], random: Random) => {
  const shares = Object.fromEntries(prices.map(({ share = 1 }, index) => [String(index), share]))
  const draw = createDeck(shares, random)
  const classOf = (index: number): TaxClass => prices[index]?.tax ?? 'standard'
  return (count: number, mixed: boolean): number[] => {
    const first = Number(draw())
    const picked = [first]
    for (let tries = 0; picked.length < count && tries < 4 * count; tries++) {
      const next = Number(draw())
      if (!picked.includes(next) && (mixed || classOf(next) === classOf(first))) picked.push(next)
    }
    return picked.sort((a, b) => a - b)
  }
}

export const createLineMaker = (business: BusinessEntry, random: Random): LineMaker => {
  const { prices, orders } = business
  const pick = createPicker(prices, random)
  const toCurrency = createConverter()
  const [fewest, most] = business.lines ?? [1, 4]
  const toLine = (
    price: PriceEntry,
    order: LineReferences,
    place: number,
    invoice: Parameters<LineMaker>[0],
  ): LineDraft => {
    const { tax, currency, rate } = invoice
    const references: LineReferences = {
      ...order,
      ...(price.part_number === undefined ? {} : { partNumber: price.part_number }),
      ...(order.salesOrderNumber === undefined ? {} : { salesOrderLine: String(10 * (place + 1)).padStart(3, '0') }),
    }
    return {
      title: price.title,
      description: price.description ?? '',
      quantity: quantityOf(price, random),
      unit: price.unit,
      unitPrice: toCurrency(price.price, rate, currency),
      buyPrice: price.buy_price === undefined ? null : toCurrency(price.buy_price, rate, currency),
      discount: discountAt(business.discounts?.lines ?? 0, random),
      taxRate: tax.rateOf(price.tax ?? 'standard'),
      taxName: tax.name,
      resourceId: price.resource ?? null,
      rateSchemeId: price.rate_scheme ?? null,
      groupId: price.group ?? null,
      references: Object.keys(references).length === 0 ? null : references,
    }
  }
  return (invoice) => {
    const picked = pick(random.int(fewest, most), random.chance(business.mixed_rates ?? 0))
    const order = orders ? orderData(orders, invoice.year, invoice.running, random) : {}
    return picked.flatMap((index, place) => {
      const price = prices[index]
      return price ? [toLine(price, order, place, invoice)] : []
    })
  }
}

export const discountAt = (percent: number, random: Random): (InvoiceDraft['discount'] & object) | null =>
  random.chance(percent) ? { kind: 'percent', percent: random.pick(['2', '3', '5', '10', '15']) } : null
