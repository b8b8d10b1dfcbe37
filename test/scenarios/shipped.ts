/** Each shipped scenario made once a test file, and the look-ups that a bookkeeper's checks share. */
import type { Contact, Invoice, Payment } from '../../src/core/ledger-types.js'
import type { LedgerState, WorldSeed } from '../../src/core/state.js'
import { buildFresh } from '../../src/scenarios/load-scenario.js'

export const smallScenarios = [
  'credit-notes',
  'currencies',
  'default',
  'documented',
  'dunning',
  'empty',
  'post-production',
  'scopes',
  'supplier',
] as const

const made = new Map<string, Promise<WorldSeed>>()

export const shipped = (name: string): Promise<WorldSeed> => {
  const world = made.get(name) ?? buildFresh(name)
  made.set(name, world)
  return world
}

export type Books = {
  readonly world: WorldSeed
  readonly state: LedgerState
  readonly contactOf: (invoice: Invoice) => Contact
  readonly paymentsOf: (invoice: Invoice) => readonly Payment[]
}

export const openBooks = async (name: string): Promise<Books> => {
  const world = await shipped(name)
  const { state } = world
  const contacts = new Map(state.contacts.map((contact) => [contact.id, contact]))
  const contactOf = (invoice: Invoice): Contact => {
    const contact = contacts.get(invoice.contactId)
    if (!contact) throw new Error(`Invoice ${invoice.id} has no contact`)
    return contact
  }
  return { world, state, contactOf, paymentsOf: (invoice) => state.payments.filter((p) => p.invoiceId === invoice.id) }
}
