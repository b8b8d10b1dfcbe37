/** Each finding as a card: what is wrong, what would be right, how that is known, and a line to send it again. */

import type { CheckFinding, CheckResult } from '../../check-result.js'
import type { Finding } from '../../finding.js'
import { subjectOf } from '../../headline.js'
import { count } from '../../verdict.js'
import { operationName } from '../words.js'
import { type Html, html, link } from './html.js'

/** Exchanges that a card leads to. */
const MOST_LINKS = 8

const evidenceOf = ({
  evidence: { grade, source, reading, url },
}: Finding): Html => html`<span class="grade ${grade}">${grade}</span>
${reading === undefined ? '' : html` reading <b>${reading}</b>: `}${url === undefined ? source : link(source, url)}`

const leads = ({ exchanges, count: times }: CheckFinding): Html => {
  const shown = exchanges.slice(0, MOST_LINKS).map((sequence) => html` <a href="#request-${sequence}">${sequence}</a>`)
  const more = exchanges.length - MOST_LINKS
  return html`${count(times, 'time')}, in ${exchanges.length === 1 ? 'request' : 'requests'}${shown}${more > 0 && ` and ${more} more`}`
}

/** The same parts for those that are suppressed. */
export const details = (finding: CheckFinding): Html => html`<dl>
<dt>request</dt><dd><code>${finding.request}</code></dd>
<dt>at</dt><dd><code>${finding.at}</code>${finding.side === 'response' && ' of the answer'}</dd>
<dt>expected</dt><dd>${finding.expected}</dd>
<dt>found</dt><dd><code class="found">${finding.received}</code></dd>
${finding.suggestion !== undefined && html`<dt>did you mean</dt><dd><code class="right">${finding.suggestion}</code></dd>`}
<dt>known from</dt><dd>${evidenceOf(finding)}</dd>
<dt>seen</dt><dd>${leads(finding)}</dd>
</dl>
<div class="curl"><pre tabindex="0" aria-label="The request as a shell line"><code>${finding.curl}</code></pre>
<button type="button" class="copy" hidden>Copy</button></div>`

const card = (
  finding: CheckFinding,
  index: number,
): Html => html`<article id="finding-${index + 1}" class="card ${finding.severity}" tabindex="-1">
<h3><span class="tag">${finding.severity}</span> ${subjectOf(finding)}</h3>
<p class="where">${operationName(finding)} <span class="code">${finding.code}</span>${finding.fails ? html` <b class="fails">fails the run</b>` : ''}</p>
${details(finding)}
</article>`

export const findings = ({ findings: all }: CheckResult): Html => html`<section aria-labelledby="findings">
<h2 id="findings" tabindex="-1">Findings</h2>
${all.length === 0 ? html`<p class="none">Nothing was found.</p>` : all.map(card)}
</section>`
