/** An invoice in the vendor's form (get-invoices § Sample response), field by field so that any of them can be left out. */
import type { CalendarDate, Invoice, Totals } from '../../core/ledger-types.js'
import { toDecimal } from '../../core/money.js'
import type { World } from '../../core/world.js'
import { statusIdOf, toUnix } from './columns.js'
import { type Day, encodeDay } from './day.js'
import { encodeGroups, encodeItems } from './items.js'
import { encodeClient, encodeProject } from './parties.js'
import type { components } from './types.gen.cjs'

type Schemas = components['schemas']

/** Under S4 the flag may be a boolean. */
export type WireInvoice = Omit<Schemas['Invoice'], 'created_sp_flag'> & { readonly created_sp_flag: string | boolean }

export type Field = keyof WireInvoice

const day = (date: CalendarDate, { seller }: World): Day => encodeDay(date, seller.timeZone)

const amount = (name: Exclude<keyof Totals, 'taxes'>) => (invoice: Invoice) =>
  toDecimal(invoice.totals[name], invoice.currency)

const STATUS_NAMES = { 1: 'Draft', 2: 'Submitted', 3: 'Awaiting Payment', 4: 'Paid' } as const

const encodeStatus = (invoice: Invoice): Schemas['Status'][] => {
  const id = statusIdOf(invoice)
  return id === null ? [] : [{ id, name: STATUS_NAMES[id] }]
}

const encodeTerms = ({ termDays }: Invoice): string => {
  if (termDays === 0) return 'Due on the day of the invoice'
  return `Due ${termDays} ${termDays === 1 ? 'day' : 'days'} after the day of the invoice`
}

const encodeCustomFields = (invoice: Invoice): Schemas['CustomField'][] =>
  invoice.customFields.map(({ id, name, value, valueId }) => ({
    id,
    name,
    value,
    value_id: valueId,
    update_key: `2_1_${id}`,
  }))

const encoders: { readonly [Name in Field]: (invoice: Invoice, world: World) => WireInvoice[Name] } = {
  id: (invoice) => invoice.id,
  prefix: (_, { seller }) => seller.sequencePrefix,
  number: (invoice) => invoice.sequence,
  date: (invoice, world) => day(invoice.issueDate, world).unix,
  date_time_iso: (invoice, world) => day(invoice.issueDate, world).iso,
  due_date: ({ dueDate }, world) => (dueDate === null ? null : day(dueDate, world).unix),
  due_date_time_iso: ({ dueDate }, world) => (dueDate === null ? null : day(dueDate, world).iso),
  items: encodeItems,
  groups: encodeGroups,
  status: encodeStatus,
  project: encodeProject,
  client: encodeClient,
  custom_fields: encodeCustomFields,
  terms: encodeTerms,
  template_id: (invoice) => invoice.templateId,
  cloned_id: (invoice) => invoice.clonedFromId,
  reference: (invoice) => invoice.reference,
  currency: (invoice) => invoice.currency,
  sub_total: amount('subTotal'),
  discount_total: amount('discount'),
  net_total: amount('net'),
  tax_total: amount('tax'),
  total: amount('total'),
  created_sp_flag: ({ native }, world) => (world.reading('S4') === 'boolean' ? native : String(native)),
  created_id: (invoice) => invoice.createdBy,
  created: (invoice) => toUnix(invoice.createdAt),
  updated_id: (invoice) => invoice.updatedBy,
  updated: (invoice) => toUnix(invoice.updatedAt),
}

const FIELDS = Object.keys(encoders) as Field[]

export const isField = (name: string): name is Field => Object.hasOwn(encoders, name)

/** S37: with `fields` those and no others. */
export const encodeInvoice = (
  invoice: Invoice,
  world: World,
  fields: readonly Field[] = FIELDS,
): Partial<WireInvoice> => Object.fromEntries(fields.map((name) => [name, encoders[name](invoice, world)]))

/** S12: what is left of a record that has been deleted. */
export const encodeTombstone = (invoice: Invoice): Schemas['Tombstone'] => ({
  id: invoice.id,
  deleted: true,
  updated: toUnix(invoice.updatedAt),
})
