/** Short ways to ask a world for what an example needs; they throw where the world refuses. */
import type { Command, InvoiceDraft, PaymentDraft } from '../../src/core/commands.js'
import type { Event } from '../../src/core/events.js'
import type { Failure } from '../../src/core/failure.js'
import { isFailure } from '../../src/core/failure.js'
import type { Invoice, Payment } from '../../src/core/ledger-types.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'

export const DAY = 86_400_000

export const succeed = (world: ManagedWorld, command: Command): readonly Event[] => {
  const outcome = world.execute(command)
  if (isFailure(outcome)) throw new Error(`${command.do} was refused: ${JSON.stringify(outcome)}`)
  return outcome.events
}

/** The failure, and proof that nothing changed. */
export const refuse = (world: ManagedWorld, command: Command): Failure => {
  const before = JSON.stringify(world.state())
  const outcome = world.execute(command)
  if (!isFailure(outcome)) throw new Error(`${command.do} was not refused`)
  if (JSON.stringify(world.state()) !== before) throw new Error(`${command.do} was refused and changed the books`)
  return outcome
}

export const invoiceOf = (world: ManagedWorld, id: number): Invoice => {
  const invoice = world.ledger.invoices.get(id)
  if (!invoice) throw new Error(`There is no invoice ${id}.`)
  return invoice
}

export const paymentOf = (world: ManagedWorld, id: number): Payment => {
  const payment = world.ledger.payments.get(id)
  if (!payment) throw new Error(`There is no payment ${id}.`)
  return payment
}

/** 100.00 net at 19 %, so 119.00, due after 14 days. */
export const plainDraft: InvoiceDraft = {
  contactId: 1,
  currency: 'EUR',
  termDays: 14,
  lines: [{ title: 'Stand rental', quantity: '1', unitPrice: '100', taxRate: '19' }],
}

/** The id of a new draft. */
export const draft = (world: ManagedWorld, changes: Partial<InvoiceDraft> = {}): number => {
  succeed(world, { do: 'draftInvoice', invoice: { ...plainDraft, ...changes } })
  return world.ledger.counters.invoice
}

/** The id of a new invoice that was sent. */
export const send = (world: ManagedWorld, changes: Partial<InvoiceDraft> = {}): number => {
  const invoiceId = draft(world, changes)
  succeed(world, { do: 'sendInvoice', invoiceId })
  return invoiceId
}

/** The id of a new payment. */
export const pay = (
  world: ManagedWorld,
  invoiceId: number,
  amount: number,
  changes: Partial<PaymentDraft> = {},
): number => {
  succeed(world, { do: 'recordPayment', payment: { invoiceId, amount, ...changes } })
  return world.ledger.counters.payment
}
