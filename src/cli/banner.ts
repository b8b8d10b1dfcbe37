/** What `serve` prints once it listens: for people with lines to paste, for scripts one line of JSON. */

import type { Simulator } from '../simulator.js'
import { curlLine } from '../site/curl-line.js'
import { describe } from '../site/describe.js'
import { version } from '../version.js'
import { paint } from './paint.js'

export const banner = (simulator: Simulator, url: string, output: { readonly isTTY?: boolean }): string => {
  const { bold, dim } = paint(output.isTTY === true)
  const site = describe({ ...simulator, version }, '')
  const samples = site.dialects.map(({ title, sample }) => `${bold(title)}\n  ${curlLine(sample, url)}\n`)
  const books = `${site.invoices} invoices, ${site.payments} payments; the clock stands at ${site.now}`
  return [
    `proforma ${version} serves the scenario ${bold(site.scenario)} (${site.seller}) at ${bold(url)}\n`,
    dim(`${books}\n`),
    '\n',
    ...samples,
    '\n',
    dim(`Specs: ${url}/<dialect>/openapi.json. Stop with Ctrl-C.\n`),
  ].join('')
}

export const jsonLine = (simulator: Simulator, url: string): string => {
  const { scenario, now, dialects } = describe({ ...simulator, version }, '')
  const described = dialects.map(({ name, base, spec, sample }) => [
    name,
    { baseUrl: `${url}${base}`, spec: `${url}${spec}`, sample: `${url}${sample.path}`, headers: sample.headers },
  ])
  return `${JSON.stringify({ url, version, scenario, now, dialects: Object.fromEntries(described) })}\n`
}
