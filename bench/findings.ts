/** What was measured: rows of a table, some with a target. */

export type Target = { readonly at: 'least' | 'most'; readonly value: number }

export type Finding = {
  readonly group: string
  readonly name: string
  readonly value: number
  readonly unit: 'req/s' | 'ms' | 'µs' | 'MB' | 'bytes' | 'ratio'
  readonly target?: Target
  readonly note?: string
}

export const isMet = ({ value, target }: Finding): boolean | null => {
  if (!target) return null
  return target.at === 'least' ? value >= target.value : value <= target.value
}
