/** How the contract knows what a violation broke: looked up by operation and place. */

import type { Evidence, EvidenceTable, Places } from '../core/evidence.js'
import { type Violation, type ViolationCode, violationCodes } from '../core/violation.js'
import { placeOf } from '../judge/place.js'
import { type Keys, keysOf } from '../judge/pointer.js'

/** Where a table is silent, as that of a dialect without evidence. */
const UNTOLD: Evidence = { grade: 'documented', source: 'the spec' }

/** The part of a message that a violation is about, such as `query` or `response`. */
export const partOf = ({ at }: Pick<Violation, 'at'>): string => /^\w+/.exec(at)?.[0] ?? ''

type Place = {
  readonly keys: Keys
  /** Whether it is the value that is wrong, and not that there is one. */
  readonly value: boolean
}

/** From the place outwards to what is known. */
const lookUp = (places: Places, { keys, value }: Place): number | undefined => {
  const own = value ? places[`${placeOf(keys)}=`] : undefined
  const found = own ?? places[placeOf(keys)]
  return found !== undefined || keys.length === 0 ? found : lookUp(places, { keys: keys.slice(0, -1), value: true })
}

/** The value is wrong, and not that there is one. */
const ABOUT_VALUES: ReadonlySet<ViolationCode> = new Set(['imprecise-amount', 'impossible-date', 'unbalanced-amounts'])

const isKind = (code: ViolationCode, kind: string): boolean => code in violationCodes && code.startsWith(kind)

/** A wrong name breaks the list that it is not in; a wrong value what may stand at its place. */
const placeIn = ({ code, at, pointer }: Violation, part: string): Place => {
  const inside = keysOf(pointer)
  if (code === 'undocumented-credentials') return { keys: ['credentials'], value: false }
  if (code === 'wrong-content-type' || code === 'unexpected-body') return { keys: ['body'], value: false }
  if (part === 'response') {
    const keys = at.startsWith('response.header') ? ['header', ...inside] : ['body', ...inside]
    return { keys, value: true }
  }
  const keys = isKind(code, 'unknown') ? [part, ...inside.slice(0, -1)] : [part, ...inside]
  return { keys, value: isKind(code, 'invalid') || ABOUT_VALUES.has(code) }
}

const sourcesOf = (all: readonly Evidence[]): string => [...new Set(all.map(({ source }) => source))].join(', ')

/** All that is documented together: what a path that is not among it breaks. */
export const evidenceOfAll = ({ grounds, operations }: EvidenceTable): Evidence => {
  const all = Object.values(operations).flatMap(({ request }) => grounds[request[''] ?? -1] ?? [])
  const known = all.filter(({ grade }) => grade === 'documented')
  return known.length === 0 ? (all[0] ?? UNTOLD) : { grade: 'documented', source: sourcesOf(known) }
}

/** Of the hosts at which the API is. */
export const evidenceOfHosts = (table: EvidenceTable): Evidence =>
  table.grounds[table.hosts ?? -1] ?? evidenceOfAll(table)

/** That the next page is meant follows from there being pages; nobody writes it down. */
export const evidenceOfAdvancing = (known: Evidence): Evidence =>
  known.grade === 'documented' ? { ...known, grade: 'inferred' } : known

export const evidenceAt = (
  { grounds, shapes, operations }: EvidenceTable,
  operation: string,
  violation: Violation,
  status: number,
): Evidence => {
  const own = operations[operation]
  const part = partOf(violation)
  const shape = part === 'response' ? shapes[own?.responses[status] ?? -1] : undefined
  const index = lookUp(shape ?? own?.request ?? {}, placeIn(violation, part))
  return grounds[index ?? own?.request[''] ?? -1] ?? UNTOLD
}

/** Of a name that stands beside the wrong one. */
export const evidenceOfName = (
  { grounds, operations }: EvidenceTable,
  operation: string,
  keys: Keys,
): Evidence | undefined => grounds[operations[operation]?.request[placeOf(keys)] ?? -1]
