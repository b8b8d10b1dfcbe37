/** The dialects' specs as the tests see them: whatever lies in the folders, none of them by name. */
import { dialectNames, readSpec, type Spec } from '../../scripts/generate/specs.js'
import { isNode, type Node } from '../../src/judge/document.js'

export const specs: readonly Spec[] = dialectNames().map(readSpec)

export const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value))

/** Every node of a document with the path to it. */
export const walk = function* (value: unknown, at = '$'): Generator<readonly [at: string, node: Node]> {
  if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* walk(inner, `${at}[${index}]`)
  if (!isNode(value)) return
  yield [at, value]
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${at}.${key}`)
}
