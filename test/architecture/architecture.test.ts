/** The rules that keep the code easy to live in, held by looking at the files themselves. */
import { existsSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { expect, it } from 'vitest'
import { sourcesUnder } from './sources.js'

const sources = sourcesUnder('src')
/** What has readings is a vendor's; the rest of `specs` is our own. */
const vendors = readdirSync('specs').filter((name) => existsSync(`specs/${name}/readings.yaml`))

/** A layer imports from itself and from what stands below it in this list. */
const LAYERS = [
  ['core'],
  ['dialects', 'yaml'],
  ['judge', 'scenarios', 'persistence'],
  ['site'],
  ['engine', 'worlds', 'version.ts'],
  ['doors'],
  ['proxy'],
  ['control', 'contract'],
  ['kit'],
  ['platform', 'create-simulator.ts', 'open-engine.ts', 'differing-options.ts', 'index.ts', 'browser.ts'],
  ['forward'],
  ['check'],
  ['cli', 'vitest'],
]

const layerOf = (path: string): number => {
  const [, top = ''] = path.split('/')
  return LAYERS.findIndex((layer) => layer.includes(top))
}

const partOf = (path: string): string => path.split('/')[1] ?? ''

it('knows the layer of every source file', () => {
  expect(sources.filter(({ path }) => layerOf(path) === -1).map(({ path }) => path)).toEqual([])
})

it('imports in one direction only', () => {
  const wrong = sources.flatMap(({ path, imports }) =>
    imports
      .filter((target) => target.startsWith('src/'))
      .filter(
        (target) =>
          layerOf(target) > layerOf(path) ||
          (layerOf(target) === layerOf(path) && partOf(target) !== partOf(path) && layerOf(path) < 3),
      )
      .map((target) => `${path} -> ${target}`),
  )
  expect(wrong).toEqual([])
})

it('keeps each dialect to itself', () => {
  const crossing = sources.flatMap(({ path, imports }) => {
    const own = path.split('/').slice(0, 3).join('/')
    return path.startsWith('src/dialects/') && !path.endsWith('index.gen.ts')
      ? imports
          .filter((target) => target.startsWith('src/dialects/') && !target.startsWith(own))
          .map((target) => `${path} -> ${target}`)
      : []
  })
  expect(crossing).toEqual([])
})

/** Whatever differs from one run, day or machine to the next. */
const AMBIENT =
  /Date\.now|new Date\b(?!\([^)])|Math\.random|process\.|Intl\.DateTimeFormat\(\)|\b(performance|crypto|globalThis)\.|\bset(Timeout|Interval|Immediate)\b|(?<![.\w])fetch\(/

const PURE = /^src\/((core|dialects|judge|site|control|contract|kit|worlds|engine)\/)/

it('keeps core, dialects, judge, site, control, contract, kit, worlds and engine pure: no node modules, no ambient clock, no ambient chance', () => {
  const impure = sources
    .filter(({ path }) => PURE.test(path))
    .filter(({ text, imports }) => imports.some(isBuiltin) || AMBIENT.test(text))
    .map(({ path }) => path)
  expect(impure).toEqual([])
})

it('names no vendor outside the vendor’s own folders', () => {
  const isOwn = (path: string, vendor: string) => path.includes(`/${vendor}/`)
  const everything = ['src', 'scenarios', 'scripts', 'bench', 'test', 'fixtures'].flatMap(sourcesUnder)
  const named = everything
    // What a benchmark wrote is no source.
    .filter(({ path }) => !path.endsWith('.gen.ts') && path !== 'bench/results.json')
    .flatMap(({ path, text }) =>
      vendors
        .filter((vendor) => text.toLowerCase().includes(vendor) && !isOwn(path, vendor))
        .map((vendor) => `${path}: ${vendor}`),
    )
  expect(named).toEqual([])
})

it('keeps to few packages where it must run anywhere, and makes fake data in scenarios only', () => {
  const packages = (folders: RegExp): string[] => [
    ...new Set(
      sources
        .filter(({ path }) => folders.test(path))
        .flatMap(({ imports }) => imports)
        .filter((name) => !name.startsWith('src/') && !isBuiltin(name)),
    ),
  ]
  expect(packages(/^src\/(core|dialects)\//).sort()).toEqual(['@date-fns/tz', 'big.js'])
  expect(packages(/^src\/(?!scenarios\/)/).filter((name) => name.startsWith('@faker-js'))).toEqual([])
})

it('exports no defaults, which have no name to search for', () => {
  expect(sources.filter(({ text }) => /^export default/m.test(text)).map(({ path }) => path)).toEqual([])
})

it('opens every file with what lives in it', () => {
  const silent = sources.filter(
    ({ path, text }) => path.endsWith('.ts') && !path.endsWith('.gen.ts') && !/^(#!.*\n)?(\/\*\*|\/\/)/.test(text),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})
