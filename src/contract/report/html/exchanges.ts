/** The requests with their answers, each to be opened. Those with findings are always among them. */

import type { CheckedExchange, CheckFinding, CheckResult, HeaderLine } from '../../check-result.js'
import { duration } from '../words.js'
import { type Html, html } from './html.js'
import { indentJson } from './indent-json.js'

/** More would make a page that no browser likes; the HAR report has all of them. */
const MOST = 500
/** Characters of a body. */
const LONGEST = 10_000

const body = (text: string | null): Html => {
  if (text === null || text === '') return html`<p class="dim">No body.</p>`
  const pretty = text.length > LONGEST * 4 ? text : indentJson(text)
  const left = pretty.length - LONGEST
  return html`<pre tabindex="0" aria-label="Body"><code>${pretty.slice(0, LONGEST)}</code></pre>${left > 0 && html`<p class="dim">… and ${left} more characters.</p>`}`
}

const headers = (lines: readonly HeaderLine[]): Html =>
  html`<dl class="headers">${lines.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`

const side = (title: string, lines: readonly HeaderLine[], text: string | null, isCut = false): Html =>
  html`<div class="side"><h4>${title}</h4>${headers(lines)}${isCut && text === null ? '' : body(text)}${isCut && html`<p class="dim">The body was longer than what is kept here.</p>`}</div>`

const kindOf = (status: number): string => {
  if (status >= 500) return 'bad'
  return status >= 400 ? 'poor' : 'fine'
}

const marks = (found: readonly CheckFinding[]): Html | null =>
  found.length === 0
    ? null
    : html`<span class="marks ${found.some(({ fails }) => fails) && 'bad'}">${found.length} found</span>`

/** Short, as it stands beside the status that it may be the reason for. */
const struck = ({ faults }: CheckedExchange): Html | null =>
  faults.length === 0 ? null : html`<span class="fault">fault ${faults.join(';')}</span>`

/** What stands in the address after scheme and host. */
const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, '')

const exchangeOf = (exchange: CheckedExchange, { findings }: CheckResult): Html => {
  const { sequence, method, url, status, milliseconds, faults } = exchange
  const found = exchange.findings.flatMap((index) => findings[index] ?? [])
  const links = exchange.findings.map(
    (index) => html`<li><a href="#finding-${index + 1}">${findings[index]?.message}</a></li>`,
  )
  return html`<details class="exchange" id="request-${sequence}"${exchange.findings.length > 0 && html` data-found`}>
<summary><span class="number">${sequence}</span><span class="method">${method}</span><span class="path">${pathOf(url)}</span>
${marks(found)}${struck(exchange)}<span class="status ${kindOf(status)}">${status}</span><span class="dim took">${duration(milliseconds)}</span></summary>
${links.length > 0 && html`<ul class="links">${links}</ul>`}
<p class="url"><code>${method} ${url}</code> <span class="dim">${exchange.at}</span></p>
${faults.length > 0 && html`<p>Struck on purpose by <code>${faults.join(';')}</code></p>`}
<div class="sides">${side('Request', exchange.requestHeaders, exchange.requestBody)}${side(`Answer ${status}`, exchange.responseHeaders, exchange.responseBody, exchange.responseCut)}</div>
</details>`
}

const chosen = ({ exchanges, findings }: CheckResult): readonly CheckedExchange[] => {
  const told = new Set(findings.map(({ exchange }) => exchange))
  let room = MOST
  return exchanges.filter(({ sequence }) => room-- > 0 || told.has(sequence))
}

const filter = html`<form class="filter" role="search" hidden>
<label>Find <input type="search" placeholder="path, status or text" autocomplete="off"></label>
<label><input type="checkbox"> only with findings</label> <output></output>
</form>`

export const exchanges = (result: CheckResult): Html => {
  const shown = chosen(result)
  const left = result.exchanges.length - shown.length
  return html`<section aria-labelledby="requests">
<h2 id="requests" tabindex="-1">Requests</h2>
${shown.length > 1 && filter}
${shown.length === 0 ? html`<p class="none">There were none.</p>` : shown.map((exchange) => exchangeOf(exchange, result))}
${left > 0 && html`<p class="dim">… and ${left} more without findings of their own to show; the HAR report has them all.</p>`}
</section>`
}
