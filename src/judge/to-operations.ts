/** OpenAPI document -> operation table. The generator writes the default one down; readings that change the wire make others. */
import type { CredentialSpec, OperationSpec, PagingSpec, ParameterSpec } from '../core/operation.js'
import {
  child,
  type Documented,
  documentedOperations,
  isNode,
  jsonSchema,
  type Node,
  resolve,
  securitySchemes,
} from './document.js'

const scalars = ['string', 'integer', 'number', 'boolean'] as const
type Scalar = (typeof scalars)[number]

const places = ['query', 'header', 'path'] as const

/** The one type that a schema allows, null aside. Several types, or none: a text, which each of them can be written as. */
const typeOf = (document: Node, value: unknown): Scalar | 'array' => {
  const schema = resolve(document, value)
  const types = new Set<unknown>([schema.type].flat())
  for (const branch of [schema.anyOf, schema.oneOf, schema.allOf].flat())
    if (isNode(branch)) types.add(typeOf(document, branch))
  const known = ([...scalars, 'array'] as const).filter((type) => types.has(type))
  return known.length === 1 ? (known[0] ?? 'string') : 'string'
}

const elementOf = (document: Node, schema: unknown): Scalar => {
  const type = typeOf(document, resolve(document, schema).items)
  return type === 'array' ? 'string' : type
}

const toParameter = (document: Node, parameter: Node): ParameterSpec => {
  const type = typeOf(document, parameter.schema)
  const base = {
    name: String(parameter.name),
    in: places.find((place) => place === parameter.in) ?? 'query',
    required: parameter.required === true,
    type,
  }
  if (type !== 'array') return base
  if (parameter.style !== undefined && parameter.style !== 'form')
    throw new Error(`Parameter ${base.name} has the style ${parameter.style}; lists are read in the style form only.`)
  return {
    ...base,
    list: parameter.explode === false ? 'comma' : 'repeated',
    items: elementOf(document, parameter.schema),
  }
}

/** Figures of a page stand near the top of an answer. */
const DEEPEST_PAGING = 3

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** OpenAPI ignores header parameters named Accept, so a spec writes such demands as `x-required-headers`. */
const requiredHeaders = (operation: Node): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(child(operation, 'x-required-headers')).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )

const statusesOf = (operation: Node): readonly number[] =>
  Object.keys(child(operation, 'responses'))
    .filter((status) => /^\d{3}$/.test(status))
    .map(Number)
    .sort((a, b) => a - b)

const bodyOf = (document: Node, operation: Node): OperationSpec['body'] => {
  if (operation.requestBody === undefined) return 'none'
  return resolve(document, operation.requestBody).required === true ? 'required' : 'optional'
}

/** `Bearer`, as people write it; the case does not matter. */
const schemeOf = ({ type, scheme }: Node): string | null => {
  if (type !== 'http') return null
  const name = String(scheme)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

const toCredential = (scheme: Node): CredentialSpec | null => {
  const discouraged = scheme['x-discouraged'] === true
  if (scheme.type === 'http') return { in: 'header', name: 'Authorization', scheme: schemeOf(scheme), discouraged }
  const place = scheme.in === 'query' ? 'query' : 'header'
  return scheme.type === 'apiKey' ? { in: place, name: String(scheme.name), scheme: null, discouraged } : null
}

/** In the order of the document, which is that of recommendation. */
const credentialsOf = (document: Node, operation: Node): readonly CredentialSpec[] =>
  securitySchemes(document, operation).flatMap((scheme) => toCredential(scheme) ?? [])

/** The first object inside a schema that says `x-paging`, and the way to it. */
const findPaging = (document: Node, value: unknown, at: readonly string[]): Omit<PagingSpec, 'parameter'> | null => {
  const schema = resolve(document, value)
  const { page, size, total } = child(schema, 'x-paging')
  if (page !== undefined) return { at, page: String(page), size: String(size), total: String(total) }
  for (const [name, inner] of at.length > DEEPEST_PAGING ? [] : Object.entries(child(schema, 'properties'))) {
    const found = findPaging(document, inner, [...at, name])
    if (found) return found
  }
  return null
}

const pagingOf = (document: Node, { node, parameters }: Documented): PagingSpec | undefined => {
  const parameter = parameters.find((each) => each['x-paging'] === 'page')
  const answer = parameter && resolve(document, child(node, 'responses')['200'])
  const found = answer && findPaging(document, jsonSchema(answer), [])
  return parameter && found ? { parameter: String(parameter.name), ...found } : undefined
}

const toOperation = (document: Node, documented: Documented): OperationSpec => {
  const { id, method, path, node, parameters } = documented
  const statuses = statusesOf(node)
  const paging = pagingOf(document, documented)
  return {
    id,
    method,
    path,
    summary: text(node.summary) ?? id,
    parameters: parameters.filter(({ in: place }) => place !== 'cookie').map((each) => toParameter(document, each)),
    body: bodyOf(document, node),
    success: statuses.find((status) => status >= 200 && status < 300) ?? 200,
    statuses,
    scope: text(node['x-scope']) ?? text(node['x-permission']),
    flag: text(node['x-feature-flag']),
    plan: text(node['x-plan']),
    requiredHeaders: requiredHeaders(node),
    credentials: credentialsOf(document, node),
    ...(paging && { paging }),
  }
}

export const toOperations = (document: Node): readonly OperationSpec[] =>
  documentedOperations(document).map((operation) => toOperation(document, operation))
