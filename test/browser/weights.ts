/** What the browser build weighs: what a page downloads before its first line runs, and what it downloads when asked for. */
import { bundle, type Chunk, eagerOf, gzipOf, sizeOf } from './bundle.js'

/** In bytes. */
export type Weight = { readonly name: string; readonly minified: number; readonly gzip: number }

export type Weights = {
  /** The simulator with its handlers, as a page must have them; without a scenario, and without MSW, the user's own copy. */
  readonly eager: Weight & { readonly raw: number }
  /** Its parts, the heaviest first. What each takes of the compressed whole cannot be told apart. */
  readonly parts: readonly Omit<Weight, 'gzip'>[]
  /** Each in a file of its own, the heaviest first. */
  readonly onDemand: readonly Weight[]
}

export const PAGE = [
  "import { createSimulator } from 'proforma'",
  "import { createHandlers } from 'proforma/msw'",
  'Object.assign(globalThis, { createSimulator, createHandlers })',
].join('\n')

export const OWN_COPIES: readonly string[] = ['msw']

const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/checks\.gen\.js$/, 'the checks of requests'],
  [/spec\.gen\.js$/, 'operations and readings'],
  [/^dist\/dialects\//, 'the dialects'],
  [/^dist\/core\//, 'the core: ledger, money, worlds'],
  [/^dist\/judge\//, 'the judge'],
  [/^node_modules\//, 'packages for decimals and time zones'],
]

const groupOf = (input: string): string =>
  GROUPS.find(([pattern]) => pattern.test(input))?.[1] ?? 'doors, kit and wiring'

const heaviestFirst = (a: { readonly minified: number }, b: { readonly minified: number }): number =>
  b.minified - a.minified

const toParts = (chunks: readonly Chunk[]): Weights['parts'] => {
  const sizes = new Map<string, number>()
  for (const [input, bytes] of chunks.flatMap(({ inputs }) => Object.entries(inputs)))
    sizes.set(groupOf(input), (sizes.get(groupOf(input)) ?? 0) + bytes)
  return [...sizes].map(([name, minified]) => ({ name, minified })).sort(heaviestFirst)
}

const nameOf = ({ entry }: Chunk): string => (entry ?? 'shared').replace(/^(dist|node_modules)\//, '')

export const weigh = async (): Promise<Weights> => {
  const chunks = await bundle(PAGE, { external: OWN_COPIES })
  const eager = eagerOf(chunks)
  const raw = sizeOf(eagerOf(await bundle(PAGE, { external: OWN_COPIES, minify: false })))
  const onDemand = chunks
    .filter((chunk) => !eager.includes(chunk))
    .map((chunk) => ({ name: nameOf(chunk), minified: sizeOf([chunk]), gzip: gzipOf([chunk]) }))
    .sort(heaviestFirst)
  return {
    eager: { name: 'what a page needs', raw, minified: sizeOf(eager), gzip: gzipOf(eager) },
    parts: toParts(eager),
    onDemand,
  }
}
