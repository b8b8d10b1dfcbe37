/** A parts supplier's books for the tests of this folder: one invoice of each kind that a buyer may or may not see. */
import type { Command, InvoiceDraft } from '../../../src/core/commands.js'
import { isFailure } from '../../../src/core/failure.js'
import { openKey } from '../../../src/core/keys.js'
import type { ManagedWorld } from '../../../src/core/managed-world.js'
import { dialect } from '../../../src/dialects/matas/index.js'
import { type Answer, createSend, createTestWorld, germanSeller, type Send } from '../harness.js'

export type Row = Readonly<Record<string, unknown>>

const seller = {
  ...germanSeller,
  name: 'Draaiwerk Twente B.V.',
  timeZone: 'Europe/Amsterdam',
  invoiceNumbers: 'I{yy}{number:4}',
  creditNoteNumbers: 'C{yy}{number:4}',
}

/** Runs a command that has to succeed; gives the id of the latest invoice. */
export const run = (world: ManagedWorld, command: Command): number => {
  const outcome = world.execute(command)
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome))
  return world.ledger.counters.invoice
}

const address = { street: 'Handelsweg 18', postalCode: '7041 GX', city: "'s-Heerenberg", state: null, country: 'NL' }

const common = { address, email: null, phone: null, website: null, taxId: null }

/** Two buyers, 8 and 9, and nothing sold yet. */
export const createBooks = (readings: Readonly<Record<string, string>> = {}): ManagedWorld => {
  const world = createTestWorld(dialect, { seller, readings })
  const company = { kind: 'organization', companyName: 'Veldkamp Machinebouw B.V.' } as const
  const clerk = { firstName: 'Anne', lastName: 'Hoekstra' }
  run(world, { do: 'addContact', contact: { ...common, ...company, ...clerk, id: 8, customerNumber: 'K-8' } })
  const person = { kind: 'person', companyName: null, firstName: 'Piet', lastName: 'de Wit' } as const
  run(world, { do: 'addContact', contact: { ...common, ...person, id: 9, customerNumber: 'K-9' } })
  return world
}

type Given = Partial<InvoiceDraft> & { readonly unitPrice?: string; readonly taxRate?: string }

/** Without more: ten spindles for 1,000.00 EUR and 21 % VAT, dated 5 January 2026, due in 30 days. */
export const draft = (world: ManagedWorld, { unitPrice = '100', taxRate = '21', ...given }: Given = {}): number => {
  const lines = [{ title: 'Spindle', quantity: '10', unitPrice, taxRate }]
  return run(world, { do: 'draftInvoice', invoice: { contactId: 8, currency: 'EUR', termDays: 30, lines, ...given } })
}

export const sent = (world: ManagedWorld, given: Given = {}): number => {
  const invoiceId = draft(world, given)
  run(world, { do: 'sendInvoice', invoiceId })
  return invoiceId
}

export const pay = (world: ManagedWorld, invoiceId: number, amount: number, paidOn: string): void => {
  run(world, { do: 'recordPayment', payment: { invoiceId, amount, paidOn } })
}

export const mixedRates: InvoiceDraft['lines'] = [
  { title: 'Bearing', quantity: '2', unitPrice: '50', taxRate: '21' },
  { title: 'Handbook', quantity: '1', unitPrice: '20', taxRate: '9' },
]

/**
 * I260001 open · I260002 part paid · I260003 paid · I260004 cancelled with C260001 · I260005 mixed rates ·
 * I260006 refunded, of buyer 9 · a draft, one submitted, and a cancelled draft.
 */
export const createShelf = (readings: Readonly<Record<string, string>> = {}): ManagedWorld => {
  const world = createBooks(readings)
  sent(world, { description: 'Spindles for May', issueDate: '2026-01-02', unitPrice: '3' })
  pay(world, sent(world, { description: 'Bearings', issueDate: '2026-01-03', unitPrice: '2' }), 1000, '2026-01-04')
  pay(world, sent(world, { description: 'Axles', issueDate: '2026-01-03', unitPrice: '12.345' }), 14937, '2026-07-01')
  run(world, { do: 'cancelInvoice', invoiceId: sent(world, { description: 'Wrong bolts', unitPrice: '1' }) })
  sent(world, { description: 'Bearing with handbook', lines: mixedRates })
  const refunded = sent(world, { description: 'Nuts', contactId: 9, unitPrice: '5' })
  pay(world, refunded, 6050, '2026-01-05')
  run(world, { do: 'refundInvoice', invoiceId: refunded })
  draft(world)
  run(world, { do: 'submitInvoice', invoiceId: draft(world) })
  run(world, { do: 'cancelInvoice', invoiceId: draft(world) })
  return world
}

/** Sends what every request must carry. With a buyer the key is bound to it. */
export const client = (world: ManagedWorld, buyerId: number | null = null): Send => {
  const send = createSend(dialect, world, { ...openKey('any'), buyerId })
  return (method, target, sending) => send(method, target, { headers: { accept: 'application/json' }, ...sending })
}

export const rowsOf = ({ json }: Answer): readonly Row[] => json as readonly Row[]
export const rowOf = ({ json }: Answer): Row => json as Row
export const numbersOf = (answer: Answer): unknown[] => rowsOf(answer).map((row) => row.invoice_number)
export const linesOf = (answer: Answer): readonly Row[] => rowOf(answer).lines as readonly Row[]
