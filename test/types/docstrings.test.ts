/** What an editor shows over an operation, a parameter or a field says how it is known, and in which page of the vendor. */
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from '../../scripts/generate/specs.js'
import { specs } from '../specs/specs.js'

const KNOWN = /(Documented in|Inferred from|Guessed \(reading \w+\), after) \[[^\]]+\]\(https?:\/\/[^)]+\) § /

const sourceOf = (dialect: string): ts.SourceFile => {
  const path = `${root}/src/dialects/${dialect}/types.gen.cts`
  return ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.Latest, true)
}

type Members = ReadonlyMap<string, ts.PropertySignature>

const membersOf = (node: ts.Node | undefined): Members =>
  new Map(
    (node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node)) ? [...node.members] : [])
      .filter(ts.isPropertySignature)
      .map((member) => [(member.name as ts.Identifier | ts.StringLiteral).text, member]),
  )

const interfaceOf = (source: ts.SourceFile, name: string): Members =>
  membersOf(source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name))

const docOf = (member: ts.PropertySignature): string =>
  ts
    .getJSDocCommentsAndTags(member)
    .map((doc) => doc.getText())
    .join('\n')

/** Path to docstring, of everything below `components` that a client reads or sends, and of each operation. */
const documented = (source: ts.SourceFile): readonly (readonly [at: string, doc: string])[] => {
  const components = interfaceOf(source, 'components')
  const schemas = [...membersOf(components.get('schemas')?.type)]
  const groups: readonly (readonly [string, Members])[] = [
    ['operations', interfaceOf(source, 'operations')],
    ['parameters', membersOf(components.get('parameters')?.type)],
    ['schemas', new Map(schemas)],
    ...schemas.map(([name, { type }]) => [name, membersOf(type)] as const),
  ]
  return groups.flatMap(([group, members]) =>
    [...members].map(([name, member]) => [`${group}.${name}`, docOf(member)] as const),
  )
}

describe.each(specs.map(({ dialect }) => dialect))('the types of %s', (dialect) => {
  const source = sourceOf(dialect)

  it('say of each operation, parameter, schema and field how it is known, with a link', () => {
    const rows = documented(source)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter(([, doc]) => !KNOWN.test(doc)).map(([at]) => at)).toEqual([])
  })

  it('hold types only: no tables, nothing that runs', () => {
    const kinds = new Set(source.statements.map(({ kind }) => ts.SyntaxKind[kind]))
    expect([...kinds].sort()).toEqual(['InterfaceDeclaration', 'TypeAliasDeclaration'])
  })
})
