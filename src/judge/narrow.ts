/**
 * Alternatives of an answer that may stand there only where the request asked for them (`x-only-with-parameter`): without the
 * parameter they are taken out, so that what is not whole is found.
 */
import { child, isNode, type Node, resolve } from './document.js'

const CONDITION = 'x-only-with-parameter'

const conditionsIn = (document: Node): readonly string[] =>
  Object.values(child(document, 'components', 'schemas')).flatMap((schema) => {
    const condition = isNode(schema) ? schema[CONDITION] : undefined
    return typeof condition === 'string' ? [condition] : []
  })

const propertiesOf = (schema: Node): string => Object.keys(child(schema, 'properties')).sort().join()

/** What only this alternative has, as a schema that tells it from the others; null where nothing does. */
const markOf = (schema: Node): Node | null => {
  const marked = Object.entries(child(schema, 'properties')).find(
    ([, property]) => isNode(property) && 'const' in property,
  )
  return marked ? { required: [marked[0]], properties: { [marked[0]]: marked[1] } } : null
}

const join = (document: Node, branches: readonly unknown[]): unknown => {
  const [first, ...others] = branches
  if (first === undefined || others.length === 0) return first
  const marked = branches.find((branch) => markOf(resolve(document, branch)))
  const mark = marked === undefined ? null : markOf(resolve(document, marked))
  if (!mark) return { anyOf: branches }
  const rest = branches.filter((branch) => branch !== marked)
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  return { if: mark, then: marked, else: join(document, rest) }
}

/** One that was asked for takes the place of the alternative with the same fields. */
const choose = (document: Node, branches: readonly unknown[], sent: ReadonlySet<string>): unknown => {
  const schemas = branches.map((branch) => ({ branch, schema: resolve(document, branch) }))
  const kept = schemas.filter(({ schema }) => !(CONDITION in schema) || sent.has(String(schema[CONDITION])))
  const asked = new Set(kept.flatMap(({ schema }) => (CONDITION in schema ? propertiesOf(schema) : [])))
  const left = kept.filter(({ schema }) => CONDITION in schema || !asked.has(propertiesOf(schema)))
  return join(
    document,
    left.map(({ branch }) => branch),
  )
}

const isConditional = (document: Node, branches: unknown): branches is readonly unknown[] =>
  Array.isArray(branches) && branches.some((branch) => CONDITION in resolve(document, branch))

const narrowIn = (document: Node, value: unknown, sent: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((each) => narrowIn(document, each, sent))
  if (!isNode(value)) return value
  if (isConditional(document, value.anyOf)) return choose(document, value.anyOf, sent)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, narrowIn(document, inner, sent)]))
}

/** Of the parameters that were sent, those that the document makes something depend on, sorted. */
export const relevantTo = (document: Node): ((sent: readonly string[]) => readonly string[]) => {
  const conditions = [...new Set(conditionsIn(document))].sort()
  return (sent) => (conditions.length === 0 ? conditions : conditions.filter((name) => sent.includes(name)))
}

export const narrow = (document: Node, sent: readonly string[]): Node =>
  narrowIn(document, document, new Set(sent)) as Node
