/**
 * Puts what an editor cannot see into the descriptions: how each part is known, which the types' generator drops, what a
 * reference leads to, and what a call needs. A field that says nothing of its own is known as the whole is that it is in.
 */
import { isNode, type Node, resolve } from '../../src/judge/document.js'
import { createSayEvidence, type Evidence } from './say-evidence.js'

type Fold = { readonly document: Node; readonly say: (evidence: Evidence) => string }

const evidenceOf = (node: Node): Evidence | undefined => {
  const evidence = node['x-evidence']
  return isNode(evidence) && 'grade' in evidence ? (evidence as Evidence) : undefined
}

const textOf = (node: Node): string => (typeof node.description === 'string' ? node.description.trim() : '')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const NEEDS: Readonly<Record<string, string>> = {
  'x-scope': 'the scope',
  'x-permission': 'the permission',
  'x-feature-flag': 'the feature flag',
  'x-plan': 'the plan',
}

const needsOf = (node: Node): string => {
  const needs = Object.entries(NEEDS).flatMap(([key, what]) => (key in node ? [`${what} \`${node[key]}\``] : []))
  return needs.length > 0 ? `Needs ${needs.join(', ')}.` : ''
}

const conditionOf = (node: Node): string => {
  const parameter = node['x-only-with-parameter']
  return parameter === undefined ? '' : `Comes only where the request has \`${parameter}\`.`
}

/** The types do not say how a list is written. */
const formOf = ({ name, explode, example, in: place }: Node): string => {
  if (place !== 'query' || !Array.isArray(example)) return ''
  return `Sent as \`${explode === false ? `${name}=${example.join(',')}` : example.map((one) => `${name}=${one}`).join('&')}\`.`
}

/** Two sentences where the field is known otherwise than the values that it holds. */
const knownAs = ({ say }: Fold, own: Evidence | undefined, held: Evidence | undefined): string => {
  const sentence = own ? `${capital(say(own))}.` : ''
  if (!held || (own && say(held) === say(own))) return sentence
  return own ? `${sentence} Its values are ${say(held)}.` : `${capital(say(held))}.`
}

const describe = (parts: readonly string[]): string => [...new Set(parts)].filter((part) => part !== '').join('\n\n')

/** A field in full: its own words and those of what it refers to, which an editor would not show. */
const foldField = (fold: Fold, field: Node, inherited: Evidence | undefined): Node => {
  const target = typeof field.$ref === 'string' ? resolve(fold.document, field) : {}
  const words = [textOf(field), textOf(target)]
  const known = knownAs(fold, evidenceOf(field) ?? inherited, evidenceOf(target))
  return { ...foldChildren(fold, field, inherited), description: describe([...words, conditionOf(target), known]) }
}

const partsOf = (fold: Fold, node: Node, evidence: Evidence): readonly string[] => [
  textOf(node),
  needsOf(node),
  formOf(node),
  conditionOf(node),
  knownAs(fold, evidence, undefined),
]

const foldPart = (fold: Fold, node: Node, inherited: Evidence | undefined): Node => {
  const evidence = evidenceOf(node)
  const folded = foldChildren(fold, node, inherited)
  if (!evidence) return folded
  return { ...folded, description: describe(partsOf(fold, node, evidence)) }
}

const foldValue = (fold: Fold, value: unknown, inherited: Evidence | undefined): unknown => {
  if (Array.isArray(value)) return value.map((inner) => foldValue(fold, inner, inherited))
  return isNode(value) ? foldPart(fold, value, inherited) : value
}

const foldFields = (fold: Fold, fields: Node, inherited: Evidence | undefined): Node =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, isNode(field) ? foldField(fold, field, inherited) : field]),
  )

/** Examples are data: what looks like evidence or a description in them is none. */
const DATA = new Set(['example', 'examples', 'default', 'const', 'enum', 'x-evidence'])

const foldChildren = (fold: Fold, node: Node, inherited: Evidence | undefined): Node => {
  const evidence = evidenceOf(node) ?? inherited
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (DATA.has(key)) return [key, value]
      const isFields = key === 'properties' && isNode(value)
      return [key, isFields ? foldFields(fold, value, evidence) : foldValue(fold, value, evidence)]
    }),
  )
}

export const foldEvidence = (document: Node, dialect: string): Node =>
  foldChildren({ document, say: createSayEvidence(document, dialect) }, document, undefined)
