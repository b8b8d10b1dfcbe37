import { describe, expect, it } from 'vitest'
import {
  child,
  type Documented,
  documentedOperations,
  jsonSchema,
  type Node,
  resolve,
  securitySchemes,
} from '../../src/judge/document.js'
import { toOperations } from '../../src/judge/to-operations.js'
import { pages } from './pages.js'
import { objectsIn, printedProperties, typesOf } from './schema-types.js'

const basePathOf = (document: Node): string => {
  const [server] = Array.isArray(document.servers) ? document.servers : []
  return String(child({ server }, 'server').url).replace(/^https?:\/\/[^/]+/, '')
}

/** `PUT/PATCH /base/things/{id}` names two operations. */
const endpointsOf = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => {
      const [methods = '', path = ''] = line.split(' ')
      return methods.split('/').map((method) => `${method} ${path}`)
    })
    .sort()

/** The page's words for types in JSON's; sorted. */
const jsonTypes = (words: string): readonly string[] => words.replace('float', 'number').split('|').sort()

const mapValues = <A, B>(record: Readonly<Record<string, A>>, to: (value: A, key: string) => B) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]))

const enumOf = (document: Node, value: unknown): readonly unknown[] => {
  const schema = resolve(document, value)
  const values = schema.enum ?? resolve(document, schema.items).enum
  return Array.isArray(values) ? values : []
}

describe.each(pages)('$key', ({ spec, page, key, topic }) => {
  const { document } = spec.bundle
  const base = basePathOf(document)
  const name = ({ method, path }: Documented) => `${method} ${base}${path}`
  const own = documentedOperations(document).filter((operation) =>
    endpointsOf(page.endpoints).includes(name(operation)),
  )
  const list = own.find(({ method, path }) => method === 'GET' && !path.includes('{'))

  it('agrees with the same page in other languages in every identifier', () => {
    for (const other of pages.filter((each) => each.spec === spec && each.topic === topic))
      expect({ ...other.page, address: '' }).toEqual({ ...page, address: '' })
  })

  it('is listed in the spec under its address', () => {
    expect(child(document, 'x-pages')[key]).toBe(page.address)
  })

  it('prints the operations that the spec has, and what they need', () => {
    expect(own.map(name).sort()).toEqual(endpointsOf(page.endpoints))
    const needs = toOperations(document)
      .filter(({ id }) => own.some((operation) => operation.id === id))
      .map(({ scope, flag, plan }) => ({ scope, flag, plan }))
    expect(needs).toEqual(needs.map(() => ({ scope: page.scope, flag: page.flag, plan: page.badge })))
  })

  it('prints the query parameters that the spec does not guess', () => {
    const keys = securitySchemes(document, list?.node ?? {}).map((scheme) => scheme.name)
    const printed = (list?.parameters ?? []).filter(
      (parameter) => child(parameter, 'x-evidence').grade === 'documented' && !keys.includes(parameter.name),
    )
    const query = Object.fromEntries(printed.map((parameter) => [String(parameter.name), parameter.schema]))
    expect(Object.keys(query).sort()).toEqual(Object.keys(page.query).sort())
    for (const [parameter, { values, default: fallback }] of Object.entries(page.query)) {
      if (values) expect(enumOf(document, query[parameter])).toEqual(values)
      if (fallback !== undefined) expect(resolve(document, query[parameter]).default).toBe(fallback)
    }
  })

  it('prints the fields that a request may have', () => {
    const bodies = own.flatMap(({ node }) => jsonSchema(resolve(document, node.requestBody)) ?? [])
    expect(bodies.length).toBeGreaterThan(0)
    for (const body of bodies.map((schema) => resolve(document, schema))) {
      const properties = printedProperties(body)
      expect(Object.keys(properties).sort()).toEqual(Object.keys(page.request).sort())
      for (const [field, { type, values = [] }] of Object.entries(page.request)) {
        expect(typesOf(document, properties[field])).toEqual(expect.arrayContaining([...jsonTypes(type)]))
        expect(enumOf(document, properties[field])).toEqual(expect.arrayContaining([...values]))
      }
    }
  })

  it('prints the fields that a response has, with their types', () => {
    const printed = mapValues(page.response, jsonTypes)
    const objects = objectsIn(document, jsonSchema(resolve(document, child(list?.node, 'responses')['200'])))
    const described = objects.map((schema) => mapValues(printedProperties(schema), (value) => typesOf(document, value)))
    expect(described).toContainEqual(printed)
  })

  it('prints as required what a creating request must have', () => {
    const required = Object.keys(page.request).filter((field) => page.request[field]?.required)
    const creates = own.filter(({ method }) => method === 'POST')
    const demanded = creates.map(
      ({ node }) => resolve(document, jsonSchema(resolve(document, node.requestBody))).required,
    )
    expect(demanded).toEqual(creates.map(() => required))
  })
})
