/** `include=contact`: the schema of contacts.en (P37). What the ledger does not hold is null, or that page's default. */
import { toIsoUtc } from '../../core/dates.js'
import type { Contact } from '../../core/ledger-types.js'
import type { Schemas } from './wire.js'

export const encodeContact = ({ address, ...contact }: Contact): Schemas['Contact'] => ({
  id: contact.id,
  customer_number: contact.customerNumber,
  company_name: contact.companyName,
  first_name: contact.firstName,
  last_name: contact.lastName,
  address: address.street,
  postal_code: address.postalCode,
  city: address.city,
  country: address.country,
  state: address.state,
  phone: contact.phone,
  fax: null,
  mobile: null,
  email: contact.email,
  website: contact.website,
  notes: null,
  tax_id: contact.taxId,
  rating: 3,
  account_access_enabled: false,
  has_account: false,
  created_at: toIsoUtc(contact.createdAt),
  updated_at: toIsoUtc(contact.updatedAt),
})
