/** What the client exercised, as a picture: a square for everything that an operation offers, filled where it was used. */

import type { CheckResult, DialectCoverage, OperationCoverage } from '../../check-result.js'
import { percent } from '../../verdict.js'
import { type CoverageGroup, coverageGroups, groupShare } from '../words.js'
import { type Html, html } from './html.js'

const SIDE = 14
const STEP = 18
/** Squares beside each other. */
const MOST_BESIDE = 24

const linesOf = ({ parts }: CoverageGroup): number => Math.max(1, Math.ceil(parts.length / MOST_BESIDE))

const square = ({ name, done }: CoverageGroup['parts'][number], index: number): Html => {
  const x = 1 + (index % MOST_BESIDE) * STEP
  const y = 1 + Math.floor(index / MOST_BESIDE) * STEP
  return html`<rect class="${done ? 'done' : 'open'}" x="${x}" y="${y}" width="${SIDE}" height="${SIDE}" rx="2"><title>${name}: ${done ? 'exercised' : 'not exercised'}</title></rect>`
}

const picture = (group: CoverageGroup): Html => {
  const width = Math.min(group.parts.length, MOST_BESIDE) * STEP
  const height = linesOf(group) * STEP
  return html`<svg role="img" aria-label="${groupShare(group)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${group.parts.map(square)}</svg>`
}

const groupOf = (group: CoverageGroup): Html | null =>
  group.parts.length === 0
    ? null
    : html`<div class="group"><span class="dim">${groupShare(group)}</span>${picture(group)}</div>`

const missing = (operation: OperationCoverage): readonly string[] =>
  coverageGroups(operation).flatMap(({ noun, parts }) => {
    const names = parts.filter(({ done }) => !done).map(({ name }) => name)
    return names.length === 0 ? [] : [`${noun}: ${names.join(', ')}`]
  })

const rest = (operation: OperationCoverage): Html | null => {
  const lines = missing(operation)
  if (lines.length === 0) return null
  return html`<details class="rest"><summary>Not exercised</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`
}

const operationOf = (operation: OperationCoverage): Html => {
  const { operation: name, calls, succeeded } = operation
  const told = calls === 0 ? 'not called' : `${succeeded} of ${calls} ${calls === 1 ? 'call' : 'calls'} succeeded`
  return html`<li class="operation ${calls === 0 && 'idle'}"><div><b>${name}</b><span class="dim">${told}</span></div>
<div class="groups">${coverageGroups(operation).map(groupOf)}${rest(operation)}</div></li>`
}

const bar = (share: number): Html =>
  html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="done" width="${share * 100}" height="4"/></svg>`

const dialectOf = ({ dialect, called, share, operations }: DialectCoverage): Html =>
  called
    ? html`<div class="dialect"><h3>${dialect} <span class="share">${percent(share)}</span></h3>${bar(share)}<ul class="operations">${operations.map(operationOf)}</ul></div>`
    : html`<div class="dialect"><h3>${dialect} <span class="dim">not called</span></h3></div>`

export const coverage = ({ coverage: { dialects } }: CheckResult): Html => html`<section aria-labelledby="coverage">
<h2 id="coverage" tabindex="-1">Coverage</h2>
<p class="lead"><svg aria-hidden="true" width="16" height="16"><rect class="done" x="1" y="1" width="14" height="14" rx="2"/></svg> exercised by a successful call, or a status that was seen
<svg aria-hidden="true" width="16" height="16"><rect class="open" x="1" y="1" width="14" height="14" rx="2"/></svg> not exercised. Point at a square for its name.</p>
${[...dialects.filter(({ called }) => called), ...dialects.filter(({ called }) => !called)].map(dialectOf)}
</section>`
