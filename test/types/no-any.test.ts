/** What is built and published: from no export of any entry point can an `any` be reached. */
import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { root } from '../../scripts/generate/specs.js'
import { entryPoints, missing } from './entry-points.js'
import { findAny } from './find-any.js'

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  /** Declarations are what is looked at. */
  skipLibCheck: false,
  types: ['node'],
}

const program = ts.createProgram(
  entryPoints.map(({ types }) => types),
  options,
)
const isBuilt = (file: string): boolean => file.startsWith(join(root, 'dist/'))

it('has the types of every entry point that package.json names, which `npm run build` makes', () => {
  expect(missing).toEqual([])
})

it.each(entryPoints)('$name leads to no any', ({ types }) => {
  expect(findAny(program, types, isBuilt)).toEqual([])
})

it('finds no fault in the published declarations', () => {
  const faults = program
    .getSourceFiles()
    .filter(({ fileName }) => isBuilt(fileName))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
})

const SAMPLE = `
import type { Gone } from 'a-package-that-is-not-there'
export const value: Map<string, Promise<any>> = new Map()
export const run = (input: { readonly deep: any }): void => void input
export type Shape<T extends any[] = string[]> = { readonly items: T; readonly [key: string]: unknown }
export interface Lost { readonly gone: Gone }
export class Box { kept = JSON; open(): any { return this.kept } }
export const fine = (text: string): readonly string[] => [text]
`

it('finds an any wherever it hides', () => {
  const small = { ...options, types: [], lib: ['lib.es2015.d.ts'] }
  const host = ts.createCompilerHost(small)
  const file = join(root, 'sample.ts')
  const read = host.getSourceFile
  host.getSourceFile = (name, language) =>
    name === file ? ts.createSourceFile(name, SAMPLE, language, true) : read(name, language)
  const found = findAny(ts.createProgram([file], small, host), file, (name) => name === file)
  expect(found).toEqual(['value<><>', 'run(input).deep', 'Shape<><>', 'Lost.gone', 'Box.open()'])
})
