/** Whether what a fault rule is to strike exists: a name that fits nothing would never strike, and nobody would know why. */

import type { Dialect } from './dialect.js'
import type { FaultRule } from './fault.js'

type Known = Pick<Dialect, 'name' | 'operations'>

/** What is wrong with it and what to use instead; null when nothing is. */
export const wrongTarget = (
  { dialect, operation }: Pick<FaultRule, 'dialect' | 'operation'>,
  dialects: readonly Known[],
): string | null => {
  const meant = dialects.filter(({ name }) => dialect === undefined || name === dialect)
  if (meant.length === 0)
    return `There is no dialect "${dialect}". Use one of ${dialects.map(({ name }) => name).join(', ')}.`
  const known = meant.flatMap(({ operations }) => operations.map(({ id }) => id))
  return operation === undefined || known.includes(operation)
    ? null
    : `There is no operation "${operation}". Use one of ${[...new Set(known)].join(', ')}.`
}
