/** What traffic needs to know of a spec: its operations with the parameters and bodies that they take. */
import { child, documentedOperations, isNode, jsonSchema, type Node, resolve } from '../../src/judge/document.js'

export type Field = {
  readonly name: string
  readonly required: boolean
  /** References followed; of alternatives the first that is not null. */
  readonly schema: Node
  readonly example: unknown
  readonly nullable: boolean
}

export type Parameter = Field & { readonly list: 'comma' | 'repeated' | null }

export type TrafficOperation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly query: readonly Parameter[]
  readonly inPath: readonly Parameter[]
  /** Null: takes none. */
  readonly body: readonly Field[] | null
  readonly success: number
  readonly statuses: readonly number[]
}

const isNull = (schema: Node): boolean => schema.type === 'null'

const toField = (document: Node, name: string, node: unknown, required: boolean): Field => {
  const outer = resolve(document, node)
  const branches = [outer.anyOf, outer.oneOf].flat().flatMap((branch) => (branch ? [resolve(document, branch)] : []))
  const schema = branches.find((branch) => !isNull(branch)) ?? outer
  const nullable = branches.some(isNull) || [outer.type].flat().includes('null')
  return { name, required, schema, example: outer.example ?? schema.example, nullable }
}

const toParameter = (document: Node, parameter: Node): Parameter => {
  const { schema, example, ...field } = toField(
    document,
    String(parameter.name),
    parameter.schema,
    parameter.required === true,
  )
  const list = schema.type !== 'array' ? null : parameter.explode === false ? 'comma' : 'repeated'
  const element = list ? resolve(document, schema.items) : schema
  return { ...field, schema: element, example: [parameter.example ?? example].flat()[0], list }
}

const toBody = (document: Node, operation: Node): readonly Field[] | null => {
  const schema = jsonSchema(resolve(document, operation.requestBody))
  if (!schema) return null
  const { properties, required } = resolve(document, schema)
  const needed: readonly unknown[] = Array.isArray(required) ? required : []
  return Object.entries(isNode(properties) ? properties : {}).map(([name, node]) =>
    toField(document, name, node, needed.includes(name)),
  )
}

/** The credentials that may also travel in the query are left out: traffic sends them in headers. */
const isCredential = (document: Node, name: unknown): boolean =>
  Object.values(child(document, 'components', 'securitySchemes')).some(
    (scheme) => isNode(scheme) && scheme.in === 'query' && scheme.name === name,
  )

export const toTrafficOperations = (document: Node): readonly TrafficOperation[] =>
  documentedOperations(document).map(({ id, method, path, node, parameters }) => {
    const statuses = Object.keys(child(node, 'responses')).map(Number)
    const placed = (place: string) =>
      parameters
        .filter((parameter) => parameter.in === place && !isCredential(document, parameter.name))
        .map((parameter) => toParameter(document, parameter))
    return {
      id,
      method,
      path,
      query: placed('query'),
      inPath: placed('path'),
      body: toBody(document, node),
      success: statuses.find((status) => status >= 200 && status < 300) ?? 200,
      statuses,
    }
  })
