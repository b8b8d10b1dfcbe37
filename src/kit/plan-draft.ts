/** From a recipe to the draft of its invoice: contact, line and dates are chosen so that what is asked for holds. */

import { addDays } from '../core/dates.js'
import type { Line } from '../core/ledger-types.js'
import type { ManagedWorld } from '../core/managed-world.js'
import { parseMinor, toDecimal } from '../core/money.js'
import { toBig } from './conditions.js'
import type { InvoiceRecipe } from './invoice-recipe.js'
import { LedgerError } from './ledger-error.js'
import type { InvoicePhase, NewInvoice } from './ledger-shapes.js'
import { netFor, reachableAround } from './reach-total.js'

const TOTAL = 11_900
const DAYS_OVERDUE = 14
const TERM_DAYS = 30

export const refuseRecipe = (world: string, why: string): never => {
  throw new LedgerError('invalid', `Failed to build an invoice in the world "${world}": ${why}`)
}

/** How the latest taxed invoice is taxed. */
const usualTax = ({ ledger }: ManagedWorld): Pick<Line, 'taxRate' | 'taxName'> | undefined => {
  const { invoices } = ledger
  for (let id = invoices.highest; id > 0; id--) {
    const invoice = invoices.get(id)
    const taxed = invoice?.reverseCharge ? undefined : invoice?.lines.find(({ taxRate }) => Number(taxRate) > 0)
    if (taxed) return taxed
  }
  return undefined
}

const toMinor = (world: string, currency: string, total: string): number => {
  toBig('total', total)
  const minor = parseMinor(total, currency)
  if (typeof minor === 'string') return refuseRecipe(world, `the total ${total} cannot be counted in ${currency}.`)
  return minor < 0 ? refuseRecipe(world, 'a total is not below zero. For a credit note say so with its kind.') : minor
}

const toLines = (world: ManagedWorld, currency: string, recipe: InvoiceRecipe): NewInvoice['lines'] => {
  const { name } = world
  if (recipe.lines && (recipe.total ?? recipe.taxRate) !== undefined)
    return refuseRecipe(name, 'give it either lines, or a total and a tax rate.')
  if (recipe.lines) return recipe.lines
  const total = toMinor(name, currency, recipe.total ?? toDecimal(TOTAL, currency))
  const usual = usualTax(world)
  const line = (net: number, taxRate: string): NewInvoice['lines'] => [
    { title: 'Service', quantity: '1', unitPrice: toDecimal(net, currency), taxRate, taxName: usual?.taxName ?? 'VAT' },
  ]
  if (recipe.reverseCharge) return line(total, recipe.taxRate ?? '0')
  const rate = recipe.taxRate ?? usual?.taxRate ?? '0'
  toBig('taxRate', rate)
  const net = netFor(total, rate)
  if (net !== null) return line(net, rate)
  if (recipe.taxRate === undefined) return line(total, '0')
  const near = reachableAround(total, rate).map((each) => toDecimal(each, currency))
  const shown = toDecimal(total, currency)
  return refuseRecipe(
    name,
    `no net amount comes to ${shown} at ${rate} %. Ask for ${near.join(' or ')}, or give it lines.`,
  )
}

/** An overdue invoice was due some days ago, and issued a term before that. */
const toDates = (world: ManagedWorld, phase: InvoicePhase, recipe: InvoiceRecipe) => {
  const { issueDate, dueDate, termDays = TERM_DAYS, daysOverdue = DAYS_OVERDUE } = recipe
  if (phase !== 'overdue') return { issueDate, dueDate, termDays }
  const due = dueDate ?? addDays(world.today(), -daysOverdue)
  return { issueDate: issueDate ?? addDays(due, -termDays), dueDate: due, termDays }
}

/** Of the recipe what the ledger itself knows. */
const toRest = (recipe: InvoiceRecipe) => {
  const { status, kind, total, taxRate, paid, lines, contact, daysOverdue, reminders, number, ...rest } = recipe
  return rest
}

export const planDraft = (
  world: ManagedWorld,
  contactId: number,
  phase: InvoicePhase,
  recipe: InvoiceRecipe,
): NewInvoice => {
  const { currency = world.seller.currency } = recipe
  const lines = toLines(world, currency, recipe)
  return { ...toRest(recipe), contactId, currency, lines, ...toDates(world, phase, recipe) }
}
