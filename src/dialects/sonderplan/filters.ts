/** Each filter of get-invoices § Query Parameters. One whose value cannot be read counts as left out (S40). */
import type { Invoice } from '../../core/ledger-types.js'
import type { Column, Filter } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { created, currency, native, projectId, sequence, statusId, templateId, toUnix, updated } from './columns.js'
import { type Criterion, equals, onInvoices } from './criterion.js'
import { toInteger, toIntegers } from './params.js'

type Decode = (value: string, world: World) => Criterion | undefined

const decodeInteger =
  (column: Column<Invoice>): Decode =>
  (value) => {
    const integer = toInteger(value)
    return integer === undefined ? undefined : onInvoices(equals(column, integer))
  }

const decodeIds: Decode = (value, { ledger }) => {
  const wanted = toIntegers(value)
  if (!wanted) return undefined
  const ids = wanted.filter((id) => ledger.invoices.get(id)?.id === id)
  const all = new Set(wanted)
  return { where: { is: 'ids', ids }, passes: ({ id }) => all.has(id) }
}

/** Numbers are unique, so a few are found quickest in the ordered index, and for many one look at every invoice does. */
const LOOKED_UP = 8

const hasNumber = (wanted: ReadonlySet<number>): Filter<Invoice> => {
  if (wanted.size > LOOKED_UP) return { is: 'scan', test: (invoice) => wanted.has(invoice.sequence) }
  const of = [...wanted].map((value): Filter<Invoice> => {
    const bound = { value, inclusive: true }
    return { is: 'range', column: sequence, from: bound, to: bound }
  })
  return { is: 'or', of }
}

const decodeNumbers: Decode = (value) => {
  const integers = toIntegers(value)
  if (!integers) return undefined
  const wanted = new Set(integers)
  return { where: hasNumber(wanted), passes: (draft) => wanted.has(draft.sequence) }
}

/** S36: anywhere inside, upper and lower case alike. All invoices of a seller have one prefix. */
const decodePrefix: Decode = (value, { seller }) => {
  if (value === '') return undefined
  const has = seller.sequencePrefix.toLowerCase().includes(value.toLowerCase())
  return { where: { is: has ? 'all' : 'none' }, passes: () => has }
}

/** S4: what the query understands. */
const FLAGS: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false }

const decodeFlag: Decode = (value) => {
  const flag = FLAGS[value.toLowerCase().replaceAll('"', '')]
  return flag === undefined ? undefined : onInvoices(equals(native, flag))
}

/** S8: "greater than" and "less than" the second, on the time of creation. */
const decodeCreated =
  (side: 'from' | 'to'): Decode =>
  (text, world) => {
    const value = toInteger(text)
    if (value === undefined) return undefined
    const bound = { value, inclusive: world.reading('S8') === 'inclusive' }
    return onInvoices({ is: 'range', column: created, [side]: bound })
  }

/** S34: after the second, whatever S8 says. */
const decodeUpdated: Decode = (text) => {
  const value = toInteger(text)
  if (value === undefined) return undefined
  const where = { is: 'range', column: updated, from: { value, inclusive: false } } as const
  return { where, passes: ({ at }) => toUnix(at) > value }
}

export const filters: Readonly<Record<string, Decode>> = {
  id: decodeIds,
  prefix: decodePrefix,
  number: decodeNumbers,
  status_id: decodeInteger(statusId),
  project_id: decodeInteger(projectId),
  from_time: decodeCreated('from'),
  to_time: decodeCreated('to'),
  created_sp_flag: decodeFlag,
  template_id: decodeInteger(templateId),
  currency: (value) => (value === '' ? undefined : onInvoices(equals(currency, value))),
  updated_after: decodeUpdated,
}
