/** What a check found, block by block: findings, suppressions, and readings that break the client. */

import type { CheckFinding, CheckResult, ReadingRun } from '../contract/check-result.js'
import { entryOf } from '../contract/review.js'
import { count } from '../contract/verdict.js'
import { printableWhole } from '../core/printable.js'
import type { Brush } from './paint.js'
import { row } from './row.js'

/** More would not be read. */
const MOST = 20

const SHADES = { error: 'red', warning: 'yellow', advice: 'dim' } as const

const detail = (finding: CheckFinding, brush: Brush): string => {
  const { severity } = finding
  return entryOf(finding).replace(severity, brush[SHADES[severity]](severity))
}

const details = ({ findings }: CheckResult, brush: Brush): readonly string[] => {
  const left = findings.length - MOST
  return [
    ...findings.slice(0, MOST).map((finding) => detail(finding, brush)),
    ...(left > 0 ? [`… and ${count(left, 'more finding')}.`] : []),
  ]
}

const suppressions = ({ suppressed, unusedSuppressions }: CheckResult): readonly string[] => {
  const used = suppressed.map(({ code, at, dialect, operation, count: times, reason }) =>
    row('', `${code} ${at} in ${operation === null ? dialect : `${dialect}.${operation}`}, ${times} times: ${reason}`),
  )
  const unused = unusedSuppressions.map(({ code, operation, reason }) => row('', `${code} in ${operation}: ${reason}`))
  return [
    ...(used.length > 0 ? [['Suppressed:', ...used].join('\n')] : []),
    ...(unused.length > 0 ? [['Suppressions that fit nothing any more:', ...unused].join('\n')] : []),
  ].map(printableWholeLines)
}

const printableWholeLines = (text: string): string => text.split('\n').map(printableWhole).join('\n')

const breaking = ({ reading, option, name, question, means, sources, reasons }: ReadingRun, { red }: Brush): string =>
  [
    `${red('breaks')}: ${reading}=${option} (${name}): ${means}`,
    row('question', question),
    ...sources.map((source, index) => row(index === 0 ? 'sources' : '', source)),
    ...reasons.map((reason, index) => row(index === 0 ? 'what' : '', printableWhole(reason))),
    row('again', `--reading ${reading}=${option}`),
  ].join('\n')

const readings = ({ readingRuns }: CheckResult, brush: Brush): readonly string[] => {
  if (readingRuns.length === 0) return []
  const broken = readingRuns.filter(({ breaks }) => breaks)
  const unharmed = readingRuns.filter(({ breaks }) => !breaks).map(({ reading, option }) => `${reading}=${option}`)
  const names = unharmed.length === 0 ? '' : `; it is unharmed under ${unharmed.join(', ')}`
  return [
    `${broken.length} of ${count(readingRuns.length, 'reading')} tried ${broken.length === 1 ? 'breaks' : 'break'} the client${names}.`,
    ...broken.map((run) => breaking(run, brush)),
  ]
}

const againLine = ({ findings, scenario, seed, readings: chosen }: CheckResult): readonly string[] => {
  if (findings.length === 0 || scenario === null) return []
  const options = Object.entries(chosen).map(([id, option]) => ` --reading ${id}=${option}`)
  return [`The lines for curl work with: proforma serve --scenario ${scenario} --seed ${seed}${options.join('')}`]
}

export const detailsOf = (result: CheckResult, brush: Brush): readonly string[] => [
  ...details(result, brush),
  ...suppressions(result),
  ...readings(result, brush),
  ...againLine(result),
]
