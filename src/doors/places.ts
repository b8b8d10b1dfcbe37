/** Which URLs are ours, by their host: those of the vendors' own hosts, and those below base URLs of the user's choice. */

import { createHostBook, isHost } from '../core/address.js'
import type { Dialect } from '../core/dialect.js'
import type { UrlParts } from './url-parts.js'

export type PlacesOptions = {
  /**
   * Base URLs to answer as well as the vendors' hosts: by dialect, `{ vendor: 'https://billing.test/v' }`. Scheme, host
   * and port must be the same; what stands before the vendor's own path is the path of the base URL. `*.` at the start of
   * the host stands for any one label.
   */
  readonly baseUrls?: Readonly<Record<string, string>>
}

/** Where the vendor's own path begins, and whose it is. */
export type Place = { readonly dialect: string; readonly mount: string }

type Base = Place & { readonly scheme: string; readonly host: string }

const refuse = (name: string, text: string, why: string): never => {
  throw new TypeError(
    `Failed to answer for "${name}" at the base URL "${text}": ${why}. Use a URL such as https://billing.test, with a path if one stands before the vendor's own.`,
  )
}

const toBase = (dialects: readonly Dialect[], [name, text]: readonly [string, string]): Base => {
  if (!dialects.some((dialect) => dialect.name === name))
    refuse(name, text, `the dialects are ${dialects.map((dialect) => dialect.name).join(', ')}`)
  const url = URL.canParse(text) ? new URL(text) : refuse(name, text, 'it is no absolute URL')
  if (!/^https?:$/.test(url.protocol)) refuse(name, text, 'its scheme is neither http nor https')
  if (url.search !== '' || url.hash !== '' || url.username !== '') refuse(name, text, 'it has more than host and path')
  return { dialect: name, mount: url.pathname.replace(/\/+$/, ''), scheme: url.protocol, host: url.host }
}

const KEPT = 1000

const isBelow = (path: string, mount: string): boolean =>
  path.startsWith(mount) && (path.length === mount.length || path.charCodeAt(mount.length) === 47)

/** A function that says where a URL's vendor is found, or null: it is none of ours. */
export const createPlaces = (dialects: readonly Dialect[], { baseUrls = {} }: PlacesOptions) => {
  const bases = Object.entries(baseUrls)
    .map((entry) => toBase(dialects, entry))
    .sort((one, other) => other.mount.length - one.mount.length)
  const byHost = createHostBook(dialects)
  const known = new Map<string, readonly Place[]>()
  const placesAt = ({ origin, host }: UrlParts): readonly Place[] => {
    const chosen = bases.filter((base) => origin.startsWith(`${base.scheme}//`) && isHost(host, base.host))
    const own = byHost(host)
    return own ? [...chosen, { dialect: own.name, mount: '' }] : chosen
  }
  return (parts: UrlParts): Place | null => {
    let places = known.get(parts.origin)
    if (!places) {
      if (known.size > KEPT) known.clear()
      places = placesAt(parts)
      known.set(parts.origin, places)
    }
    for (const place of places) if (isBelow(parts.path, place.mount)) return place
    return null
  }
}
