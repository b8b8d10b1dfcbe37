/** Where a request goes: path, query and host of a request line, also of one in the absolute form that proxies get. */

export type Target = { readonly path: string; readonly search: string; readonly host: string | null }

/** A name and password in front of the host are no part of it. */
const ABSOLUTE = /^https?:\/\/(?:[^/?#]*@)?([^/?#]*)(.*)$/is

const split = (url: string, host: string | null): Target => {
  const query = url.indexOf('?')
  return query === -1
    ? { path: url, search: '', host }
    : { path: url.slice(0, query), search: url.slice(query + 1), host }
}

/** `host` is null where the header Host says it; in the absolute form it counts instead of that header (RFC 9112, 3.2.2). */
export const toTarget = (url: string): Target => {
  if (url.charCodeAt(0) === 47) return split(url, null)
  const [, host, rest = ''] = ABSOLUTE.exec(url) ?? []
  if (host === undefined) return split(url, null)
  return split(rest.startsWith('/') ? rest : `/${rest}`, host)
}
