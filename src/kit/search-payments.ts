/** Payments as tests look for them. */

import type { Ledger } from '../core/ledger.js'
import type { Payment } from '../core/ledger-types.js'
import { toDecimal } from '../core/money.js'
import { amount, day, same, type Tests, toConditions, word } from './conditions.js'
import type { Searched } from './search.js'
import { invoiceOf } from './search-invoices.js'
import type { PaymentWhere } from './where.js'

const STATUSES: readonly Payment['status'][] = ['pending', 'completed', 'failed', 'refunded']

const tests = (world: string): Tests<Payment, PaymentWhere> => ({
  id: same(({ id }) => id),
  invoice: (ref, ledger) => {
    const { id } = invoiceOf(ledger, ref, world)
    return ({ invoiceId }) => invoiceId === id
  },
  status: word('status', STATUSES, ({ status }) => status),
  currency: same(({ currency }) => currency),
  amount: amount('amount', 'eq', (payment) => payment.amount),
  amountOver: amount('amountOver', 'gt', (payment) => payment.amount),
  amountUnder: amount('amountUnder', 'lt', (payment) => payment.amount),
  gatewayKey: same(({ gatewayKey }) => gatewayKey ?? ''),
  transactionId: same(({ transactionId }) => transactionId ?? ''),
  paidAfter: day('paidAfter', 'after', ({ paidOn }) => paidOn),
  paidBefore: day('paidBefore', 'before', ({ paidOn }) => paidOn),
})

const showPayment = ({ id, status, amount: paid, currency, invoiceId }: Payment): string =>
  `payment ${id} (${status}, ${toDecimal(paid, currency)} ${currency} for invoice ${invoiceId})`

export const searchedPayment = (world: string): Searched<Payment> => ({
  noun: 'a payment',
  world,
  show: showPayment,
  instead: 'Ask for less, or book one with ledger.recordPayment(invoice).',
})

export const paymentConditions = (where: PaymentWhere, ledger: Ledger, world: string) =>
  toConditions(where, tests(world), ledger)
