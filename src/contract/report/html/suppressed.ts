/** What was found but is on purpose, and what was said to be on purpose but was not found. */

import type { CheckResult } from '../../check-result.js'
import { subjectOf } from '../../headline.js'
import { operationName } from '../words.js'
import { details } from './findings.js'
import { type Html, html } from './html.js'

export const suppressed = ({ suppressed: all, unusedSuppressions: unused }: CheckResult): Html | null =>
  all.length + unused.length === 0
    ? null
    : html`<section aria-labelledby="suppressed">
<h2 id="suppressed" tabindex="-1">Suppressed</h2>
${all.map(
  (
    finding,
  ) => html`<details class="quiet"><summary><span>${subjectOf(finding)} <span class="dim">${operationName(finding)}</span></span>
<span class="dim">${finding.reason}</span></summary>${details(finding)}</details>`,
)}
${unused.map(
  ({ code, operation, at, reason }) =>
    html`<p class="unused">Not found: <b>${code}</b> in ${operation ?? 'any operation'}${at !== undefined && ` at ${at}`} <span class="dim">(${reason})</span></p>`,
)}
</section>`
