/** The parts of a URL as a `Request` writes it, cut out rather than parsed again. */

export type UrlParts = {
  /** Scheme, host and port: `https://api.example:8443`. */
  readonly origin: string
  /** With the port, if one is written. */
  readonly host: string
  readonly path: string
  /** Without `?`. */
  readonly search: string
}

/** `url` must be absolute and serialised, so that a path follows the host; a fragment is dropped. */
export const toUrlParts = (url: string): UrlParts => {
  const start = url.indexOf('://') + 3
  const slash = url.indexOf('/', start)
  const hash = url.indexOf('#', slash)
  const end = hash === -1 ? url.length : hash
  const query = url.indexOf('?', slash)
  const isQuery = query !== -1 && query < end
  return {
    origin: url.slice(0, slash),
    host: url.slice(start, slash),
    path: url.slice(slash, isQuery ? query : end),
    search: isQuery ? url.slice(query + 1, end) : '',
  }
}
