/** Reading an OpenAPI document as plain data: nodes, references, operations and their parameters. */
import type { Method } from '../core/operation.js'

export type Node = Readonly<Record<string, unknown>>

export type Documented = {
  readonly id: string
  readonly method: Method
  readonly path: string
  readonly node: Node
  /** Resolved, those of the path item first. */
  readonly parameters: readonly Node[]
}

const methods: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An empty node where there is none, so that a walk needs no branches. */
export const child = (parent: unknown, ...keys: readonly string[]): Node => {
  let node: unknown = parent
  for (const key of keys) node = isNode(node) ? node[key] : undefined
  return isNode(node) ? node : {}
}

const unescapePointer = (part: string): string => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')

/** Follows `$ref`s within the document until something else stands there. */
export const resolve = (document: Node, value: unknown): Node => {
  let node = isNode(value) ? value : {}
  for (let depth = 0; typeof node.$ref === 'string' && depth < 16; depth++)
    node = child(document, ...node.$ref.split('/').slice(1).map(unescapePointer))
  return node
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The operation's own parameter replaces one of the same name and place on the path item. */
const parametersOf = (document: Node, item: Node, operation: Node): readonly Node[] => {
  const found = new Map<string, Node>()
  for (const reference of [...list(item.parameters), ...list(operation.parameters)]) {
    const parameter = resolve(document, reference)
    found.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...found.values(), ...queryCredentials(document, operation)]
}

/** The ways in which an operation takes a key. */
export const securitySchemes = (document: Node, operation: Node): readonly Node[] =>
  list(operation.security ?? document.security)
    .flatMap((requirement) => Object.keys(isNode(requirement) ? requirement : {}))
    .map((name) => resolve(document, child(document, 'components', 'securitySchemes', name)))

/** A key that may travel in the query is a parameter like any other, but only the security schemes tell of it. */
const queryCredentials = (document: Node, operation: Node): readonly Node[] =>
  securitySchemes(document, operation)
    .filter((scheme) => scheme.type === 'apiKey' && scheme.in === 'query')
    .map(({ name, 'x-evidence': evidence }) => ({
      ...{ name, in: 'query', required: false, schema: { type: 'string' } },
      ...(evidence !== undefined && { 'x-evidence': evidence }),
    }))

export const documentedOperations = (document: Node): readonly Documented[] =>
  Object.entries(child(document, 'paths')).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const node = isNode(item) ? item[method.toLowerCase()] : undefined
      if (!isNode(item) || !isNode(node)) return []
      const id = typeof node.operationId === 'string' ? node.operationId : `${method} ${path}`
      return [{ id, method, path, node, parameters: parametersOf(document, item, node) }]
    }),
  )

/** The schema of a request's or a response's JSON, if it has any. */
export const jsonSchema = (message: Node): Node | undefined => {
  const schema = child(message, 'content', 'application/json').schema
  return isNode(schema) ? schema : undefined
}
