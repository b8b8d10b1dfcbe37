/** The JSON types that a schema allows, alternatives and references included, sorted. */
import { isNode, type Node, resolve } from '../../src/judge/document.js'

const branches = (schema: Node): readonly unknown[] => [schema.anyOf, schema.oneOf].flat().filter(isNode)

export const typesOf = (document: Node, value: unknown): readonly string[] => {
  const schema = resolve(document, value)
  const own = [schema.type].flat().filter((type) => typeof type === 'string')
  return [...new Set([...own, ...branches(schema).flatMap((branch) => typesOf(document, branch))])].sort()
}

/** Properties that the documentation prints: those that are not guessed. */
export const printedProperties = (schema: Node): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(isNode(schema.properties) ? schema.properties : {}).filter(
      ([, property]) =>
        !isNode(property) || !isNode(property['x-evidence']) || property['x-evidence'].grade !== 'guessed',
    ),
  )

/** Every object schema that can be reached from a schema, itself included. */
export const objectsIn = (document: Node, value: unknown, seen = new Set<Node>()): readonly Node[] => {
  const schema = resolve(document, value)
  if (seen.has(schema)) return []
  seen.add(schema)
  const properties = isNode(schema.properties) ? Object.values(schema.properties) : []
  const inner = [...properties, schema.items, ...branches(schema)].filter(isNode)
  return [...(isNode(schema.properties) ? [schema] : []), ...inner.flatMap((each) => objectsIn(document, each, seen))]
}
