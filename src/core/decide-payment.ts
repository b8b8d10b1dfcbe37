/** Decides about payments: recording, changing, deleting. Every decision settles the invoices it touches in the same batch. */
import Big from 'big.js'
import type { CommandOf, PaymentDraft } from './commands.js'
import { toUtcDate } from './dates.js'
import type { Decision, Scene } from './decision.js'
import { paymentsOf, settle } from './decision.js'
import { differs } from './differs.js'
import type { Event } from './events.js'
import type { Failure } from './failure.js'
import { invalid } from './failure.js'
import type { Gateway, Invoice, Minor, Payment, Seller } from './ledger-types.js'
import { isCounted, isPayable, openAmount, sumOfCounted } from './lifecycle.js'
import { MAX_MINOR, percentOf, roundToMinor } from './money.js'

const feeOf = (gateway: Gateway | undefined, amount: Minor, currency: string): Minor => {
  if (!gateway) return 0
  const fee = percentOf(Math.abs(amount), gateway.feePercent) + roundToMinor(Big(gateway.feeFixed), currency)
  return Math.min(fee, Math.abs(amount))
}

/** An unknown gateway key is kept as it is, without id, name or fee (reading P28). */
const gatewayFields = (seller: Seller, key: string | null, amount: Minor, currency: string) => {
  const gateway = seller.gateways.find((candidate) => candidate.key === key)
  return {
    gatewayId: gateway?.id ?? null,
    gatewayKey: key,
    gatewayName: gateway?.name ?? null,
    fee: feeOf(gateway, amount, currency),
  }
}

/** Clients pay positive amounts on sent invoices (readings P39, P40); a payout on a credit note is the ledger's own. */
const refusal = (scene: Scene, invoice: Invoice, payment: Payment, others: readonly Payment[]): Failure | null => {
  if (!isPayable(invoice)) return invalid('invoice', 'not_allowed', invoice.status)
  if (payment.currency !== invoice.currency) return invalid('currency', 'mismatch', invoice.currency)
  if (!Number.isSafeInteger(payment.amount)) return invalid('amount', 'too_large')
  const paid = sumOfCounted([...others, payment])
  if (Math.abs(payment.amount) > MAX_MINOR || Math.abs(paid) > MAX_MINOR) return invalid('amount', 'too_large')
  if (invoice.kind === 'credit_note') return payment.amount < 0 ? null : invalid('invoice', 'not_allowed', invoice.kind)
  if (payment.amount <= 0) return invalid('amount', 'positive')
  const exceeds = isCounted(payment) && paid > invoice.totals.total
  return exceeds && scene.reading('P25') === 'reject' ? invalid('amount', 'exceeds') : null
}

const build = (scene: Scene, draft: PaymentDraft, invoice: Invoice, id: number): Payment => {
  const currency = draft.currency ?? invoice.currency
  return {
    id,
    invoiceId: invoice.id,
    amount: draft.amount,
    currency,
    status: draft.status ?? 'completed',
    paidOn: draft.paidOn === undefined ? toUtcDate(scene.now) : draft.paidOn,
    ...gatewayFields(scene.ledger.seller, draft.gatewayKey ?? null, draft.amount, currency),
    transactionId: draft.transactionId ?? null,
    offset: false,
    notes: draft.notes ?? null,
    createdAt: scene.now,
    updatedAt: scene.now,
  }
}

export const recordPayment = (scene: Scene, { payment: draft }: CommandOf<'recordPayment'>): Decision => {
  const invoice = scene.ledger.invoices.get(draft.invoiceId)
  if (!invoice) return invalid('invoice', 'unknown')
  const payment = build(scene, draft, invoice, scene.ledger.counters.payment + 1)
  const others = paymentsOf(scene.ledger, invoice)
  return (
    refusal(scene, invoice, payment, others) ?? [
      { event: 'paymentRecorded', at: scene.now, payment },
      settle(scene, invoice, [...others, payment]),
    ]
  )
}

const without = (payments: readonly Payment[], id: number): Payment[] => payments.filter((payment) => payment.id !== id)

/** A payment may be changed while its invoice takes payments; what settles credit notes stays as it is (reading P64). */
const changeable = (scene: Scene, paymentId: number): { payment: Payment; invoice: Invoice } | Failure => {
  const payment = scene.ledger.payments.get(paymentId)
  const invoice = payment && scene.ledger.invoices.get(payment.invoiceId)
  if (!payment || !invoice) return { failure: 'not_found', what: 'payment' }
  if (!isPayable(invoice)) return invalid('invoice', 'not_allowed', invoice.status)
  if (invoice.kind === 'credit_note') return invalid('invoice', 'not_allowed', invoice.kind)
  if (payment.offset) return invalid('invoice', 'not_allowed', 'credited')
  return { payment, invoice }
}

const changed = (scene: Scene, before: Payment, to: CommandOf<'changePayment'>): Payment => {
  const amount = to.amount ?? before.amount
  const currency = to.currency ?? before.currency
  const gatewayKey = to.gatewayKey === undefined ? before.gatewayKey : to.gatewayKey
  const sameFee = amount === before.amount && currency === before.currency && gatewayKey === before.gatewayKey
  return {
    ...before,
    invoiceId: to.invoiceId ?? before.invoiceId,
    amount,
    currency,
    status: to.status ?? before.status,
    paidOn: to.paidOn === undefined ? before.paidOn : to.paidOn,
    transactionId: to.transactionId === undefined ? before.transactionId : to.transactionId,
    notes: to.notes === undefined ? before.notes : to.notes,
    ...(sameFee ? {} : gatewayFields(scene.ledger.seller, gatewayKey, amount, currency)),
  }
}

/** What the change of a payment does to its invoice: nothing where only its notes or the like are other ones (reading P66). */
const resettle = (scene: Scene, invoice: Invoice, payments: readonly Payment[]): readonly Event[] => {
  const settled = settle(scene, invoice, payments)
  return differs(invoice, settled.patch) ? [settled] : []
}

/** Nothing happens where nothing would be different (reading P66). */
export const changePayment = (scene: Scene, command: CommandOf<'changePayment'>): Decision => {
  const found = changeable(scene, command.paymentId)
  if ('failure' in found) return found
  const target = command.invoiceId === undefined ? found.invoice : scene.ledger.invoices.get(command.invoiceId)
  if (!target) return invalid('invoice', 'unknown')
  const payment = changed(scene, found.payment, command)
  if (!differs(found.payment, payment)) return []
  const others = without(paymentsOf(scene.ledger, target), payment.id)
  const refused = refusal(scene, target, payment, others)
  if (refused) return refused
  const { id: paymentId, ...values } = payment
  const moved = target.id !== found.invoice.id
  const left = without(paymentsOf(scene.ledger, found.invoice), payment.id)
  return [
    { event: 'paymentChanged', at: scene.now, paymentId, patch: { ...values, updatedAt: scene.now } },
    ...(moved ? resettle(scene, found.invoice, left) : []),
    ...resettle(
      scene,
      target,
      [...others, payment].sort((a, b) => a.id - b.id),
    ),
  ]
}

export const deletePayment = (scene: Scene, { paymentId }: CommandOf<'deletePayment'>): Decision => {
  const found = changeable(scene, paymentId)
  if ('failure' in found) return found
  return [
    { event: 'paymentDeleted', at: scene.now, paymentId },
    settle(scene, found.invoice, without(paymentsOf(scene.ledger, found.invoice), paymentId)),
  ]
}

/** Everything paid goes back: the completed payments become refunded, and the invoice with them. */
export const refundInvoice = (scene: Scene, { invoiceId }: CommandOf<'refundInvoice'>): Decision => {
  const invoice = scene.ledger.invoices.get(invoiceId)
  if (!invoice) return { failure: 'not_found', what: 'invoice' }
  const payments = paymentsOf(scene.ledger, invoice)
  const counted = payments.filter(isCounted)
  const refundable = isPayable(invoice) && invoice.kind === 'invoice' && counted.length > 0
  if (!refundable || counted.some(({ offset }) => offset)) return invalid('status', 'not_allowed', invoice.status)
  const at = scene.now
  return [
    ...counted.map(({ id }) => {
      return { event: 'paymentChanged', at, paymentId: id, patch: { status: 'refunded', updatedAt: at } } as const
    }),
    {
      event: 'invoiceRefunded',
      at,
      invoiceId,
      patch: {
        status: 'refunded',
        paid: 0,
        settledOn: invoice.settledOn ?? scene.today,
        overdue: false,
        updatedAt: at,
      },
    },
  ]
}

/** One completed payment of all that is open, as when an invoice is marked paid by hand (reading P10). */
export const payInFull = (scene: Scene, invoice: Invoice): Decision =>
  openAmount(invoice) === 0
    ? []
    : recordPayment(scene, { do: 'recordPayment', payment: { invoiceId: invoice.id, amount: openAmount(invoice) } })
