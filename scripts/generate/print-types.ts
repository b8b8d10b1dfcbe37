/**
 * `types.gen.cts`: the types of a spec, for the dialect's own code and for clients, who import nothing else. A CommonJS
 * module, since one can be imported for its types from modules of both kinds; it is empty when it runs.
 */
import openapiTypes, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { child, isNode, type Node } from '../../src/judge/document.js'
import { foldEvidence } from './fold-evidence.js'
import { header } from './header.js'
import type { Spec } from './specs.js'

const nameOf = (node: ts.Node): string | undefined =>
  (ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node)) &&
  (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
    ? node.name.text
    : undefined

/** What a client sends may also be a read-only array; what it gets is its own. */
const sendsReadonly = (nodes: readonly ts.Node[]): readonly ts.Node[] => {
  const readonlyArrays: ts.TransformerFactory<ts.Node> = (context) => {
    const visit: ts.Visitor = (node) =>
      ts.isArrayTypeNode(node)
        ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, node)
        : ts.visitEachChild(node, visit, context)
    const find: ts.Visitor = (node) =>
      nameOf(node) === 'parameters' ? ts.visitEachChild(node, visit, context) : ts.visitEachChild(node, find, context)
    return (node) => ts.visitEachChild(node, find, context)
  }
  return nodes.flatMap((node) => ts.transform(node, [readonlyArrays]).transformed)
}

const operationsOf = (document: Node): ReadonlyMap<string, Node> =>
  new Map(
    Object.values(child(document, 'paths'))
      .flatMap((item) => (isNode(item) ? Object.values(item) : []))
      .filter(isNode)
      .map((operation) => [String(operation.operationId), operation]),
  )

/** The generator documents an operation under `paths` only; who goes by its id shall find the same. */
const documentOperations = (nodes: readonly ts.Node[], document: Node): void => {
  const operations = operationsOf(document)
  const members = nodes.flatMap((node) =>
    ts.isInterfaceDeclaration(node) && nameOf(node) === 'operations' ? [...node.members] : [],
  )
  for (const member of members) {
    const { summary, description } = operations.get(nameOf(member) ?? '') ?? {}
    const text = `${summary}\n@description ${String(description).replaceAll('\n', '\n    ')}`
      .replaceAll('\n', '\n * ')
      .replaceAll('*/', '*\\/')
    ts.addSyntheticLeadingComment(member, ts.SyntaxKind.MultiLineCommentTrivia, `*\n * ${text}\n `, true)
  }
}

/**
 * A vendor's types are as openapi-typescript makes them by itself: what a client gets is its own, and openapi-fetch takes
 * read-only arrays and tuples in an answer for something else. Our own API's types are read only.
 */
const optionsFor = (isVendor: boolean) => ({
  silent: true,
  immutable: !isVendor,
  /** A default is what happens when a field is left out: it may be. */
  defaultNonNullable: false,
})

export const printTypes = async ({ dialect, bundle, readings }: Spec): Promise<string> => {
  const document = foldEvidence(bundle.document, dialect)
  const isVendor = readings.length > 0
  const types = await openapiTypes(JSON.stringify(document), optionsFor(isVendor))
  const nodes = isVendor ? sendsReadonly(types) : types
  documentOperations(nodes, document)
  return [header(`specs/${dialect}`), astToString([...nodes])].join('\n')
}
