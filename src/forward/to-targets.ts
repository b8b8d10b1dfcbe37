/**
 * Which server stands behind which dialect, from what a user writes: `NAME=URL`, or one URL without a name, which is that of the
 * vendor whose host it has, and otherwise of the first API that is called. Pure.
 */

import { createHostBook } from '../core/address.js'
import type { Dialect } from '../core/dialect.js'
import { didYouMean } from '../core/nearest.js'
import { TargetError } from './target-error.js'

export type Server = {
  readonly scheme: 'http' | 'https'
  /** With the port, if it is not the scheme's own. */
  readonly host: string
  /** In front of the vendor's own path; without a slash at its end. */
  readonly path: string
}

export type Targets = {
  /** By dialect. */
  readonly named: ReadonlyMap<string, Server>
  /** For the first dialect that is called, and for no other: its keys are no business of another's server. */
  readonly unnamed: Server | null
}

export type TargetDialect = Pick<Dialect, 'name' | 'basePath' | 'hosts'>

type Entry = { readonly name: string | null; readonly url: string }

const FORM = 'Use NAME=URL, such as NAME=https://staging.example, with a path if one stands before the API’s own'

const refuse = (why: string): never => {
  throw new TargetError(`Failed to choose the server with --against: ${why}.`)
}

const split = (text: string): Entry => {
  const [, name, url] = /^([\w.-]+)=(.*)$/s.exec(text) ?? []
  return name === undefined ? { name: null, url: text.trim() } : { name, url: (url ?? '').trim() }
}

/** The whole URL is not shown where something in it may be secret. */
const toUrl = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : refuse(`its value is no absolute URL. ${FORM}`)
  const own = `${url.protocol}//${url.host}`
  if (!/^https?:$/.test(url.protocol)) refuse(`the scheme of "${own}" is neither http nor https. ${FORM}`)
  if (url.username !== '' || url.password !== '')
    refuse(`the URL at ${url.host} has a user name in it. Let the client send it instead`)
  if (url.search !== '' || url.hash !== '') refuse(`the URL at ${url.host} has a query or a fragment. Leave it out`)
  return url
}

/** Who has copied a base URL from the documentation has the API's own path in it, which the client appends. */
const withoutBasePath = (path: string, basePaths: readonly string[]): string => {
  const bare = path.replace(/\/+$/, '')
  const base = basePaths.find((each) => bare.endsWith(each))
  return base === undefined ? bare : bare.slice(0, -base.length)
}

const toServer = (url: URL, basePaths: readonly string[]): Server => ({
  scheme: url.protocol === 'https:' ? 'https' : 'http',
  host: url.host,
  path: withoutBasePath(url.pathname, basePaths),
})

/** The dialect that an entry is for, as far as it can be told. */
const ownerOf = ({ name, url }: Entry, dialects: readonly Dialect[]): Dialect | null => {
  if (name === null) return createHostBook(dialects)(toUrl(url).host) ?? null
  const names = dialects.map((dialect) => dialect.name)
  const found = dialects.find((dialect) => dialect.name === name.toLowerCase())
  return found ?? refuse(`there is no API "${name}".${didYouMean(name, names)} Use one of ${names.join(', ')}`)
}

/** @throws TargetError for a URL that cannot be used, an unknown dialect, or two servers for one */
export const toTargets = (texts: readonly string[], dialects: readonly Dialect[]): Targets => {
  const named = new Map<string, Server>()
  let unnamed: Server | null = null
  for (const entry of texts.map(split)) {
    const owner = ownerOf(entry, dialects)
    const bases = owner ? [owner.basePath] : dialects.map(({ basePath }) => basePath)
    const server = toServer(toUrl(entry.url), bases)
    if (owner && named.has(owner.name)) refuse(`there are two servers for ${owner.name}. Give it one`)
    if (owner) named.set(owner.name, server)
    else unnamed = server
  }
  if (unnamed && texts.length > 1) refuse(`with several servers each needs the name of its API. ${FORM}`)
  return { named, unnamed }
}

export const urlOf = ({ scheme, host, path }: Server): string => `${scheme}://${host}${path}`

/** Finds the server of a dialect. An unnamed one belongs to who asks first. */
export const createTargetBook = ({ named, unnamed }: Targets) => {
  let owner: string | undefined
  return (dialect: string): Server | null => {
    if (!unnamed) return named.get(dialect) ?? null
    owner ??= dialect
    return owner === dialect ? unnamed : null
  }
}
