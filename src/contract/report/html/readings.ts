/** What came of the command under each other reading of the documentation. */

import type { CheckResult, ReadingRun } from '../../check-result.js'
import { VERDICTS } from '../words.js'
import { type Html, html } from './html.js'

const row = ({
  reading,
  name,
  option,
  means,
  question,
  sources,
  verdict,
  reasons,
}: ReadingRun): Html => html`<details class="quiet">
<summary><span><b class="${verdict === 'kept' ? 'good' : 'fails'}">${VERDICTS[verdict]}</b> ${name} = ${option} <span class="dim">${reading}</span></span></summary>
<p>${question}</p><p>${option}: ${means}</p>
<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>
<p class="dim">${sources.join('; ')}</p></details>`

/** Those that break the client come first. */
export const readings = ({ readingRuns }: CheckResult): Html | null => {
  if (readingRuns.length === 0) return null
  const broken = readingRuns.filter(({ verdict }) => verdict !== 'kept')
  const kept = readingRuns.filter(({ verdict }) => verdict === 'kept')
  return html`<section aria-labelledby="readings"><h2 id="readings" tabindex="-1">Readings</h2>
<p class="lead">Where the documentation leaves a question open, the command was run under each other answer: ${broken.length} of ${readingRuns.length} break the client.</p>
${[...broken, ...kept].map(row)}</section>`
}
