/** A small world for the toy dialect: one seller, one customer, two sent invoices. */
import { createWorld } from '../../src/core/create-world.js'
import type { Key } from '../../src/core/keys.js'
import type { Seller } from '../../src/core/ledger-types.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import { emptyState } from '../../src/core/state.js'

const address = { street: 'Kade 1', postalCode: '1000 AA', city: 'Amsterdam', state: null, country: 'NL' }

const seller: Seller = {
  name: 'Toy Works',
  address,
  timeZone: 'Europe/Amsterdam',
  currency: 'EUR',
  taxId: 'NL000000000B00',
  invoiceNumbers: 'T{number:3}',
  creditNoteNumbers: 'C{number:3}',
  sequencePrefix: '',
  gateways: [],
}

const customer = {
  customerNumber: 'K1',
  kind: 'organization',
  companyName: 'Buyer',
  firstName: null,
  lastName: null,
  address,
  email: null,
  phone: null,
  website: null,
  taxId: null,
} as const

export const createToyWorld = (keys: readonly Key[] = []): ManagedWorld => {
  const now = Date.parse('2026-05-04T09:00:00Z')
  const world = createWorld({ seed: { name: 'toy', seed: 1, now, seller, keys, readings: {}, state: emptyState } })
  world.execute({ do: 'addContact', contact: customer })
  for (const [index, currency] of ['EUR', 'JPY'].entries()) {
    const lines = [{ title: 'Blocks', quantity: '3', unitPrice: '7', taxRate: '21' }]
    world.execute({ do: 'draftInvoice', invoice: { contactId: 1, currency, termDays: 14, lines } })
    world.execute({ do: 'sendInvoice', invoiceId: index + 1 })
  }
  return world
}
