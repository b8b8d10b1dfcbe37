/**
 * Plays a plan: in order of time, moves the world's clock and gives the ledger its commands. So every number, timestamp,
 * status and sum of a scenario is the engine's own.
 */
import type { Command } from '../core/commands.js'
import { decimalsOf } from '../core/currency.js'
import type { Minor, PaymentStatus } from '../core/ledger-types.js'
import { openAmount } from '../core/lifecycle.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Path } from '../yaml/source-map.js'
import type { Plan, PlannedAmount, PlannedContact, PlannedInvoice, PlannedPayment, PlannedStep } from './plan.js'
import type { Refuse } from './plan-written.js'
import { createStage } from './stage.js'
import { createStepQueue } from './step-queue.js'

type Step =
  | { readonly do: 'add'; readonly at: number; readonly contact: PlannedContact }
  | {
      readonly do: 'step'
      readonly at: number
      readonly step: PlannedStep
      readonly invoiceId: number
      readonly planned: PlannedInvoice
    }
  | {
      readonly do: 'become'
      readonly at: number
      readonly paymentId: number
      readonly status: PaymentStatus
      readonly path: Path
    }

/** Called every so many invoices; the player waits for it, so that timers and signals get their turn. */
export type Pause = (done: number, of: number) => Promise<void>

const PAUSE_EVERY = 250

/** A share of what is open, in whole major units where that leaves something on both sides. */
const amountOf = (amount: PlannedAmount, open: Minor, currency: string): Minor => {
  if ('minor' in amount) return amount.minor
  if (amount.ofOpen === 1) return open
  const unit = 10 ** decimalsOf(currency)
  const whole = Math.round((open * amount.ofOpen) / unit) * unit
  return whole > 0 && whole < open ? whole : Math.max(1, Math.round(open * amount.ofOpen))
}

const commands = {
  submit: 'submitInvoice',
  remind: 'remindInvoice',
  cancel: 'cancelInvoice',
  credit: 'creditInvoice',
  refund: 'refundInvoice',
  delete: 'deleteDraft',
} as const

const commandFor = (does: Exclude<PlannedStep['do'], 'pay'>, invoiceId: number, number?: string): Command =>
  does === 'send' ? { do: 'sendInvoice', invoiceId, number } : { do: commands[does], invoiceId }

export const play = async (world: ManagedWorld, plan: Plan, refuse: Refuse, pause: Pause): Promise<void> => {
  const stage = createStage(world, refuse)
  const queue = createStepQueue<Step>()
  const put = (step: Step): void => {
    if (step.at <= plan.until) queue.put(step)
  }

  const pay = (payment: PlannedPayment, invoiceId: number, path: Path): void => {
    const invoice = world.ledger.invoices.get(invoiceId)
    if (!invoice) return
    const { gatewayKey, transactionId, notes, paidOn, status } = payment
    const amount = amountOf(payment.amount, openAmount(invoice), invoice.currency)
    const draft = { invoiceId, amount, status, paidOn, gatewayKey, transactionId, notes }
    const events = stage.execute({ do: 'recordPayment', payment: draft }, path)
    const recorded = events.find((event) => event.event === 'paymentRecorded')
    if (!recorded) return
    const paymentId = recorded.payment.id
    for (const { at, status: after } of payment.later) put({ do: 'become', at, paymentId, status: after, path })
  }

  const run = (next: Step): void => {
    if (next.do === 'add') {
      stage.addContact(next.contact)
    } else if (next.do === 'become') {
      stage.execute({ do: 'changePayment', paymentId: next.paymentId, status: next.status }, next.path)
    } else {
      const { step, invoiceId, planned } = next
      if (step.do === 'pay') pay(step, invoiceId, planned.path)
      else stage.execute(commandFor(step.do, invoiceId, planned.number), planned.path)
    }
  }

  /** Everything that happens up to an instant. */
  const runUntil = (instant: number): void => {
    for (let next = queue.peek(); next && next.at <= instant; next = queue.peek()) {
      queue.take()
      world.moveTo(next.at)
      run(next)
    }
    world.moveTo(instant)
  }

  plan.projects.forEach(stage.addProject)
  for (const contact of plan.contacts) put({ do: 'add', at: contact.at, contact })
  let done = 0
  for (const planned of plan.invoices) {
    if (planned.at > plan.until) break
    runUntil(planned.at)
    const invoiceId = stage.draft(planned)
    for (const step of planned.steps) put({ do: 'step', at: step.at, step, invoiceId, planned })
    if (++done % PAUSE_EVERY === 0) await pause(done, plan.expected)
  }
  runUntil(plan.until)
}
