/** The table of differences: one row a mutant of which Prism and the judge do not say the same, with the reason. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parse, stringify } from 'yaml'
import type { Mutant } from '../mutants/suite.js'

export type Row = {
  readonly mutant: string
  /** Places that the judge finds. */
  readonly proforma: readonly string[]
  /** Places that Prism finds, each with its rule. */
  readonly prism: readonly string[]
  /** A key of `reasons`. */
  readonly reason: string
}

const at = (path: string): URL => new URL(path, import.meta.url)
const pathOf = (dialect: string): URL => at(`../mutants/${dialect}/prism.yaml`)

export const reasons: Readonly<Record<string, string>> = parse(readFileSync(at('reasons.yaml'), 'utf8'))

export const readTable = (dialect: string): readonly Row[] =>
  existsSync(pathOf(dialect)) ? (parse(readFileSync(pathOf(dialect), 'utf8')) ?? []) : []

const HEAD =
  '# Written by `npm run compare -- --write`; the reasons are put in by hand and stay. See test/prism-comparison/reasons.yaml.\n'

export const writeTable = (dialect: string, rows: readonly Row[]): void =>
  writeFileSync(pathOf(dialect), HEAD + stringify(rows, { lineWidth: 0 }))

export const placesOf = ({ finds }: Mutant): readonly string[] => finds.map(([, place]) => place).sort()
