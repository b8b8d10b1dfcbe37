/** Each filter of get-invoices § Query Parameters. One whose value cannot be read counts as left out (S40). */
import type { Invoice } from '../../core/ledger-types.js'
import { parseInteger } from '../../core/params.js'
import type { Column, Filter, Scalar } from '../../core/query.js'
import type { World } from '../../core/world.js'
import { created, currency, native, projectId, sequence, statusId, templateId, updated } from './columns.js'
import { toIntegers } from './params.js'

export const equals = (column: Column<Invoice>, value: Scalar): Filter<Invoice> => ({ is: 'equals', column, value })

/** Nothing to join lets everything through. */
export const join = (is: 'and' | 'or', of: readonly Filter<Invoice>[]): Filter<Invoice> =>
  of.length > 1 ? { is, of } : (of[0] ?? { is: 'all' })

type Decode = (value: string, world: World) => Filter<Invoice> | undefined

const decodeInteger =
  (column: Column<Invoice>): Decode =>
  (value) => {
    const integer = parseInteger(value)
    return integer === undefined ? undefined : equals(column, integer)
  }

const decodeIds: Decode = (value) => {
  const ids = toIntegers(value)
  return ids && { is: 'ids', ids }
}

/** Numbers are unique, so a few are found quickest in the ordered index, and for many one look at every invoice does. */
const LOOKED_UP = 8

const hasNumber = (wanted: ReadonlySet<number>): Filter<Invoice> => {
  if (wanted.size > LOOKED_UP) return { is: 'scan', test: (invoice) => wanted.has(invoice.sequence) }
  const of = [...wanted].map((value): Filter<Invoice> => {
    const bound = { value, inclusive: true }
    return { is: 'range', column: sequence, from: bound, to: bound }
  })
  return join('or', of)
}

const decodeNumbers: Decode = (value) => {
  const integers = toIntegers(value)
  return integers && hasNumber(new Set(integers))
}

/** S36: anywhere inside, upper and lower case alike. All invoices of a seller have one prefix. */
const decodePrefix: Decode = (value, { seller }) => {
  if (value === '') return undefined
  const has = seller.sequencePrefix.toLowerCase().includes(value.toLowerCase())
  return { is: has ? 'all' : 'none' }
}

/** S4: what the query understands. */
const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

const decodeFlag: Decode = (value) => {
  const flag = FLAGS.get(value.toLowerCase().replaceAll('"', ''))
  return flag === undefined ? undefined : equals(native, flag)
}

/** S8: "greater than" and "less than" the second, on the time of creation. */
const decodeCreated =
  (side: 'from' | 'to'): Decode =>
  (text, world) => {
    const value = parseInteger(text)
    if (value === undefined) return undefined
    const bound = { value, inclusive: world.reading('S8') === 'inclusive' }
    return { is: 'range', column: created, [side]: bound }
  }

/** S34: after the second, whatever S8 says. */
const decodeUpdated: Decode = (text) => {
  const value = parseInteger(text)
  return value === undefined ? undefined : { is: 'range', column: updated, from: { value, inclusive: false } }
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
  currency: (value) => (value === '' ? undefined : equals(currency, value)),
  updated_after: decodeUpdated,
}
