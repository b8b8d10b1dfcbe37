/** Whether a change would change anything: where it would not, nothing has happened (reading P66). */

const isSame = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) ? a.length === b.length && a.every((each, index) => each === b[index]) : a === b

/** The time of the last change is none of the things that change. */
export const differs = <T extends { readonly updatedAt: number }>(present: T, patch: Partial<T>): boolean => {
  for (const name in patch) if (name !== 'updatedAt' && !isSame(present[name], patch[name])) return true
  return false
}
