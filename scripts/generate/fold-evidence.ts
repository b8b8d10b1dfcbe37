/** Puts the evidence at the end of the descriptions, so that the types' documentation says how each thing is known. */

type Evidence = { readonly grade: string; readonly source: string; readonly reading?: string }

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' && value !== null && 'grade' in value

const sentence = ({ grade, source, reading }: Evidence): string =>
  `${grade.charAt(0).toUpperCase()}${grade.slice(1)}${reading ? ` (${reading})` : ''}: ${source}`

export const foldEvidence = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(foldEvidence)
  if (typeof value !== 'object' || value === null) return value
  const folded = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, foldEvidence(inner)]))
  const evidence = 'x-evidence' in value ? value['x-evidence'] : undefined
  if (!isEvidence(evidence)) return folded
  const description = typeof folded.description === 'string' ? `${folded.description.trimEnd()}\n\n` : ''
  return { ...folded, description: `${description}${sentence(evidence)}` }
}
