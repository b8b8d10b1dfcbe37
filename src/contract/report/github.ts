/**
 * Annotations of a GitHub workflow run, as the commands that its runner finds in what a step prints: one a line. What fails is an error,
 * what does not a warning; advice and notes are notices. The job summary is the markdown report.
 */

import { printableWhole } from '../../core/printable.js'
import type { CheckFinding, CheckResult } from '../check-result.js'
import { groundOf, headlineOf, subjectOf } from '../headline.js'
import { count } from '../verdict.js'
import { operationName, VERDICTS } from './words.js'

type Level = 'error' | 'warning' | 'notice'
type Annotation = { readonly level: Level; readonly title: string; readonly message: string }

/** The runner keeps ten of each level for a step and drops the rest without a word. */
const MOST = 10

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const print = ({ level, title, message }: Annotation): string =>
  `::${level} title=${escapeProperty(title)}::${escapeData(message)}`

const levelOf = ({ fails, severity }: CheckFinding): Level => {
  if (fails) return 'error'
  return severity === 'advice' ? 'notice' : 'warning'
}

const toAnnotation = (finding: CheckFinding): Annotation => {
  const { expected, received, at, evidence, curl, count } = finding
  const times = count === 1 ? '' : `, ${count} times`
  const lines = [
    headlineOf(finding),
    `${finding.request}${times}`,
    `expected ${expected}, found ${received}, at ${at}`,
    `${groundOf(evidence)}${evidence.url === undefined ? '' : ` ${evidence.url}`}`,
    curl,
  ]
  return {
    level: levelOf(finding),
    title: printableWhole(`${operationName(finding)}: ${subjectOf(finding)}`),
    message: lines.map(printableWhole).join('\n'),
  }
}

/** The tenth place goes to how many more there are. */
const cut = (all: readonly Annotation[]): readonly Annotation[] => {
  const [first] = all
  if (first === undefined || all.length <= MOST) return all
  const left = count(all.length - MOST + 1, 'more finding')
  return [
    ...all.slice(0, MOST - 1),
    { level: first.level, title: left, message: 'The job summary and the other reports have them all.' },
  ]
}

const toNotice = (note: string): Annotation => ({
  level: 'notice',
  title: 'proforma check',
  message: printableWhole(note),
})

/** The verdict's own line comes first where no finding tells why it is so. */
export const toGithub = (result: CheckResult): string => {
  const { verdict, findings } = result
  const reasons = result.reasons.map(printableWhole).join('\n')
  const all = findings.map(toAnnotation)
  const failing = all.filter(({ level }) => level === 'error')
  const isTold = verdict === 'kept' || (verdict === 'broken' && failing.length > 0)
  const told: Annotation = { level: 'error', title: VERDICTS[verdict], message: reasons }
  const lines = [
    ...cut([...(isTold ? [] : [told]), ...failing]),
    ...cut(all.filter(({ level }) => level === 'warning')),
    ...cut([...result.notes.map(toNotice), ...all.filter(({ level }) => level === 'notice')]),
  ]
  return lines.map((annotation) => `${print(annotation)}\n`).join('')
}
