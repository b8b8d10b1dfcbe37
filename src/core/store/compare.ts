/** The one order of values: null lowest, then false and true, numbers by size, strings by code point. */
import type { Scalar } from '../query.js'

const SURROGATE = /[\ud800-\udfff]/

/** `<` compares UTF-16 units, which misplaces characters beyond the basic plane; only they need the slow way. */
const compareStrings = (a: string, b: string): number => {
  if (a === b) return 0
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : 1
  const left = Array.from(a, (char) => char.codePointAt(0) ?? 0)
  const right = Array.from(b, (char) => char.codePointAt(0) ?? 0)
  const differs = left.findIndex((point, index) => point !== right[index])
  if (differs === -1) return left.length - right.length
  return (left[differs] ?? 0) - (right[differs] ?? -1)
}

export const compareScalars = (a: Scalar, b: Scalar): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return Number(a) - Number(b)
}
