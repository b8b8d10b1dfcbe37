/** OpenAPI document -> evidence table. The generator writes the default one down; readings that change the wire make others. */
import type { Evidence, EvidenceTable, OperationEvidence, Places } from '../core/evidence.js'
import { child, type Documented, documentedOperations, isNode, jsonSchema, type Node, resolve } from './document.js'
import { evidenceIn, walkEvidence } from './walk-evidence.js'

const UNTOLD: Evidence = { grade: 'guessed', source: 'the spec, which does not say' }

/** Equal entries are kept once, and named by where they are. */
const createIndex = <T>() => {
  const indexes = new Map<string, number>()
  const all: T[] = []
  const indexOf = (entry: T): number => {
    const key = JSON.stringify(entry)
    const index = indexes.get(key) ?? all.push(entry) - 1
    indexes.set(key, index)
    return index
  }
  return { all, indexOf }
}

type IndexOf<T> = (entry: T) => number

/** For a list of names as a whole stands what most of them are known by. */
const mostFrequent = (all: readonly Evidence[]): Evidence | undefined => {
  const texts = all.map((each) => JSON.stringify(each))
  const count = (evidence: Evidence): number => texts.filter((text) => text === JSON.stringify(evidence)).length
  return all.toSorted((a, b) => count(b) - count(a))[0]
}

/** A key in the query says nothing of the other parameters. */
const queryEvidence = (document: Node, { parameters }: Node): readonly Evidence[] =>
  [parameters]
    .flat()
    .map((reference) => resolve(document, reference))
    .flatMap((parameter) => (parameter.in === 'query' ? (evidenceIn(parameter) ?? []) : []))

const credentialsOf = (document: Node, operation: Node): Evidence | undefined =>
  [operation.security ?? document.security]
    .flat()
    .flatMap((requirement) => Object.keys(isNode(requirement) ? requirement : {}))
    .flatMap((name) => evidenceIn(resolve(document, child(document, 'components', 'securitySchemes', name))) ?? [])[0]

const hostsOf = (document: Node): Evidence | undefined =>
  [document.servers].flat().flatMap((server) => (isNode(server) ? (evidenceIn(server) ?? []) : []))[0]

const requestPlaces = (
  document: Node,
  { node, parameters }: Documented,
  indexOf: IndexOf<Evidence>,
): OperationEvidence['request'] => {
  const places: Record<string, number> = {}
  const own = evidenceIn(node) ?? UNTOLD
  const note = (place: string, evidence: Evidence): void => {
    places[place] = indexOf(evidence)
  }
  const walk = { document, everything: true, note }
  note('', own)
  note('credentials', credentialsOf(document, node) ?? own)
  const listed = mostFrequent(queryEvidence(document, node))
  if (listed) note('query', listed)
  for (const parameter of parameters) {
    const schema = isNode(parameter.schema) ? parameter.schema : {}
    walkEvidence(walk, schema, [String(parameter.in), String(parameter.name)], { own: evidenceIn(parameter) ?? own })
  }
  const body = resolve(document, node.requestBody)
  const schema = jsonSchema(body)
  if (schema) walkEvidence(walk, schema, ['body'], { own: evidenceIn(body) ?? own })
  return places
}

const responsePlaces = (document: Node, response: Node, own: Evidence, indexOf: IndexOf<Evidence>): Places => {
  const places: Record<string, number> = {}
  const note = (place: string, evidence: Evidence): void => {
    places[place] = indexOf(evidence)
  }
  for (const [name, header] of Object.entries(child(response, 'headers'))) {
    const evidence = evidenceIn(resolve(document, header))
    if (evidence) note(`header/${name.toLowerCase()}`, evidence)
  }
  walkEvidence({ document, everything: false, note }, jsonSchema(response) ?? {}, ['body'], { own })
  return places
}

export const toEvidence = (document: Node): EvidenceTable => {
  const grounds = createIndex<Evidence>()
  const shapes = createIndex<Places>()
  const responsesOf = (node: Node): OperationEvidence['responses'] =>
    Object.fromEntries(
      Object.entries(child(node, 'responses')).map(([status, reference]) => {
        const response = resolve(document, reference)
        const own = evidenceIn(response) ?? evidenceIn(node) ?? UNTOLD
        return [status, shapes.indexOf(responsePlaces(document, response, own, grounds.indexOf))]
      }),
    )
  const operations = documentedOperations(document).map((operation): [string, OperationEvidence] => [
    operation.id,
    {
      request: requestPlaces(document, operation, grounds.indexOf),
      responses: responsesOf(operation.node),
    },
  ])
  const hosts = hostsOf(document)
  const pages = Object.entries(child(document, 'x-pages')).map(([name, url]): [string, string] => [name, String(url)])
  return {
    pages: Object.fromEntries(pages),
    ...(hosts && { hosts: grounds.indexOf(hosts) }),
    grounds: grounds.all,
    shapes: shapes.all,
    operations: Object.fromEntries(operations),
  }
}
