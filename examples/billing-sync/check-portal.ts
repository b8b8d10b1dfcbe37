/** Matas, what the customer sees: whether it agrees with the books. */
import type { components } from 'proforma/matas'
import type { Call } from './create-call.js'
import { toMinor } from './money.js'

export type Expected = {
  readonly number: string
  readonly currency: string
  /** In minor units. */
  readonly total: number
  readonly open: number
}

/** Sentences on what differs; none if all is well. */
export const checkPortal = async (
  call: Call,
  { number, currency, total, open }: Expected,
): Promise<readonly string[]> => {
  const shown = await call.get<components['schemas']['InvoiceWithLines']>(`/invoice/${encodeURIComponent(number)}`)
  const shownTotal = toMinor(shown.total, shown.currency)
  const isSettled = shown.payment_date !== null
  return [
    ...(shown.currency === currency && shownTotal === total
      ? []
      : [`${number} shows ${shown.total} ${shown.currency}`]),
    ...(isSettled === (open === 0)
      ? []
      : [`${number} shows as ${isSettled ? 'paid' : 'outstanding'}, ${open} is open`]),
  ]
}
