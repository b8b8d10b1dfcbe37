/**
 * Plays a plan: in order of time, moves the world's clock and gives the ledger its commands. So every number, timestamp,
 * status and sum of a scenario is the engine's own.
 */

import type { Command } from '../core/commands.js'
import type { ManagedWorld } from '../core/create-world.js'
import type { Event } from '../core/events.js'
import { isFailure } from '../core/failure.js'
import type { Minor, PaymentStatus } from '../core/ledger-types.js'
import { openAmount } from '../core/lifecycle.js'
import { decimalsOf } from '../core/money.js'
import type { Plan, PlannedAmount, PlannedContact, PlannedInvoice, PlannedPayment, PlannedStep } from './plan.js'
import type { Refuse } from './plan-written.js'
import type { Path } from './source-map.js'
import { createStepQueue } from './step-queue.js'

type InvoiceStep = {
  readonly do: 'step'
  readonly at: number
  readonly step: PlannedStep
  readonly invoiceId: number
  readonly planned: PlannedInvoice
}
type PaymentStep = {
  readonly do: 'become'
  readonly at: number
  readonly paymentId: number
  readonly status: PaymentStatus
  readonly path: Path
}
type ContactStep = { readonly do: 'add'; readonly at: number; readonly planned: PlannedContact }
type Step = InvoiceStep | PaymentStep | ContactStep

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

const commandFor = (does: Exclude<PlannedStep['do'], 'pay'>, invoiceId: number, number: string | undefined): Command =>
  does === 'send' ? { do: 'sendInvoice', invoiceId, number } : { do: commands[does], invoiceId }

/** Ids as asked for, or the next after the highest so far: asking the ledger for its highest each time would be slow. */
const createIds = () => {
  let highest = 0
  return (asked: number | undefined): number => {
    const id = asked ?? highest + 1
    highest = Math.max(highest, id)
    return id
  }
}

export const play = async (world: ManagedWorld, plan: Plan, refuse: Refuse, pause: Pause): Promise<void> => {
  const queue = createStepQueue<Step>()
  const contactIds = new Map<string, number>()
  const projectIds = new Map<string, number>()
  const participantIds = new Map<string, number>()
  const nextContact = createIds()
  const nextProject = createIds()
  const nextParticipant = createIds()

  const execute = (command: Command, path: Path): readonly Event[] => {
    const outcome = world.execute(command)
    if (!isFailure(outcome)) return outcome.events
    const issue = outcome.failure === 'invalid' ? outcome.issues[0] : undefined
    const why = issue ? `${issue.field} ${issue.problem.replace('_', ' ')}` : outcome.failure.replace('_', ' ')
    const found = issue?.expected === undefined ? '' : ` (${issue.expected})`
    return refuse(
      path,
      `The ledger refuses to "${command.do}" here: ${why}${found}. Please check what happens to it, and when.`,
    )
  }

  const addContact = ({ contact, path }: PlannedContact): void => {
    const id = nextContact(contact.id)
    contactIds.set(contact.customerNumber, id)
    execute({ do: 'addContact', contact: { ...contact, id } }, path)
  }

  const participantOf = (contactId: number, projectId: number, path: Path): number => {
    const key = `${contactId}:${projectId}`
    const known = participantIds.get(key)
    if (known !== undefined) return known
    const id = nextParticipant(undefined)
    participantIds.set(key, id)
    execute({ do: 'addParticipant', contactId, projectId, id }, path)
    return id
  }

  const draft = (planned: PlannedInvoice): void => {
    const { path } = planned
    const contactId = contactIds.get(planned.customer)
    if (contactId === undefined)
      refuse(path, `Customer "${planned.customer}" is added only after this invoice was drafted.`)
    const projectId = planned.project === null ? null : (projectIds.get(planned.project) ?? null)
    const participantId = projectId === null ? null : participantOf(contactId, projectId, path)
    const invoice = { ...planned.draft, contactId, projectId, participantId }
    const [event] = execute({ do: 'draftInvoice', invoice }, path)
    if (event?.event !== 'invoiceDrafted') return
    for (const step of planned.steps)
      if (step.at <= plan.until) queue.put({ do: 'step', at: step.at, step, invoiceId: event.invoice.id, planned })
  }

  const pay = (payment: PlannedPayment, invoiceId: number, path: Path): void => {
    const invoice = world.ledger.invoices.get(invoiceId)
    if (!invoice) return
    const { gatewayKey, transactionId, notes, paidOn, status } = payment
    const amount = amountOf(payment.amount, openAmount(invoice), invoice.currency)
    const events = execute(
      { do: 'recordPayment', payment: { invoiceId, amount, status, paidOn, gatewayKey, transactionId, notes } },
      path,
    )
    const recorded = events.find((event) => event.event === 'paymentRecorded')
    if (!recorded) return
    for (const { at, status: after } of payment.later)
      if (at <= plan.until) queue.put({ do: 'become', at, paymentId: recorded.payment.id, status: after, path })
  }

  const run = (step: Step): void => {
    if (step.do === 'add') addContact(step.planned)
    else if (step.do === 'become')
      execute({ do: 'changePayment', paymentId: step.paymentId, status: step.status }, step.path)
    else if (step.step.do === 'pay') pay(step.step, step.invoiceId, step.planned.path)
    else execute(commandFor(step.step.do, step.invoiceId, step.planned.number), step.planned.path)
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

  for (const { project, path } of plan.projects) {
    const id = nextProject(project.id)
    projectIds.set(project.key, id)
    execute({ do: 'addProject', project: { ...project, id } }, path)
  }
  for (const contact of plan.contacts) queue.put({ do: 'add', at: contact.at, planned: contact })
  let done = 0
  for (const planned of plan.invoices) {
    if (planned.at > plan.until) break
    runUntil(planned.at)
    draft(planned)
    if (++done % PAUSE_EVERY === 0) await pause(done, plan.expected)
  }
  runUntil(plan.until)
}
