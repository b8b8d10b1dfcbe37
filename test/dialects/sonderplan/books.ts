/** A post house's books for the tests of this folder: one invoice of each kind that the list may or may not show. */
import type { Command, InvoiceDraft } from '../../../src/core/commands.js'
import { isFailure } from '../../../src/core/failure.js'
import type { ManagedWorld } from '../../../src/core/managed-world.js'
import { dialect } from '../../../src/dialects/sonderplan/index.js'
import { type Answer, createSend, createTestWorld, germanSeller, type Send } from '../harness.js'

export type Row = Readonly<Record<string, unknown>>

const seller = { ...germanSeller, name: 'Harbour Post Pty Ltd', timeZone: 'Australia/Sydney', currency: 'AUD' }

/** Runs a command that has to succeed; gives the id of the latest invoice. */
export const run = (world: ManagedWorld, command: Command): number => {
  const outcome = world.execute(command)
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome))
  return world.ledger.counters.invoice
}

const address = { street: '4 Wharf Road', postalCode: '2000', city: 'Sydney', state: 'NSW', country: 'AU' }

const common = { address, phone: null, website: null, taxId: null }

/** The first second of the books: 5 January 2026, 9:00 UTC. */
export const START = 1767603600

/** An organization (8), a person (9), two projects (61 and 62), and nothing billed yet. */
export const createBooks = (readings: Readonly<Record<string, string>> = {}): ManagedWorld => {
  const world = createTestWorld(dialect, { seller, readings })
  const company = { kind: 'organization', companyName: 'Tidewater Pictures Pty Ltd' } as const
  const clerk = { firstName: 'Mina', lastName: 'Okafor', email: 'accounts@tidewater.example' }
  run(world, { do: 'addContact', contact: { ...common, ...company, ...clerk, id: 8, customerNumber: 'K-8' } })
  const person = { kind: 'person', companyName: null, firstName: 'Tom', lastName: 'Berry', email: null } as const
  run(world, { do: 'addContact', contact: { ...common, ...person, id: 9, customerNumber: 'K-9' } })
  const project = { key: 'HL-S2', title: 'Harbour Lights, second season', description: 'Eight episodes' }
  run(world, { do: 'addProject', project: { ...project, id: 61 } })
  run(world, { do: 'addProject', project: { id: 62, key: 'TV-1', title: 'Tidal', description: '' } })
  return world
}

type Given = Partial<InvoiceDraft> & { readonly unitPrice?: string; readonly taxRate?: string }

/** Without more: ten hours for 1,000.00 AUD and 10 % GST, dated 5 January 2026, due in 30 days. */
export const draft = (world: ManagedWorld, { unitPrice = '100', taxRate = '10', ...given }: Given = {}): number => {
  const lines = [{ title: 'Grading', quantity: '10', unit: 'hourly', unitPrice, taxRate, taxName: 'GST' }]
  return run(world, { do: 'draftInvoice', invoice: { contactId: 8, currency: 'AUD', termDays: 30, lines, ...given } })
}

export const sent = (world: ManagedWorld, given: Given = {}): number => {
  const invoiceId = draft(world, given)
  run(world, { do: 'sendInvoice', invoiceId })
  return invoiceId
}

export const pay = (world: ManagedWorld, invoiceId: number, amount: number): void => {
  run(world, { do: 'recordPayment', payment: { invoiceId, amount } })
}

/** Lets so many seconds go by since the start. */
export const waitUntil = (world: ManagedWorld, second: number): void => {
  world.moveTo((START + second) * 1000)
}

/**
 * Made a hundred seconds apart, numbered from 501 on. 1 draft · 2 submitted · 3 sent · 4 part paid · 5 paid ·
 * 6 refunded · 7 cancelled at 1000, with credit note 9 · 8 draft deleted at 1100.
 */
export const createShelf = (readings: Readonly<Record<string, string>> = {}): ManagedWorld => {
  const world = createBooks(readings)
  draft(world, { sequence: 501, projectId: 61, templateId: 5, reference: 'Alpha', unitPrice: '90' })
  waitUntil(world, 100)
  run(world, { do: 'submitInvoice', invoiceId: draft(world, { projectId: 62, native: false, unitPrice: '10.5' }) })
  waitUntil(world, 200)
  sent(world, { projectId: 61, currency: 'EUR', templateId: 6, issueDate: '2026-01-02', reference: 'beta' })
  waitUntil(world, 300)
  pay(world, sent(world, { dueDate: '2026-01-01', contactId: 9, unitPrice: '9' }), 100)
  waitUntil(world, 400)
  pay(world, sent(world, { projectId: 61, clonedFromId: 3, createdBy: 4 }), 110000)
  waitUntil(world, 500)
  pay(world, sent(world, { projectId: 62, dueDate: null }), 110000)
  run(world, { do: 'refundInvoice', invoiceId: 6 })
  waitUntil(world, 600)
  sent(world, { projectId: 62 })
  draft(world, { projectId: 61, templateId: 5 })
  waitUntil(world, 1000)
  run(world, { do: 'cancelInvoice', invoiceId: 7 })
  waitUntil(world, 1100)
  run(world, { do: 'deleteDraft', invoiceId: 8 })
  return world
}

export const client = (world: ManagedWorld): Send => createSend(dialect, world)

export const rowsOf = ({ json }: Answer): readonly Row[] => (json as { data: readonly Row[] }).data
export const idsOf = (answer: Answer): unknown[] => rowsOf(answer).map(({ id }) => id)
export const pagingOf = ({ json }: Answer): Row => (json as { meta: { pagination: Row } }).meta.pagination

/** Ids of the rows that the shelf gives for a query. */
export const found = (query: string, readings: Readonly<Record<string, string>> = {}): unknown[] =>
  idsOf(client(createShelf(readings))('GET', `/invoice?${query}`))
