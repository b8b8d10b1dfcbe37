/** Findings as a review that a person reads: the worst first, equal ones folded. Plain text, no colours. */

import { printableWhole } from '../core/printable.js'
import type { Finding, Severity } from './finding.js'
import { type FoldedFinding, foldFindings } from './fold-findings.js'
import { headlineOf } from './headline.js'

/** More would not be read. */
const MOST = 20

/** The worst first. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

const placesOf = ({ exchanges, count: times }: FoldedFinding): string => {
  const first = exchanges[0] ?? 0
  return times === 1 ? `exchange ${first}` : `${times} times, first in exchange ${first}`
}

const operationOf = ({ dialect, operation }: Finding): string =>
  operation === null ? dialect : `${dialect}.${operation}`

/** One finding with all that is needed to put it right. */
export const entryOf = (finding: FoldedFinding): string => {
  const { severity, evidence, expected, received, curl, at } = finding
  const rows = [
    ['request', `${finding.request}  (${operationOf(finding)}, ${placesOf(finding)})`],
    ['expected', expected],
    ['found', `${received}, at ${at}`],
    ...(evidence.url === undefined ? [] : [['see', evidence.url]]),
    ['again', curl],
  ]
  const lines = [
    `${severity}: ${headlineOf(finding)}`,
    ...rows.map(([name = '', text]) => `  ${name.padEnd(9)}${text}`),
  ]
  return lines.map(printableWhole).join('\n')
}

const summary = (findings: readonly Finding[], folded: readonly FoldedFinding[]): string => {
  const exchanges = count(new Set(findings.map(({ exchange }) => exchange)).size, 'request')
  const times = folded.length === findings.length ? '' : ` (${findings.length} times in all)`
  return `${count(folded.length, 'finding')}${times} in ${exchanges}.`
}

/** Empty without findings. */
export const reviewOf = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return ''
  const folded = foldFindings(findings).toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
  const left = folded.length - MOST
  return [
    summary(findings, folded),
    ...folded.slice(0, MOST).map(entryOf),
    ...(left > 0 ? [`… and ${count(left, 'more finding')}.`] : []),
  ].join('\n\n')
}
