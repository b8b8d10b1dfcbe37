/**
 * Where a redirect leads, as the client has to hear it: what stays with the server stays in front of the judge, or the rest of
 * the client's requests would go past it. Pure.
 */

import { type Server, urlOf } from './to-targets.js'

export type Seen = {
  readonly server: Server
  /** Path of the request, as the server got it. */
  readonly path: string
  /** What the client has in front of the server's paths: `/<dialect>`, or nothing where it calls by the vendor's host. */
  readonly mount: string
}

export const toLocation = (location: string, { server, path, mount }: Seen): string => {
  const base = urlOf(server)
  if (!URL.canParse(location, `${urlOf({ ...server, path: '' })}${path}`)) return location
  const { href } = new URL(location, `${urlOf({ ...server, path: '' })}${path}`)
  if (!href.startsWith(base)) return href
  const rest = href.slice(base.length)
  return /^[/?#]|^$/.test(rest) ? `${mount}${rest}` || '/' : href
}
