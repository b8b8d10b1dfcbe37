/** `search`: a text looked for in six fields (invoices § List invoices, attributes). */
import type { CalendarDate, Invoice } from '../../core/ledger-types.js'
import type { Filter } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { encodeAmount } from './amounts.js'
import { expireDateOf, paymentDateOf } from './columns.js'
import { encodeDay } from './day-instant.js'

/** There are far fewer days than invoices, so each is rendered once a search. */
const dayTest = (includes: (text: string) => boolean) => {
  const known = new Map<CalendarDate, boolean>()
  return (date: CalendarDate): boolean => {
    const kept = known.get(date) ?? includes(encodeDay(date))
    known.set(date, kept)
    return kept
  }
}

/** M10: a part of the value as it is shown, upper and lower case alike. */
export const decodeSearch = (text: string | undefined, world: World): Filter<Invoice> => {
  if (!text) return { is: 'all' }
  const needle = text.toLowerCase()
  const amounts = world.reading('M7')
  const inText = (value: string) => value.toLowerCase().includes(needle)
  const inDay = dayTest(inText)
  const test = (invoice: Invoice): boolean => {
    const paymentDate = paymentDateOf(invoice)
    return (
      inText(invoice.number ?? '') ||
      inText(invoice.description) ||
      inDay(invoice.issueDate) ||
      inDay(expireDateOf(invoice)) ||
      (paymentDate !== null && inDay(paymentDate)) ||
      inText(String(encodeAmount(invoice.totals.total, invoice.currency, amounts)))
    )
  }
  return { is: 'scan', test }
}
