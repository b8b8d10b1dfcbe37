/** Which dialect a request is for: by path prefix (`/<dialect>/…`) or by the vendor's own host. */

import type { Dialect } from './dialect.js'

export type Address = {
  readonly dialect: Dialect
  /** Below the dialect's base path; null when the path is not under it. */
  readonly path: string | null
  /** Below `/<dialect>`, for what is served beside the API itself; null on the vendor's host. */
  readonly beside: string | null
  /** The label that stood for the `*` of the vendor's host, lower case. */
  readonly tenant: string | null
}

type Entry = { readonly dialect: Dialect; readonly prefix: string; readonly full: string }

/** A DNS name and a port fit in; what is longer is no host and is not kept. */
const LONGEST_HOST = 260

const below = (path: string, base: string): string | null => {
  if (!path.startsWith(base)) return null
  const rest = path.slice(base.length)
  return rest === '' || rest.charCodeAt(0) === 47 ? rest : null
}

/** `*.` stands for exactly one label. Ports and letter case do not matter. */
export const isHost = (host: string, pattern: string): boolean => {
  if (!pattern.startsWith('*.')) return host === pattern
  const suffix = pattern.slice(1)
  const label = host.slice(0, -suffix.length)
  return host.endsWith(suffix) && label !== '' && !label.includes('.')
}

const tenantOf = ({ hosts }: Dialect, host: string): string | null =>
  hosts.some((pattern) => pattern.startsWith('*.')) ? (host.split('.')[0] ?? '').toLowerCase() : null

/** Finds the dialect whose own host this is, with or without a port; what was found is kept. */
export const createHostBook = (dialects: readonly Dialect[]) => {
  const dialectOf = (host: string): Dialect | undefined => {
    // A full stop at the end is that of the root, and part of no name.
    const name = host.toLowerCase().replace(/\.?(:\d*)?$/, '')
    return dialects.find(({ hosts }) => hosts.some((pattern) => isHost(name, pattern)))
  }
  const known = new Map<string, Dialect | undefined>()
  return (host: string): Dialect | undefined => {
    if (host.length > LONGEST_HOST) return undefined
    if (known.has(host)) return known.get(host)
    if (known.size > 1000) known.clear()
    const dialect = dialectOf(host)
    known.set(host, dialect)
    return dialect
  }
}

export const createAddressBook = (dialects: readonly Dialect[]) => {
  const entries: readonly Entry[] = dialects.map((dialect) => ({
    dialect,
    prefix: `/${dialect.name}`,
    full: `/${dialect.name}${dialect.basePath}`,
  }))
  const byHost = createHostBook(dialects)
  const byName = new Map(dialects.map((dialect) => [dialect.name, dialect]))

  /** `name`: of the dialect that the host stands for, where a door knows it. */
  return (path: string, host: string, name?: string): Address | null => {
    const own = byHost(host)
    const named = name === undefined ? undefined : byName.get(name)
    if (named && named !== own) return { dialect: named, path: below(path, named.basePath), beside: null, tenant: null }
    if (own) return { dialect: own, path: below(path, own.basePath), beside: null, tenant: tenantOf(own, host) }
    for (const { dialect, prefix, full } of entries) {
      const beside = below(path, prefix)
      if (beside !== null) return { dialect, path: below(path, full), beside, tenant: null }
    }
    return null
  }
}
