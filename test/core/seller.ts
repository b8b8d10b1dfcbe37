/** A small seller with one gateway for each kind of fee, and worlds that begin with two customers and empty books. */

import { createWorld } from '../../src/core/create-world.js'
import type { Contact, Seller } from '../../src/core/ledger-types.js'
import type { ManagedWorld } from '../../src/core/managed-world.js'
import type { WorldSeed } from '../../src/core/state.js'
import { emptyState } from '../../src/core/state.js'

const address = { street: 'Messeallee 1', postalCode: '30521', city: 'Hannover', state: null, country: 'DE' } as const

export const seller: Seller = {
  name: 'Messebau Nord GmbH',
  address,
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  taxId: 'DE123456789',
  invoiceNumbers: 'RE-{year}-{number:5}',
  creditNoteNumbers: 'GS-{yy}{number}',
  sequencePrefix: 'INV-',
  gateways: [
    { id: 1, key: 'card', name: 'Card', feePercent: '1.4', feeFixed: '0.25' },
    { id: 2, key: 'transfer', name: 'Transfer', feePercent: '0', feeFixed: '0' },
    { id: 3, key: 'dear', name: 'Dear', feePercent: '99.5', feeFixed: '12' },
  ],
}

export const contact = (id: number): Contact => ({
  id,
  customerNumber: `K-${10_000 + id}`,
  kind: 'organization',
  companyName: `Customer ${id}`,
  firstName: null,
  lastName: null,
  address,
  email: null,
  phone: null,
  website: null,
  taxId: null,
  createdAt: 0,
  updatedAt: 0,
})

/** Noon on 2 March 2026 in Hannover. */
export const START = Date.parse('2026-03-02T11:00:00Z')

export const seedWith = (changes: Partial<WorldSeed> = {}): WorldSeed => ({
  name: 'test',
  seed: 1,
  now: START,
  seller,
  keys: [],
  readings: {},
  state: { ...emptyState, contacts: [contact(1), contact(2)] },
  ...changes,
})

export type Chosen = Readonly<Record<string, string>>

export const createTestWorld = (readings: Chosen = {}, changes: Partial<WorldSeed> = {}): ManagedWorld =>
  createWorld({ seed: seedWith(changes), readings: new Map(Object.entries(readings)) })
