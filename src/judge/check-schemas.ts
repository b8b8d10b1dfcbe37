/** OpenAPI document -> one JSON Schema that holds what each operation's requests and responses must satisfy. */
import { child, documentedOperations, isNode, jsonSchema, type Node, resolve } from './document.js'
import { stripAnnotations } from './strip-annotations.js'

export type CheckPart = 'query' | 'path' | 'body'

export type CheckSchemas = {
  /** Add it under its `$id`; `reference` names the parts to compile. */
  readonly root: Node
  readonly requests: Readonly<Record<string, readonly CheckPart[]>>
  /** By operation, the statuses that have a JSON body. */
  readonly responses: Readonly<Record<string, readonly string[]>>
}

const id = 'spec'

export const requestReference = (operation: string, part: CheckPart): string => `${id}#/requests/${operation}/${part}`
export const responseReference = (operation: string, status: string | number): string =>
  `${id}#/responses/${operation}/${status}`

/** Deserialised parameters as one closed object. */
const parametersSchema = (parameters: readonly Node[], place: 'query' | 'path'): Node => {
  const own = parameters.filter((parameter) => parameter.in === place)
  return {
    type: 'object',
    additionalProperties: false,
    required: own.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(
      own.map(({ name, schema }) => [name, isNode(schema) ? stripAnnotations(schema) : {}]),
    ),
  }
}

/** A path parameter that may be any text needs no check: the route matched. */
const isConstrained = (document: Node, parameter: Node): boolean => {
  const schema = stripAnnotations(resolve(document, parameter.schema))
  return schema.type !== 'string' || Object.keys(schema).some((key) => key !== 'type' && key !== 'minLength')
}

const requestSchemas = (
  document: Node,
  operation: Node,
  parameters: readonly Node[],
): Partial<Record<CheckPart, Node>> => {
  const path = parameters.filter((parameter) => parameter.in === 'path')
  const body = jsonSchema(resolve(document, operation.requestBody))
  return {
    ...(parameters.some((parameter) => parameter.in === 'query') && { query: parametersSchema(parameters, 'query') }),
    ...(path.some((parameter) => isConstrained(document, parameter)) && { path: parametersSchema(parameters, 'path') }),
    ...(body && { body: stripAnnotations(body) }),
  }
}

const responseSchemas = (document: Node, operation: Node): Readonly<Record<string, Node>> =>
  Object.fromEntries(
    Object.entries(child(operation, 'responses')).flatMap(([status, response]) => {
      const schema = jsonSchema(resolve(document, response))
      return schema ? [[status, stripAnnotations(schema)]] : []
    }),
  )

const mapValues = <A, B>(record: Readonly<Record<string, A>>, to: (value: A) => B): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]))

export const toCheckSchemas = (document: Node): CheckSchemas => {
  const operations = documentedOperations(document)
  const requests = Object.fromEntries(
    operations.map(({ id, node, parameters }) => [id, requestSchemas(document, node, parameters)]),
  )
  const responses = Object.fromEntries(operations.map(({ id, node }) => [id, responseSchemas(document, node)]))
  const schemas = mapValues(child(document, 'components', 'schemas'), (schema) =>
    isNode(schema) ? stripAnnotations(schema) : {},
  )
  return {
    root: { $id: id, components: { schemas }, requests, responses },
    requests: mapValues(requests, (parts) => (['query', 'path', 'body'] as const).filter((part) => part in parts)),
    responses: mapValues(responses, (statuses) => Object.keys(statuses)),
  }
}
