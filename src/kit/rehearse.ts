/**
 * Makes the invoice of a recipe by ordinary commands, on a stage: a fork of the world that nobody else sees. Whatever is refused
 * there is refused before the world has changed.
 */

import type { Invoice } from '../core/ledger-types.js'
import { phaseOf } from '../core/lifecycle.js'
import type { ManagedWorld } from '../core/managed-world.js'
import { parseMinor, toDecimal } from '../core/money.js'
import { toBig } from './conditions.js'
import type { InvoiceRecipe } from './invoice-recipe.js'
import type { InvoicePhase, LedgerCommand } from './ledger-shapes.js'
import { planDraft, refuseRecipe } from './plan-draft.js'
import { contactOf } from './search-contacts.js'

export type Stage = {
  readonly world: ManagedWorld
  /** @throws LedgerError when it is refused */
  perform(command: LedgerCommand): void
}

/** Where the recipe names no status, what else it says is telling. */
const wantedPhase = ({ kind, status, daysOverdue, reminders, paid }: InvoiceRecipe): InvoicePhase | undefined => {
  if (status !== undefined) return status
  if (kind === 'credit_note') return 'paid'
  if (daysOverdue !== undefined || reminders) return 'overdue'
  return paid === undefined ? 'sent' : undefined
}

const addCustomer = ({ world, perform }: Stage): number => {
  const { address } = world.seller
  const customerNumber = `K-${world.ledger.contacts.highest + 1}`
  const contact = { customerNumber, kind: 'organization', companyName: 'Example Ltd', address } as const
  perform({ do: 'addContact', contact })
  return world.ledger.contacts.highest
}

const contactFor = (stage: Stage, { contact }: InvoiceRecipe): number => {
  const { name, ledger } = stage.world
  if (contact !== undefined) return contactOf(ledger, contact, name).id
  for (const { id } of ledger.contacts.all()) return id
  return addCustomer(stage)
}

const NEVER_PAID: readonly (InvoicePhase | undefined)[] = ['draft', 'submitted', 'sent', 'cancelled']
const UNSENT: readonly (InvoicePhase | undefined)[] = ['draft', 'submitted']

/** In minor units. A credit note that is still open belongs to an invoice that had been paid. */
const toPay = (world: string, invoice: Invoice, phase: InvoicePhase | undefined, recipe: InvoiceRecipe): number => {
  const { totals, currency } = invoice
  const isNote = recipe.kind === 'credit_note'
  if (recipe.paid !== undefined) {
    toBig('paid', recipe.paid)
    const paid = parseMinor(recipe.paid, currency)
    return typeof paid === 'number' ? paid : refuseRecipe(world, `${recipe.paid} cannot be paid in ${currency}.`)
  }
  if (phase === 'partially_paid') return Math.floor(totals.total / 2)
  if (isNote) return phase === 'sent' ? totals.total : 0
  return phase === 'paid' || phase === 'refunded' ? totals.total : 0
}

const settle = (stage: Stage, invoice: Invoice, phase: InvoicePhase | undefined, recipe: InvoiceRecipe): void => {
  const { id, currency } = invoice
  const paid = toPay(stage.world.name, invoice, phase, recipe)
  if (paid === 0) return
  if (NEVER_PAID.includes(phase) && recipe.kind !== 'credit_note')
    refuseRecipe(stage.world.name, `nothing is paid on one that is ${phase}. Leave out what is paid, or the status.`)
  stage.perform({ do: 'recordPayment', payment: { invoiceId: id, amount: toDecimal(paid, currency) } })
}

/** What comes after sending and paying. */
const finish = (
  { world, perform }: Stage,
  invoiceId: number,
  phase: InvoicePhase | undefined,
  recipe: InvoiceRecipe,
) => {
  for (let count = 0; count < (recipe.reminders ?? 0); count++) perform({ do: 'remindInvoice', invoiceId })
  if (recipe.kind === 'credit_note') {
    perform({ do: 'creditInvoice', invoiceId })
    return world.ledger.counters.invoice
  }
  if (phase === 'cancelled') perform({ do: 'cancelInvoice', invoiceId })
  if (phase === 'refunded') perform({ do: 'refundInvoice', invoiceId })
  return invoiceId
}

const check = ({ world }: Stage, id: number, phase: InvoicePhase | undefined): number => {
  const made = world.ledger.invoices.get(id)
  if (!made || phase === undefined || phaseOf(made) === phase) return id
  const { totals, paid, currency, dueDate } = made
  const amounts = `a total of ${toDecimal(totals.total, currency)} and ${toDecimal(paid, currency)} paid`
  const why = `with ${amounts}, due ${dueDate ?? 'on no day'}, it is ${phaseOf(made)} and not ${phase}.`
  return refuseRecipe(world.name, `${why} Change the status, what is paid, or the dates.`)
}

/** The id that the invoice gets. */
export const rehearse = (stage: Stage, recipe: InvoiceRecipe): number => {
  const { world, perform } = stage
  const phase = wantedPhase(recipe)
  const invoice = planDraft(world, contactFor(stage, recipe), phase ?? 'sent', recipe)
  perform({ do: 'draftInvoice', invoice })
  const invoiceId = world.ledger.counters.invoice
  if (phase === 'submitted') perform({ do: 'submitInvoice', invoiceId })
  const { number } = recipe
  if (!UNSENT.includes(phase)) perform({ do: 'sendInvoice', invoiceId, ...(number !== undefined && { number }) })
  const drafted = world.ledger.invoices.get(invoiceId)
  if (drafted) settle(stage, drafted, phase, recipe)
  return check(stage, finish(stage, invoiceId, phase, recipe), phase)
}
