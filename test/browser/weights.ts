/** What the browser build weighs: what a page downloads before its first line runs, and what it downloads when asked for. */
import { bundle, type Chunk, eagerOf, gzipOf, sizeOf } from './bundle.js'

/** In bytes. */
export type Weight = { readonly name: string; readonly minified: number; readonly gzip: number }

export type Weights = {
  /** The simulator and its handlers: without a scenario, and without MSW, which is the user's own copy. */
  readonly eager: Weight & { readonly raw: number }
  /** Its parts, the heaviest first. What each takes of the compressed whole cannot be told apart. */
  readonly parts: readonly Pick<Weight, 'name' | 'minified'>[]
  /** Each in a file of its own, the heaviest first. */
  readonly onDemand: readonly Weight[]
}

export const PAGE = [
  "import { createSimulator } from 'proforma'",
  "import { createHandlers } from 'proforma/msw'",
  'Object.assign(globalThis, { createSimulator, createHandlers })',
].join('\n')

export const OWN_COPIES: readonly string[] = ['msw']

type Names = readonly (readonly [pattern: RegExp, name: string])[]

/** What the sources that are needed at once are for. */
const PARTS: Names = [
  [/checks\.gen\.js$/, 'the checks of requests'],
  [/spec\.gen\.js$/, 'operations and readings'],
  [/^dist\/dialects\//, 'the dialects'],
  [/^dist\/core\//, 'the core: ledger, money, worlds'],
  [/^dist\/judge\//, 'the judge'],
  [/^node_modules\//, 'packages for decimals and time zones'],
  [/./, 'doors, kit and wiring'],
]

const ON_DEMAND: Names = [
  [/^dist\/scenarios\/ready\/(.*)\.js$/, 'the scenario $1'],
  [/^dist\/dialects\/.*document\.gen\.js$/, 'the specs, all together'],
  [/^dist\/control\/document\.gen\.js$/, 'the spec of the control API'],
  [/^dist\/control\//, 'the control API'],
  [/create-ajv\.js$/, 'a schema compiler, for readings that change the wire'],
  [/overlay\.js$/, 'the overlays for it'],
]

const nameOf = (path: string, names: Names): string => {
  const [pattern, name = path] = names.find(([known]) => known.test(path)) ?? []
  return name.replace('$1', pattern?.exec(path)?.[1] ?? '')
}

/** What several others share is named after the heaviest source in it. */
const pathOf = ({ entry, inputs }: Chunk): string =>
  entry ?? Object.entries(inputs).reduce((most, input) => (input[1] > most[1] ? input : most), ['', 0])[0]

/** Sums of those with one name, the heaviest first. */
const sumUp = (weights: readonly Weight[]): readonly Weight[] => {
  const sums = new Map<string, Weight>()
  for (const { name, minified, gzip } of weights) {
    const known = sums.get(name)
    sums.set(name, { name, minified: minified + (known?.minified ?? 0), gzip: gzip + (known?.gzip ?? 0) })
  }
  return [...sums.values()].sort((a, b) => b.minified - a.minified)
}

const toParts = (chunks: readonly Chunk[]): readonly Weight[] =>
  sumUp(
    chunks
      .flatMap(({ inputs }) => Object.entries(inputs))
      .map(([path, minified]) => ({ name: nameOf(path, PARTS), minified, gzip: 0 })),
  )

const toOnDemand = (chunks: readonly Chunk[]): readonly Weight[] =>
  sumUp(
    chunks.map((chunk) => ({
      name: nameOf(pathOf(chunk), ON_DEMAND),
      minified: sizeOf([chunk]),
      gzip: gzipOf([chunk]),
    })),
  )

export const weigh = async (): Promise<Weights> => {
  const chunks = await bundle(PAGE, { external: OWN_COPIES })
  const eager = eagerOf(chunks)
  const raw = sizeOf(eagerOf(await bundle(PAGE, { external: OWN_COPIES, minify: false })))
  return {
    eager: { name: 'what a page needs', raw, minified: sizeOf(eager), gzip: gzipOf(eager) },
    parts: toParts(eager),
    onDemand: toOnDemand(chunks.filter((chunk) => !eager.includes(chunk))),
  }
}
