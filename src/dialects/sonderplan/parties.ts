/** What an invoice refers to: project and client, each in an array of at most one (S9). */
import type { Contact, Invoice } from '../../core/ledger-types.js'
import type { World } from '../../core/world.js'
import type { components } from './types.gen.cjs'

type Schemas = components['schemas']

/** The ledger's projects have no state; this is the one of the sample. */
const ACTIVE = 1

export const encodeProject = ({ projectId }: Invoice, world: World): Schemas['Project'][] => {
  const project = projectId === null ? undefined : world.ledger.projects.get(projectId)
  if (!project) return []
  const { id, title, key, description } = project
  return [{ id, name: title, code: key, description, status_id: ACTIVE }]
}

const personName = (contact: Contact): string => [contact.firstName, contact.lastName].filter(Boolean).join(' ')

/** A person needs no other; an organization may have nobody named. */
const contactPerson = (contact: Contact): Schemas['ContactPerson'] | null => {
  const name = personName(contact)
  return contact.kind === 'organization' && name ? { id: contact.id, name } : null
}

/** S21: the letter of the uuid tells the type. */
export const encodeClient = ({ contactId }: Invoice, world: World): Schemas['Client'][] => {
  const contact = world.ledger.contacts.get(contactId)
  if (!contact) return []
  return [
    {
      id: contact.id,
      uuid: `${contact.kind === 'person' ? 'p' : 'o'}${contact.id}`,
      name: contact.companyName ?? personName(contact),
      type: contact.kind,
      email: contact.email ?? '',
      contact_person: contactPerson(contact),
    },
  ]
}
