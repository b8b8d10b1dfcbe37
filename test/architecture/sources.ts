/** The project's own source files and what each imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export type Source = { readonly path: string; readonly text: string; readonly imports: readonly string[] }

const IMPORT = /(?:from|import)\s*\(?\s*['"]([\w@./:-]+)['"]/g

/** Relative imports as paths from the root with `.ts`, others as they stand. */
const importsOf = (path: string, text: string): string[] =>
  Array.from(text.matchAll(IMPORT), ([, specifier = '']) =>
    specifier.startsWith('.') ? normalize(join(dirname(path), specifier)).replace(/\.js$/, '.ts') : specifier,
  )

export const sourcesUnder = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|m?js|ya?ml|json)$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .map(({ path, text }) => ({ path, text, imports: path.endsWith('.ts') ? importsOf(path, text) : [] }))
