/** A host with its port, as CONNECT and absolute URLs name it. */

export type Authority = {
  /** Lower case, without the brackets of IPv6 and the full stop of the root. */
  readonly host: string
  readonly port: number
}

const FORM = /^(?:\[([\da-f:.%]+)\]|([^\s:/?#@[\]]+))(?::(\d{0,5}))?$/i

/** Null if it is none. */
export const toAuthority = (text: string, defaultPort: number): Authority | null => {
  const [, ipv6, name, digits] = FORM.exec(text) ?? []
  const host = (ipv6 ?? name)?.toLowerCase().replace(/\.$/, '')
  const port = digits ? Number(digits) : defaultPort
  return host && port > 0 && port < 65536 ? { host, port } : null
}

/** As people write it: without the port that goes without saying. */
export const hostText = ({ host, port }: Authority): string => {
  const name = host.includes(':') ? `[${host}]` : host
  return port === 443 || port === 80 ? name : `${name}:${port}`
}
