/** How a schema and all that is inside it is known: `x-evidence` holds for everything inside, unless something there has its own. */
import type { Evidence, Grade } from '../core/evidence.js'
import { isNode, type Node, resolve } from './document.js'
import { placeOf } from './place.js'
import type { Keys } from './pointer.js'

/** Alternatives that offer themselves end here. */
const DEEPEST = 12
const strength: Readonly<Record<Grade, number>> = { documented: 2, inferred: 1, guessed: 0 }

const isEvidence = (value: unknown): value is Evidence =>
  isNode(value) && String(value.grade) in strength && typeof value.source === 'string'

export const evidenceIn = (node: Node): Evidence | undefined => {
  const evidence = node['x-evidence']
  if (!isEvidence(evidence)) return undefined
  const { grade, source, reading } = evidence
  return { grade, source, ...(reading !== undefined && { reading }) }
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.grade === b.grade && a.source === b.source && a.reading === b.reading

type Known = { readonly node: Node; readonly evidence: Evidence }

/** What a schema comes down to: itself, what it refers to and its alternatives, each with how it is known. */
const leavesOf = (document: Node, schema: Node, inherited: Evidence, depth = 0): readonly Known[] => {
  const node = resolve(document, schema)
  const evidence = evidenceIn(node) ?? evidenceIn(schema) ?? inherited
  const branches = depth > DEEPEST ? [] : [node.anyOf, node.oneOf, node.allOf].flat().filter(isNode)
  const own = branches.length === 0 || isNode(node.properties) ? [{ node, evidence }] : []
  return [...own, ...branches.flatMap((branch) => leavesOf(document, branch, evidence, depth + 1))]
}

/** A value that fits no alternative also breaks the one that is known best. */
const strongest = (leaves: readonly Known[], otherwise: Evidence): Evidence =>
  leaves
    .filter(({ node }) => node.type !== 'null')
    .map(({ evidence }) => evidence)
    .toSorted((a, b) => strength[b.grade] - strength[a.grade])[0] ?? otherwise

export type EvidenceWalk = {
  readonly document: Node
  /** Whether places are noted that are known as what they are in, for their names. */
  readonly everything: boolean
  readonly note: (place: string, evidence: Evidence) => void
}

type Standing = {
  /** How the place itself is known. */
  readonly own: Evidence
  /** How what it is in is known; absent at the top. */
  readonly implied?: Evidence
  /** Schemas that it is inside of: one that holds itself is walked once. */
  readonly within?: readonly Node[]
}

export const walkEvidence = (to: EvidenceWalk, schema: Node, keys: Keys, standing: Standing): void => {
  const { own, implied, within = [] } = standing
  const leaves = leavesOf(to.document, schema, own)
  const value = strongest(leaves, own)
  if (to.everything || !implied || !isSame(own, implied)) to.note(placeOf(keys), own)
  if (!isSame(value, own)) to.note(`${placeOf(keys)}=`, value)
  for (const { node, evidence } of leaves) {
    if (within.includes(node)) continue
    const inside = { implied: value, within: [...within, node] }
    for (const [name, inner] of innerOf(node))
      walkEvidence(to, inner, [...keys, name], { ...inside, own: evidenceIn(inner) ?? evidence })
  }
}

/** By name; the elements of a list all stand under its first. */
const innerOf = ({ properties, items }: Node): readonly (readonly [string, Node])[] =>
  [...Object.entries(isNode(properties) ? properties : {}), ['0', items] as const].flatMap(([name, inner]) =>
    isNode(inner) ? [[name, inner] as const] : [],
  )
