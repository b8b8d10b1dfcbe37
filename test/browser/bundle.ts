/** Bundles code for browsers as a user does: the built package by its name and its export condition `browser`. */
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { ensureBuilt } from '../running/ensure-built.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export type Chunk = {
  /** The module for whose sake it exists; null for what several others share. */
  readonly entry: string | null
  readonly path: string
  readonly text: string
  readonly imports: Metafile['outputs'][string]['imports']
  /** Bytes of each source in it. */
  readonly inputs: Readonly<Record<string, number>>
}

export type BundleOptions = {
  readonly minify?: boolean
  /** What is imported dynamically goes into files of its own. */
  readonly splitting?: boolean
  /** Packages that are the user's own, and not weighed. */
  readonly external?: readonly string[]
}

const toChunk =
  (metafile: Metafile) =>
  (file: { readonly path: string; readonly text: string }): Chunk => {
    const path = file.path.slice(ROOT.length)
    const { entryPoint = null, imports = [], inputs = {} } = metafile.outputs[path] ?? {}
    const sizes = Object.entries(inputs).map(([input, { bytesInOutput }]) => [input, bytesInOutput] as const)
    return { entry: entryPoint, path, text: file.text, imports, inputs: Object.fromEntries(sizes) }
  }

/** A module of that text. Fails where anything needs a module that only Node has. */
export const bundle = async (text: string, options: BundleOptions = {}): Promise<readonly Chunk[]> => {
  ensureBuilt()
  const { minify = true, splitting = true, external = [] } = options
  const { metafile, outputFiles } = await build({
    stdin: { contents: text, resolveDir: ROOT, sourcefile: 'page.js' },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    // The sources' own paths lead to TypeScript; a user has what was built.
    tsconfigRaw: {},
    outdir: 'out',
    logLevel: 'silent',
    minify,
    splitting,
    external: [...external],
  })
  return outputFiles.map(toChunk(metafile))
}

/** Whatever is downloaded before the first line runs. */
export const eagerOf = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const first = chunks.find(({ entry }) => entry === 'page.js')
  const found = new Set(first ? [first] : [])
  for (const chunk of found)
    for (const { path, kind } of chunk.imports) {
      const next = kind === 'import-statement' && chunks.find((other) => other.path === path)
      if (next) found.add(next)
    }
  return [...found]
}

const NODE_ONLY = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]))

/** Imports of modules that only Node has, wherever they are in the bundle. */
export const nodeImportsOf = (chunks: readonly Chunk[]): readonly string[] =>
  chunks.flatMap(({ imports }) => imports.map(({ path }) => path)).filter((path) => NODE_ONLY.has(path))

export const inputsOf = (chunks: readonly Chunk[]): readonly string[] =>
  chunks.flatMap(({ inputs }) => Object.keys(inputs))

export const sizeOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)

/** Each file is compressed by itself, as a server sends it. */
export const gzipOf = (chunks: readonly Chunk[]): number =>
  chunks.reduce((sum, { text }) => sum + gzipSync(text).byteLength, 0)
