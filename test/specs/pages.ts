/** The identifiers that vendors' pages print, as `fixtures/<dialect>/pages.yaml` keeps them, by page and language. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../../scripts/generate/specs.js'
import { specs } from './specs.js'

export type Page = {
  readonly address: string
  readonly badge: string
  readonly scope: string
  readonly flag: string
  readonly endpoints: readonly string[]
  readonly query: Readonly<Record<string, { readonly values?: readonly string[]; readonly default?: string }>>
  readonly request: Readonly<
    Record<string, { readonly type: string; readonly required: boolean; readonly values?: readonly string[] }>
  >
  readonly response: Readonly<Record<string, string>>
}

const pagesOf = (dialect: string): Readonly<Record<string, Page>> => {
  const path = join(root, 'fixtures', dialect, 'pages.yaml')
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : {}
}

/** Keys are `<page>.<language>`. */
export const pages = specs.flatMap((spec) =>
  Object.entries(pagesOf(spec.dialect)).map(([key, page]) => ({ spec, key, page, topic: key.split('.')[0] ?? key })),
)
