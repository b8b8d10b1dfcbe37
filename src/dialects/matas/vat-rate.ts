/** The one VAT rate that the vendor's format has room for. */
import type { Invoice } from '../../core/ledger-types.js'

/** M8: per cent; null when the lines are taxed at several rates (M19). Without lines nothing is taxed. */
export const vatRateOf = ({ totals }: Invoice): number | null => {
  if (totals.taxes.length > 1) return null
  return Number(totals.taxes[0]?.rate ?? 0)
}
