/**
 * A JSON Schema without what only people read, so that a strict compiler, which refuses keywords that it does not know,
 * still catches misspelt ones.
 */
import { isNode, type Node } from './document.js'

const annotations = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  'xml',
])
const schemaLists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
const schemaMaps = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const schemas = new Set([
  ...['items', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames'],
  ...['not', 'if', 'then', 'else', 'contains'],
])

/** What the compiler knows besides JSON Schema. */
const extensions = new Set(['x-amount', 'x-sums'])

const strip = (value: unknown): unknown => (isNode(value) ? stripAnnotations(value) : value)

/** Names of properties are data: a field called `example` stays. */
const stripKeyword = (keyword: string, value: unknown): unknown => {
  if (schemas.has(keyword)) return strip(value)
  if (schemaLists.has(keyword) && Array.isArray(value)) return value.map(strip)
  if (schemaMaps.has(keyword) && isNode(value))
    return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, strip(schema)]))
  return value
}

export const stripAnnotations = (schema: Node): Node =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !annotations.has(keyword) && (!keyword.startsWith('x-') || extensions.has(keyword)))
      .map(([keyword, value]) => [keyword, stripKeyword(keyword, value)]),
  )
