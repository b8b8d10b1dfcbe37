/** Contacts as tests look for them. */

import type { Ledger } from '../core/ledger.js'
import type { Contact } from '../core/ledger-types.js'
import { same, type Tests, toConditions, word } from './conditions.js'
import type { ContactRef } from './ledger-shapes.js'
import { findFirst, type Searched } from './search.js'
import type { ContactWhere } from './where.js'

const nameOf = ({ companyName, firstName, lastName }: Contact): string =>
  companyName ?? [firstName, lastName].filter((part) => part !== null).join(' ')

const showContact = (contact: Contact): string => `${contact.customerNumber} (${nameOf(contact)})`

export const contactTests: Tests<Contact, ContactWhere> = {
  id: same(({ id }) => id),
  customerNumber: same(({ customerNumber }) => customerNumber),
  kind: word('kind', ['organization', 'person'], ({ kind }) => kind),
  name: same(nameOf),
  email: same(({ email }) => email ?? ''),
  country: same(({ address }) => address.country),
}

export const searchedContact = (world: string): Searched<Contact> => ({
  noun: 'a contact',
  world,
  show: showContact,
  instead: 'List ledger.contacts() to see them, or add one with ledger.addContact({ … }).',
})

/** Who is meant. @throws LedgerError not-found */
export const contactOf = (ledger: Ledger, ref: ContactRef, world: string): Contact => {
  const { contacts } = ledger
  if (typeof ref === 'string') {
    const holds = (contact: Contact) => contact.customerNumber === ref || nameOf(contact) === ref
    return findFirst(contacts, [{ says: `number or name ${JSON.stringify(ref)}`, holds }], searchedContact(world))
  }
  const id = typeof ref === 'number' ? ref : ref.id
  return contacts.get(id) ?? findFirst(contacts, toConditions({ id }, contactTests, ledger), searchedContact(world))
}
