/** What `serve` prints once it listens: for people with lines to paste, for scripts one line of JSON. */

import { BASE_PATH } from '../control/base-path.js'
import type { Engine } from '../engine/engine.js'
import { curlLine } from '../site/curl-line.js'
import { describe } from '../site/describe.js'
import { version } from '../version.js'
import { paint } from './paint.js'

/** Where others can call, the token is told this once, and how to make a key with it. */
const controlLines = (url: string, token: string | undefined): string => {
  if (token === undefined) return ''
  const base = `${url}${BASE_PATH}`
  const mint = `curl -X POST -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' -d '{}' '${base}/worlds/main/keys'`
  return `Control API: ${base}, with the token ${token}\nMint a key with\n  ${mint}\n\n`
}

/** What there is to tell of a simulator. */
type Serving = Pick<Engine, 'worlds' | 'dialects'>

const describeServed = ({ worlds, dialects }: Serving) => describe({ world: worlds.main.world, dialects, version }, '')

/** `token`: that of the control API, where one was made. */
export const banner = (
  simulator: Serving,
  url: string,
  output: { readonly isTTY?: boolean },
  token?: string,
): string => {
  const { bold, dim } = paint(output.isTTY === true)
  const site = describeServed(simulator)
  const samples = site.dialects.map(({ title, sample }) => `${bold(title)}\n  ${curlLine(sample, url)}\n`)
  const books = `${site.invoices} invoices, ${site.payments} payments; the clock stands at ${site.now}`
  return [
    `proforma ${version} serves the scenario ${bold(site.scenario)} (${site.seller}) at ${bold(url)}\n`,
    dim(`${books}\n`),
    '\n',
    ...samples,
    '\n',
    controlLines(url, token),
    dim(`Specs: ${url}/<dialect>/openapi.json. Stop with Ctrl-C.\n`),
  ].join('')
}

export const jsonLine = (simulator: Serving, url: string, token?: string): string => {
  const { scenario, now, dialects } = describeServed(simulator)
  const described = dialects.map(({ name, base, spec, sample }) => [
    name,
    { baseUrl: `${url}${base}`, spec: `${url}${spec}`, sample: `${url}${sample.path}`, headers: sample.headers },
  ])
  const control = token === undefined ? {} : { controlToken: token }
  const line = { url, version, scenario, now, dialects: Object.fromEntries(described), ...control }
  return `${JSON.stringify(line)}\n`
}
