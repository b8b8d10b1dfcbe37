/** A user's compiler finds the types of every entry point, however it resolves modules, from modules of both kinds. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, expect, it } from 'vitest'
import { dialectNames, root } from '../../scripts/generate/specs.js'
import { entryPoints } from './entry-points.js'

const project = mkdtempSync(join(tmpdir(), 'proforma-resolution-'))
mkdirSync(join(project, 'node_modules'))
symlinkSync(root, join(project, 'node_modules/proforma'), 'dir')
afterAll(() => rmSync(project, { recursive: true, force: true }))

const { ESNext, Node16, NodeNext } = ts.ModuleKind
const ways = [
  { file: 'user.mts', module: Node16, resolution: ts.ModuleResolutionKind.Node16 },
  { file: 'user.cts', module: Node16, resolution: ts.ModuleResolutionKind.Node16 },
  { file: 'user.mts', module: NodeNext, resolution: ts.ModuleResolutionKind.NodeNext },
  { file: 'user.cts', module: NodeNext, resolution: ts.ModuleResolutionKind.NodeNext },
  { file: 'user.ts', module: ESNext, resolution: ts.ModuleResolutionKind.Bundler },
].map((way) => ({ ...way, named: `${ts.ModuleKind[way.module]} ${ts.ModuleResolutionKind[way.resolution]}` }))

type Way = (typeof ways)[number]

const optionsOf = ({ module, resolution }: Way): ts.CompilerOptions => ({
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es5.d.ts'],
  module,
  moduleResolution: resolution,
  strict: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  types: [],
})

const messagesOf = (way: Way, code: string): readonly string[] => {
  const file = join(project, way.file)
  writeFileSync(file, code)
  const program = ts.createProgram([file], optionsOf(way))
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

it.each(ways)('gives the types of every dialect to $file under $named', (way) => {
  const code = dialectNames().flatMap((name) => [
    `import type { components as ${name}C, operations as ${name}O, paths as ${name}P } from 'proforma/${name}'`,
    `export type ${name} = [${name}C['schemas']['Invoice']['total'], keyof ${name}O, keyof ${name}P]`,
    '// @ts-expect-error there is no such field, which an any would let pass',
    `export type ${name}None = ${name}C['schemas']['Invoice']['none']`,
  ])
  expect(messagesOf(way, `${code.join('\n')}\n`)).toEqual([])
})

it.each(ways)('finds every entry point from $file under $named', (way) => {
  const mode = way.file.endsWith('.cts') ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext
  const found = entryPoints.map(({ name, types }) => {
    const { resolvedModule } = ts.resolveModuleName(
      name,
      join(project, way.file),
      optionsOf(way),
      ts.sys,
      undefined,
      undefined,
      mode,
    )
    return { name, found: resolvedModule?.resolvedFileName === types }
  })
  expect(found.filter(({ found }) => !found)).toEqual([])
})

it('gives empty modules to who imports or requires the types of a dialect', () => {
  const code = dialectNames().map((name) => {
    const id = JSON.stringify(`proforma/${name}`)
    return `console.log({ ...require(${id}) }, Object.keys(await import(${id})).filter((key) => !/^(default|__esModule|module.exports)$/.test(key)))`
  })
  const run = ['-e', `(async () => { ${code.join(';')} })()`]
  const printed = execFileSync(process.execPath, run, { cwd: project, encoding: 'utf8' })
  expect(printed).toBe('{} []\n'.repeat(dialectNames().length))
})
