/** Final invoice numbers: one gap-free range per kind, and per year where the seller's pattern names the year. */

import type { Ledger } from './ledger.js'
import type { InvoiceKind, Seller } from './ledger-types.js'

export type Drawn = { readonly number: string; readonly range: string; readonly value: number }

const patternOf = (seller: Seller, kind: InvoiceKind): string =>
  kind === 'invoice' ? seller.invoiceNumbers : seller.creditNoteNumbers

/** Fills `{year}`, `{yy}` and `{number}` or `{number:5}`. */
export const formatNumber = (pattern: string, year: string, value: number): string =>
  pattern
    .replace('{year}', year)
    .replace('{yy}', year.slice(-2))
    .replace(/\{number(?::(\d+))?\}/, (_, width = '1') => String(value).padStart(Number(width), '0'))

const rangeKey = (pattern: string, kind: InvoiceKind, year: string): string =>
  /\{year\}|\{yy\}/.test(pattern) ? `${kind}:${year}` : kind

/** The next number of the range; numbers given by hand are skipped, so none is ever used twice. */
export const drawNumber = (ledger: Ledger, kind: InvoiceKind, year: string): Drawn => {
  const pattern = patternOf(ledger.seller, kind)
  const range = rangeKey(pattern, kind, year)
  let value = ledger.counters.ranges[range] ?? 0
  let number: string
  do number = formatNumber(pattern, year, ++value)
  while (ledger.invoiceByNumber(number))
  return { number, range, value }
}
