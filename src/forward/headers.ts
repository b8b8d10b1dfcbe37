/** Which headers go on to the other side of a connection, and as what. Pure. */

import type { Headers } from '../core/message.js'

/** About one connection only (RFC 9110, 7.6.1), or decided by who writes the message. */
const OF_CONNECTION: ReadonlySet<string> = new Set([
  ...['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailer'],
  ...['transfer-encoding', 'upgrade', 'content-length', 'expect', 'http2-settings'],
])

/** Meant for us. */
const OURS = /^(proforma-|:)/

const namedIn = (connection: string): ReadonlySet<string> =>
  new Set(connection.split(',').map((name) => name.trim().toLowerCase()))

/** Codings that answers can be judged in. */
const READABLE = /^(gzip|x-gzip|deflate|br|identity)\s*(;|$)/i

/** What is asked for must be readable here; nothing is asked for that the client does not take. */
const readable = (accepted: string): string => {
  const codings = accepted.split(',').map((coding) => coding.trim())
  return codings.filter((coding) => READABLE.test(coding)).join(', ') || 'identity'
}

const joined = (value: Headers[string]): string => (typeof value === 'string' ? value : (value ?? []).join(', '))

/** As the client sent them, but for those of its connection to us. `host` is the server's. */
export const toServerHeaders = (headers: Headers, host: string): Record<string, string | readonly string[]> => {
  const dropped = namedIn(joined(headers.connection))
  const sent: Record<string, string | readonly string[]> = { host }
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'host' || OF_CONNECTION.has(name) || OURS.test(name)) continue
    if (!dropped.has(name)) sent[name] = name === 'accept-encoding' ? readable(joined(value)) : value
  }
  return sent
}

export const headerIn = (headers: readonly string[], wanted: string): string | undefined => {
  const values = headers.filter((_, index) => index % 2 === 1 && headers[index - 1]?.toLowerCase() === wanted)
  return values.length === 0 ? undefined : values.join(', ')
}

/** Names and values in turn, as the server sent them, but for those of its connection to us. */
export const toClientHeaders = (
  headers: readonly string[],
  toLocation: (location: string) => string,
): readonly string[] => {
  const dropped = namedIn(headerIn(headers, 'connection') ?? '')
  return headers.flatMap((name, index) => {
    if (index % 2 === 1) return []
    const lower = name.toLowerCase()
    if (OF_CONNECTION.has(lower) || dropped.has(lower)) return []
    const value = headers[index + 1] ?? ''
    return [name, lower === 'location' ? toLocation(value) : value]
  })
}
