/** Equal findings as one, so that a mistake in a loop is told once. */

import type { Finding } from './finding.js'

/** The first of several equal findings stands for all of them. */
export type FoldedFinding = Finding & {
  readonly count: number
  /** The numbers of the exchanges, ascending; an exchange may have several of one kind. */
  readonly exchanges: readonly number[]
}

/** Elements of a list are alike. */
const anyElement = (at: string): string => at.replaceAll(/\[\d+\]/g, '[]')

/** Paths that differ in their ids only. */
const anyNumber = (text: string): string => text.replaceAll(/\d+/g, '0')

/** The same mistake at the same place: values that were sent may differ, unlike paths and methods. */
const keyOf = ({ code, side, dialect, operation, at, expected, received, suggestion }: Finding): string =>
  JSON.stringify([
    ...[code, side, dialect, operation, anyElement(at), expected, suggestion],
    operation === null ? anyNumber(received) : '',
  ])

/** In order of their first appearance. */
export const foldFindings = (findings: readonly Finding[]): readonly FoldedFinding[] => {
  const folded = new Map<string, FoldedFinding>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const { count, exchanges } = folded.get(key) ?? { count: 0, exchanges: [] }
    const isNew = exchanges.at(-1) !== finding.exchange
    folded.set(key, {
      ...(folded.get(key) ?? finding),
      count: count + 1,
      exchanges: isNew ? [...exchanges, finding.exchange] : exchanges,
    })
  }
  return [...folded.values()]
}
