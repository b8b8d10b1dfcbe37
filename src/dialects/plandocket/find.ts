/** Finds what a path or a body names. */
import type { Failure } from '../../core/failure.js'
import type { Ledger } from '../../core/ledger.js'
import type { Invoice, Payment } from '../../core/ledger-types.js'
import { toId } from './params.js'

/** By the number that is shown: a draft's is `D-` and its id (P60). */
export const findInvoice = (number: string, ledger: Ledger): Invoice | undefined => {
  const final = ledger.invoiceByNumber(number)
  if (final || !number.startsWith('D-')) return final
  const id = toId(number.slice(2))
  const invoice = id === undefined ? undefined : ledger.invoices.get(id)
  return invoice?.number === null ? invoice : undefined
}

/** What is no whole number is an unknown id (P33). */
export const invoiceById = (id: string | undefined, ledger: Ledger): Invoice | Failure => {
  const parsed = toId(id ?? '')
  return (parsed === undefined ? undefined : ledger.invoices.get(parsed)) ?? { failure: 'not_found', what: 'invoice' }
}

export const paymentById = (id: string | undefined, ledger: Ledger): Payment | Failure => {
  const parsed = toId(id ?? '')
  return (parsed === undefined ? undefined : ledger.payments.get(parsed)) ?? { failure: 'not_found', what: 'payment' }
}
