/** A small set of books that the tests of this folder read and write, and short ways to do so. */
import type { Command, InvoiceDraft } from '../../../src/core/commands.js'
import type { Event } from '../../../src/core/events.js'
import { isFailure } from '../../../src/core/failure.js'
import type { ManagedWorld } from '../../../src/core/managed-world.js'
import { dialect } from '../../../src/dialects/plandocket/index.js'
import { type Answer, createSend, createTestWorld, type Send } from '../harness.js'

export type Row = Readonly<Record<string, unknown>>

/** Runs a command that has to succeed. */
export const run = (world: ManagedWorld, command: Command): readonly Event[] => {
  const outcome = world.execute(command)
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome))
  return outcome.events
}

const street = { street: 'Lindenallee 3', postalCode: '50667', city: 'Köln', state: null, country: 'DE' }

const addContacts = (world: ManagedWorld): void => {
  const common = { address: street, phone: null, website: null }
  const company = { companyName: 'Gärtnerei Lindenhof GmbH', firstName: 'Karin', lastName: 'Vogt' }
  const person = { companyName: null, firstName: 'Jonas', lastName: 'Weiß' }
  run(world, {
    do: 'addContact',
    contact: {
      ...common,
      ...company,
      id: 8,
      customerNumber: 'K-1001',
      kind: 'organization',
      email: 'post@lindenhof.example',
      taxId: 'DE123456789',
    },
  })
  run(world, {
    do: 'addContact',
    contact: { ...common, ...person, id: 9, customerNumber: 'K-1002', kind: 'person', email: null, taxId: null },
  })
}

/** Two contacts at two events: participant 31 is K-1001 at the garden fair, 32 is K-1002 at the wood days. */
export const createBooks = (readings: Readonly<Record<string, string>> = {}): ManagedWorld => {
  const world = createTestWorld(dialect, { readings })
  addContacts(world)
  run(world, { do: 'addProject', project: { id: 5, key: 'gartenmesse-2026', title: 'Gartenmesse', description: '' } })
  run(world, { do: 'addProject', project: { id: 6, key: 'holztage-2026', title: 'Holztage', description: '' } })
  run(world, { do: 'addParticipant', id: 31, contactId: 8, projectId: 5 })
  run(world, { do: 'addParticipant', id: 32, contactId: 9, projectId: 6 })
  return world
}

export type Given = Partial<InvoiceDraft> & { readonly unitPrice?: string; readonly taxRate?: string }

/** A draft of one line; without more it is 1,190.00 EUR with tax, for participant 31, due in 14 days. Gives its id. */
export const draft = (world: ManagedWorld, { unitPrice = '1000', taxRate = '19', ...given }: Given = {}): number => {
  const lines = [{ title: 'Corner stand', quantity: '1', unitPrice, taxRate, unit: 'stand' }]
  const invoice = { contactId: 8, participantId: 31, currency: 'EUR', termDays: 14, lines, ...given }
  run(world, { do: 'draftInvoice', invoice })
  return world.ledger.counters.invoice
}

export const sent = (world: ManagedWorld, given: Given = {}): number => {
  const invoiceId = draft(world, given)
  run(world, { do: 'sendInvoice', invoiceId })
  return invoiceId
}

/** Books a payment in minor units; gives its id. */
export const paid = (world: ManagedWorld, invoiceId: number, amount: number, paidOn = '2026-01-05'): number => {
  run(world, { do: 'recordPayment', payment: { invoiceId, amount, paidOn } })
  return world.ledger.counters.payment
}

export const wait = (world: ManagedWorld, until: string): void => {
  world.moveTo(Date.parse(until))
}

export const client = (world: ManagedWorld): Send => createSend(dialect, world)

export const dataOf = ({ json }: Answer): Row => (json as { data: Row }).data
export const rowsOf = ({ json }: Answer): readonly Row[] => (json as { data: readonly Row[] }).data
export const metaOf = ({ json }: Answer): Row => (json as { meta: Row }).meta
export const idsOf = (answer: Answer): unknown[] => rowsOf(answer).map(({ id }) => id)
export const errorsOf = ({ json }: Answer): Readonly<Record<string, readonly string[]>> =>
  (json as { errors: Readonly<Record<string, readonly string[]>> }).errors

/** Names of the refused fields of a 422. */
export const refusedOf = (answer: Answer): string[] => {
  if (answer.status !== 422) throw new Error(`Expected 422, got ${answer.status}: ${answer.text}`)
  return Object.keys(errorsOf(answer)).sort()
}
