/** The lines of a single invoice, whose amounts add up to its subtotal. */
import type { Invoice, Line, Minor } from '../../core/ledger-types.js'
import { allocate } from '../../core/totals.js'
import type { World } from '../../core/world.js'
import { encodeAmount, encodePrice } from './amounts.js'
import type { components } from './types.gen.cjs'

/** Before they are numbered. */
type Unnumbered = Omit<components['schemas']['InvoiceLine'], 'line_number'> & { readonly position: number }

/** References of the trade that a line may lack are empty texts (M28). */
const encodeReferences = (references: Line['references']) => ({
  quote_number: references?.quoteNumber ?? '',
  sales_order_number: references?.salesOrderNumber ?? '',
  sales_order_line: references?.salesOrderLine ?? '', // M12
  customer_quote_number: references?.customerQuoteNumber ?? '',
  customer_order_number: references?.customerOrderNumber ?? '',
  part_number: references?.partNumber ?? '',
  customer_part_number: references?.customerPartNumber ?? '',
})

/** M22: what is off stands as a line of its own, one piece at a negative price. */
const discountLine = (amount: number, description: string, of: Line | null): Unnumbered => ({
  position: of?.position ?? 0,
  amount: -amount,
  ...encodeReferences(of?.references ?? null),
  description,
  qty: 1,
  unit_price: -amount,
})

/** M13: positions as they are; where discounts stand between them, the lines after those move up. */
const numbered = (lines: readonly Unnumbered[]): components['schemas']['InvoiceLine'][] => {
  let last = 0
  return lines.map(({ position, ...line }) => {
    last = Math.max(last + 1, position)
    return { line_number: last, ...line }
  })
}

export const encodeLines = (invoice: Invoice, world: World): components['schemas']['InvoiceLine'][] => {
  const unit = world.reading('M7')
  const encode = (amount: Minor) => encodeAmount(amount, invoice.currency, unit)
  const amounts = allocate(invoice)
  const lines = invoice.lines.flatMap((line, index): Unnumbered[] => {
    const { gross = 0, lineDiscount = 0 } = amounts[index] ?? {}
    const whole: Unnumbered = {
      position: line.position,
      amount: encode(gross),
      ...encodeReferences(line.references),
      description: line.description ? `${line.title}, ${line.description}` : line.title,
      qty: Number(line.quantity),
      unit_price: encodePrice(line.unitPrice, invoice.currency, unit),
    }
    return lineDiscount === 0 ? [whole] : [whole, discountLine(encode(lineDiscount), `Discount on ${line.title}`, line)]
  })
  const header = amounts.reduce((sum, { headerDiscount }) => sum + headerDiscount, 0)
  return numbered(header === 0 ? lines : [...lines, discountLine(encode(header), 'Discount', null)])
}
