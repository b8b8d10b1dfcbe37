/** What came of the command under each other reading of the documentation. */

import type { CheckResult, ReadingRun } from '../../check-result.js'
import { readingEnd } from '../words.js'
import { type Html, html } from './html.js'

const row = (run: ReadingRun): Html => html`<details class="quiet">
<summary><span><b class="${run.breaks ? 'fails' : 'good'}">${readingEnd(run)}</b> ${run.name} = ${run.option} <span class="dim">${run.reading}</span></span></summary>
<p>${run.question}</p><p>${run.option}: ${run.means}</p>
<ul>${run.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
<p class="dim">${run.sources.join('; ')}</p></details>`

/** Those that break the client come first. */
export const readings = ({ readingRuns: all }: CheckResult): Html | null => {
  if (all.length === 0) return null
  const breaking = all.filter(({ breaks }) => breaks)
  const harmless = all.filter(({ breaks }) => !breaks)
  return html`<section aria-labelledby="readings"><h2 id="readings" tabindex="-1">Readings</h2>
<p class="lead">Where the documentation leaves a question open, the command was run under each other answer: ${breaking.length} of ${all.length} break the client.</p>
${[...breaking, ...harmless].map(row)}</section>`
}
