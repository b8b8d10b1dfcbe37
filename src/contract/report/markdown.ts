/** Markdown as GitHub reads it, made to keepFitting a job summary: what does not keepFitting is left out from the end, and said to be. */

import { toBytes } from '../../core/body.js'
import type { CheckFinding, CheckResult, DialectCoverage, OperationCoverage } from '../check-result.js'
import { groundOf, subjectOf } from '../headline.js'
import { count, percent } from '../verdict.js'
import { code, escapeMarkdown, fence, link, table } from './escape-markdown.js'
import { coverageGroups, duration, groupShare, operationName, readingEnd, readingName, VERDICTS } from './words.js'

/** Bytes that a job summary may have; a longer one is dropped whole. */
const MOST = 1024 * 1024
/** For what is said at the end. */
const RESERVED = 1024

const iconOf = ({ fails, severity }: CheckFinding): string => {
  if (fails) return '❌'
  return severity === 'advice' ? '💡' : '⚠️'
}

const findingOf = (finding: CheckFinding): string => {
  const { expected, received, at, suggestion, evidence, count: times, severity } = finding
  const see = evidence.url === undefined ? '' : ` (${link('page', evidence.url)})`
  const rows = [
    ['request', `${code(finding.request)} (${escapeMarkdown(operationName(finding))})`],
    ['where', code(at)],
    ['expected', escapeMarkdown(expected)],
    ['found', code(received)],
    ...(suggestion === undefined ? [] : [['did you mean', code(suggestion)]]),
    ['how it is known', `${escapeMarkdown(groundOf(evidence))}${see}`],
    ['seen', `${count(times, 'time')}, first in exchange ${finding.exchange}`],
  ]
  const title = `#### ${iconOf(finding)} ${severity}: ${escapeMarkdown(subjectOf(finding))}`
  return [title, rows.map(([name, text]) => `- ${name}: ${text}`).join('\n'), fence(finding.curl, 'sh')].join('\n\n')
}

const headOf = (result: CheckResult): string => {
  const { verdict, command, exchanges, findings, suppressed, coverage } = result
  const reasons = [...result.reasons, ...result.notes]
  const failing = findings.filter(({ fails }) => fails).length
  const figures = [
    `${count(failing, 'finding')} that ${failing === 1 ? 'fails' : 'fail'} the run, ${findings.length - failing} more`,
    ...(suppressed.length > 0 ? [`${suppressed.length} suppressed`] : []),
    count(exchanges.length, 'request'),
    `${percent(coverage.share)} of what was called is covered`,
  ]
  return [
    `## ${verdict === 'kept' ? '✅' : '❌'} ${VERDICTS[verdict]}`,
    ...(reasons.length === 0 ? [] : [reasons.map((reason) => `- ${escapeMarkdown(reason)}`).join('\n')]),
    ...(command === null ? [] : [`${code(command.line)} took ${duration(command.milliseconds)}.`]),
    `${figures.join(' · ')}.`,
  ].join('\n\n')
}

const operationRow = (operation: OperationCoverage): readonly string[] => [
  code(operation.operation),
  `${operation.succeeded} of ${operation.calls}`,
  ...coverageGroups(operation).map((group) => (group.parts.length === 0 ? '–' : groupShare(group))),
]

const coverageOf = ({ dialect, called, share, operations }: DialectCoverage): string =>
  called
    ? [
        `#### ${escapeMarkdown(dialect)}: ${percent(share)}`,
        table(['operation', 'succeeded', 'parameters', 'statuses', 'body fields'], operations.map(operationRow)),
      ].join('\n\n')
    : `#### ${escapeMarkdown(dialect)}: not called`

const section = (title: string, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`### ${title}`, ...parts]

const suppressedOf = ({ suppressed, unusedSuppressions }: CheckResult): readonly string[] => [
  ...suppressed.map(
    (finding) =>
      `- ${escapeMarkdown(`${operationName(finding)}: ${subjectOf(finding)}`)} (${escapeMarkdown(finding.reason)})`,
  ),
  ...unusedSuppressions.map(
    ({ code: kind, operation = 'any operation', reason }) =>
      `- unused: ${escapeMarkdown(kind)} in ${escapeMarkdown(operation)} (${escapeMarkdown(reason)})`,
  ),
]

const readingsOf = ({ readingRuns }: CheckResult): readonly string[] => {
  const rows = readingRuns.map((run) => [
    code(readingName(run)),
    `${run.breaks ? '❌' : '✅'} ${readingEnd(run)}`,
    escapeMarkdown([run.question, run.means, ...run.reasons].join(' ')),
  ])
  return rows.length === 0 ? [] : [table(['reading', 'came of it', 'question'], rows)]
}

/** As many of the blocks as keepFitting, in their order. */
const keepFitting = (blocks: readonly string[]): string => {
  const kept: string[] = []
  let bytes = RESERVED
  for (const block of blocks) {
    bytes += toBytes(block).byteLength + 2
    if (bytes > MOST) break
    kept.push(block)
  }
  const left = blocks.length - kept.length
  const more = left === 0 ? [] : [`… and ${count(left, 'more part')}, for which there is no room in a job summary.`]
  return `${[...kept, ...more].join('\n\n')}\n`
}

export const toMarkdown = (result: CheckResult): string =>
  keepFitting([
    headOf(result),
    ...section('Coverage', result.coverage.dialects.map(coverageOf)),
    ...section('Readings', readingsOf(result)),
    ...section('Findings', result.findings.map(findingOf)),
    ...section('Suppressed', suppressedOf(result)),
  ])
