/**
 * The books that the tests of the doors read and write: invoice 1 is sent, 1,190.00 EUR with a payment of 100.00, invoice 2 is
 * a draft, 3 is sent in yen, 4 is cancelled with its credit note 5. Further ones are copies of the first without a payment.
 */
import type { Command } from '../../src/core/commands.js'
import { createWorld } from '../../src/core/create-world.js'
import { isFailure } from '../../src/core/failure.js'
import { type Key, openKey } from '../../src/core/keys.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import { resolveReadings } from '../../src/core/resolve-readings.js'
import { emptyState } from '../../src/core/state.js'
import { dialects } from '../../src/dialects/index.gen.js'
import { germanSeller } from '../dialects/harness.js'

export type BooksOptions = {
  readonly keys?: readonly Partial<Key>[]
  readonly readings?: Readonly<Record<string, string>>
  /** How many invoices there are in all. */
  readonly invoices?: number
  readonly timeSource?: () => number
}

const address = { street: 'Lindenallee 3', postalCode: '50667', city: 'Köln', state: null, country: 'DE' }

const contact = {
  id: 8,
  customerNumber: 'K-1001',
  kind: 'organization',
  companyName: 'Gärtnerei Lindenhof GmbH',
  firstName: 'Karin',
  lastName: 'Vogt',
  address,
  email: 'post@lindenhof.example',
  phone: null,
  website: null,
  taxId: 'DE123456789',
} as const

const lines = [{ title: 'Corner stand', quantity: '1', unitPrice: '1000', taxRate: '19', unit: 'stand' }]

const drafted = (currency = 'EUR'): Command => ({
  do: 'draftInvoice',
  invoice: { contactId: 8, projectId: 5, participantId: 31, currency, termDays: 14, lines },
})

const opening: readonly Command[] = [
  { do: 'addContact', contact },
  { do: 'addProject', project: { id: 5, key: 'fair-2026', title: 'Fair', description: '' } },
  { do: 'addParticipant', id: 31, contactId: 8, projectId: 5 },
  drafted(),
  { do: 'sendInvoice', invoiceId: 1 },
  { do: 'recordPayment', payment: { invoiceId: 1, amount: 10_000, paidOn: '2026-01-05' } },
  drafted(),
  drafted('JPY'),
  { do: 'sendInvoice', invoiceId: 3 },
  drafted(),
  { do: 'sendInvoice', invoiceId: 4 },
  { do: 'cancelInvoice', invoiceId: 4 },
]

const run = (world: ManagedWorld, command: Command): void => {
  const outcome = world.execute(command)
  if (isFailure(outcome)) throw new Error(`${command.do}: ${JSON.stringify(outcome)}`)
}

const fill = (world: ManagedWorld, invoices: number): void => {
  while (world.ledger.invoices.size < invoices) {
    run(world, drafted())
    run(world, { do: 'sendInvoice', invoiceId: world.ledger.counters.invoice })
  }
}

export const createBooks = ({
  keys = [],
  readings = {},
  invoices = 0,
  timeSource,
}: BooksOptions = {}): ManagedWorld => {
  const known = keys.map((key) => ({ ...openKey(''), ...key }))
  const now = Date.parse('2026-01-05T09:00:00Z')
  const seed = { name: 'books', seed: 1, now, seller: germanSeller, keys: known, readings: {}, state: emptyState }
  const world = createWorld({
    seed,
    readings: resolveReadings(dialects, readings),
    ...(timeSource && { timeSource, clock: 'running' as const }),
  })
  for (const command of opening) run(world, command)
  fill(world, invoices)
  return world
}
