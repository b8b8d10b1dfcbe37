/** One filter of a request, on invoices and on the little that is known of a draft that has been deleted (S30). */
import type { Instant, Invoice } from '../../core/ledger-types.js'
import type { Column, Filter, Scalar } from '../../core/query.js'

export type DeletedDraft = { readonly id: number; readonly sequence: number; readonly at: Instant }

export type Criterion = {
  readonly where: Filter<Invoice>
  readonly passes: (draft: DeletedDraft) => boolean
}

const everything: Criterion = { where: { is: 'all' }, passes: () => true }

/** What is not known of a deleted draft does not match. */
export const onInvoices = (where: Filter<Invoice>): Criterion => ({ where, passes: () => false })

export const equals = (column: Column<Invoice>, value: Scalar): Filter<Invoice> => ({ is: 'equals', column, value })

/** Nothing to join lets everything through. */
export const join = (operator: 'AND' | 'OR', criteria: readonly Criterion[]): Criterion => {
  const [first, ...others] = criteria
  if (!first) return everything
  if (others.length === 0) return first
  const of = criteria.map(({ where }) => where)
  return operator === 'AND'
    ? { where: { is: 'and', of }, passes: (draft) => criteria.every(({ passes }) => passes(draft)) }
    : { where: { is: 'or', of }, passes: (draft) => criteria.some(({ passes }) => passes(draft)) }
}
