/** The package's entry points with the files of their types, as package.json names them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/generate/specs.js'

export type EntryPoint = { readonly name: string; readonly types: string }

type Exports = Readonly<Record<string, string | { readonly types: string; readonly default: string }>>

const { name: own, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly name: string
  readonly exports: Exports
}

const declared: readonly EntryPoint[] = Object.entries(exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{ name: join(own, path), types: join(root, target.types) }],
)

/** Those that are built. */
export const entryPoints = declared.filter(({ types }) => existsSync(types))

export const missing = declared.filter(({ types }) => !existsSync(types)).map(({ name }) => name)
