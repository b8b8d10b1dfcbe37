/** Which API a recorded exchange was with, and its request as a door would have handed it over. Pure. */

import { type Address, createAddressBook } from '../../core/address.js'
import type { Dialect } from '../../core/dialect.js'
import type { SimRequest } from '../../core/message.js'
import type { Violation } from '../../core/violation.js'
import { createPlaces, type PlacesOptions } from '../../doors/places.js'
import { toUrlParts, type UrlParts } from '../../doors/url-parts.js'
import { checkHost } from '../../judge/check-host.js'
import type { HarEntry, HarHeaders } from './har-entry.js'

export type Call = {
  readonly request: SimRequest
  readonly address: Address
  /** It was meant for the API, and went past it. */
  readonly astray?: Violation
}

/** Lower-case names; those of HTTP/2 that begin with a colon say what the URL says as well. */
const toHeaders = (headers: HarHeaders, host: string): Record<string, string> => {
  const joined: Record<string, string> = { host }
  const before = new Set<string>()
  for (const [name, value] of headers) {
    if (name.startsWith(':') || name === 'host') continue
    joined[name] = before.has(name) ? `${joined[name]}${name === 'cookie' ? ';' : ','} ${value}` : value
    before.add(name)
  }
  return joined
}

/** As it was written, where that has a path; a name and a password in front of the host are dropped. */
const partsOf = (text: string): UrlParts => {
  const { origin, host, href } = new URL(text)
  const parts = toUrlParts(/^https?:\/\/[^/?#]+\//i.test(text) ? text : href)
  return { ...parts, origin, host }
}

/** What a page is made of, beside the API on one host. */
const PAGE_PART = /^(document|stylesheet|script|image|font|media|manifest|texttrack|websocket|ping|preflight)$/
const PAGE_TYPE = /^(image|font|audio|video)\/|^text\/(css|javascript)|javascript|wasm/
const PAGE = /^(text\/html|application\/xhtml)/

const isOfPage = ({ resource, response: { type, status } }: HarEntry): boolean =>
  PAGE_PART.test(resource) || PAGE_TYPE.test(type) || (PAGE.test(type) && status < 400)

/** A browser's own question before a call. */
const isPreflight = ({ request: { method, headers }, resource }: HarEntry): boolean =>
  resource === 'preflight' ||
  (method === 'OPTIONS' && headers.some(([name]) => name === 'access-control-request-method'))

type Located = Omit<Call, 'request'> & Pick<SimRequest, 'mount' | 'path' | 'dialect'>

/** A function that gives an entry's call, or null: it is none to an API of ours. */
export const createCallFinder = (dialects: readonly Dialect[], options: PlacesOptions) => {
  const placeOf = createPlaces(dialects, options)
  const find = createAddressBook(dialects)

  const locate = (parts: UrlParts): Located | null => {
    const place = placeOf(parts)
    const path = place ? parts.path.slice(place.mount.length) || '/' : parts.path
    const address = find(path, place ? parts.host : '', place?.dialect)
    if (!address || (!place && address.path === null)) return null
    return { address, path, mount: place?.mount ?? '', ...(place && { dialect: place.dialect }) }
  }

  const meant = ({ host, path }: UrlParts): Located | null => {
    const near = checkHost(dialects, host, path)
    if (!near) return null
    const { dialect, violation } = near
    return { address: { dialect, path: null, beside: null, tenant: null }, path, mount: '', astray: violation }
  }

  return (entry: HarEntry): Call | null => {
    const { method, url, headers, body, bodyLost } = entry.request
    if (!/^https?:/i.test(url) || isPreflight(entry)) return null
    const parts = partsOf(url)
    const located = locate(parts) ?? meant(parts)
    if (!located || (located.address.path === null && isOfPage(entry))) return null
    const { address, astray, ...place } = located
    const scheme = parts.origin.startsWith('https') ? ('https' as const) : ('http' as const)
    const sent = { method, search: parts.search, headers: toHeaders(headers, parts.host), body, scheme }
    const request = { ...sent, ...place, ...(bodyLost && { oversized: true }) }
    return { address, request, ...(astray && { astray }) }
  }
}
