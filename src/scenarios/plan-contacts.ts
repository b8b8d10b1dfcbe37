/** Customers and projects that a scenario file spells out by hand, in the terms of a plan. */
import { startOfDay } from '../core/dates.js'
import { toInstant } from './moments.js'
import type { PlannedContact, PlannedProject } from './plan.js'
import type { ContactEntry, ProjectEntry } from './scenario-file.js'

export const toPlannedContact = (entry: ContactEntry, index: number, start: number, zone: string): PlannedContact => {
  const { street, postal_code: postalCode, city, state = null, country } = entry.address
  return {
    at: entry.since === undefined ? start : toInstant(entry.since, zone),
    contact: {
      ...(entry.id === undefined ? {} : { id: entry.id }),
      customerNumber: entry.number,
      kind: entry.company === undefined ? 'person' : 'organization',
      companyName: entry.company ?? null,
      firstName: entry.first_name ?? null,
      lastName: entry.last_name ?? null,
      address: { street, postalCode, city, state, country },
      email: entry.email ?? null,
      phone: entry.phone ?? null,
      website: entry.website ?? null,
      taxId: entry.tax_id ?? null,
    },
    path: ['contacts', index],
  }
}

export const toPlannedProject = (
  { id, key, title, description = '' }: ProjectEntry,
  index: number,
): PlannedProject => ({
  project: { ...(id === undefined ? {} : { id }), key, title, description },
  path: ['projects', index],
})

/** When the story begins: before anything that it tells. */
export const startOf = (moments: readonly string[], zone: string): number =>
  Math.min(...moments.map((moment) => (moment.length === 10 ? startOfDay(moment, zone) : toInstant(moment, zone))))
