/** What the stand-in says about itself: a page or a list at `/`, and the effective spec of each dialect. */

import type { Address } from '../core/address.js'
import { toBytes } from '../core/body.js'
import type { Dialect, Success } from '../core/dialect.js'
import { headerValue, type SimRequest } from '../core/message.js'
import { parseParams } from '../core/params.js'
import { textBody } from '../core/reply.js'
import { effectiveSpec } from '../judge/effective-spec.js'
import { describe, type Site } from './describe.js'

const answer = (status: number, type: string, text: string): Success => ({
  status,
  body: textBody(toBytes(text)),
  headers: ['content-type', type],
})

const json = (status: number, value: unknown): Success =>
  answer(status, 'application/json', `${JSON.stringify(value, null, 2)}\n`)

const notFound = (site: Site, path: string): Success => {
  const prefixes = site.dialects.map(({ name, basePath }) => `/${name}${basePath}`)
  return json(404, { error: `Nothing is served at ${path}.`, served: prefixes })
}

const serveSpec = async (
  site: Site,
  dialect: Dialect,
  request: SimRequest,
  format: 'json' | 'yaml',
): Promise<Success> => {
  const language = parseParams(request.search).find(([name]) => name === 'lang')?.[1]
  const server = `${request.mount}/${dialect.name}${dialect.basePath}`
  const spec = await effectiveSpec(dialect, site.readings ?? site.world.readings, {
    server,
    ...(language && { language }),
  })
  if (format === 'json') return json(200, spec)
  if (!site.toYaml) return json(404, { error: `There is no YAML here. Ask for /${dialect.name}/openapi.json.` })
  return answer(200, 'application/yaml', await site.toYaml(spec))
}

/** A browser asks for HTML by name; curl and programs get JSON. */
const wantsPage = (request: SimRequest): boolean => (headerValue(request.headers, 'accept') ?? '').includes('text/html')

export const answerSite = async (site: Site, request: SimRequest, address: Address | null): Promise<Success> => {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return { ...json(405, { error: `Only GET is answered at ${request.path}.` }), headers: ['allow', 'GET, HEAD'] }
  if (address?.beside === '/openapi.json') return serveSpec(site, address.dialect, request, 'json')
  if (address?.beside === '/openapi.yaml') return serveSpec(site, address.dialect, request, 'yaml')
  if (request.path !== '/' && !address) return notFound(site, request.path)
  const shown = address ? { ...site, dialects: [address.dialect] } : site
  if (!wantsPage(request)) return json(200, describe(shown, request.mount))
  const { renderPage } = await import('./page.js')
  return answer(
    200,
    'text/html; charset=utf-8',
    renderPage(describe(shown, request.mount), `http://${headerValue(request.headers, 'host') ?? 'localhost'}`),
  )
}
