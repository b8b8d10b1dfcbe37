/**
 * The parts of an intercepted request's URL as its client wrote it. MSW 2 takes the path `//api/invoices` of a client of
 * `node:http`, as a base URL that ends in a slash makes it, for a URL of the host `api`; the real host would be called.
 */

import { toUrlParts, type UrlParts } from './url-parts.js'

/** MSW keeps the client's request beside its own, under a symbol that it does not export. */
const pathAsWritten = (request: Request): string => {
  const key = Object.getOwnPropertySymbols(request).find(({ description }) => description === 'kRawRequest')
  const raw: unknown = key && Reflect.get(request, key)
  return typeof raw === 'object' && raw !== null && 'path' in raw ? String(raw.path) : ''
}

export const toSentParts = (request: Request): UrlParts => {
  const parts = toUrlParts(request.url)
  const host = request.headers.get('host')
  if (host === null || host === parts.host || !pathAsWritten(request).startsWith('//')) return parts
  const [scheme] = parts.origin.split('//', 1)
  return { ...parts, origin: `${scheme}//${host}`, host, path: `//${parts.host}${parts.path}` }
}
