/** One documented answer prepared for judging: what its headers and its body are checked against, looked up once. */
import type { Validate } from '../core/spec-source.js'
import { child, documentedOperations, type Node, resolve } from './document.js'

export type HeaderRule = {
  /** Lower case. */
  readonly name: string
  readonly required: boolean
  readonly isInteger: boolean
}

export type ResponseRules = {
  /** Media types, lower case; without any there must be no body. */
  readonly types: readonly string[]
  readonly headers: readonly HeaderRule[]
  /** Undefined where the body is no JSON. */
  readonly validate: Validate | undefined
}

/** All answers of one operation, by status. */
export type OperationResponses = ReadonlyMap<number, ResponseRules>

const headersOf = (document: Node, response: Node): readonly HeaderRule[] =>
  Object.entries(child(response, 'headers')).map(([name, reference]) => {
    const header = resolve(document, reference)
    const isInteger = resolve(document, header.schema).type === 'integer'
    return { name: name.toLowerCase(), required: header.required === true, isInteger }
  })

export const toResponseRules = (
  document: Node,
  validateOf: (operation: string, status: number) => Validate | undefined,
): ReadonlyMap<string, OperationResponses> =>
  new Map(
    documentedOperations(document).map(({ id, node }) => [
      id,
      new Map(
        Object.entries(child(node, 'responses')).map(([status, reference]) => {
          const response = resolve(document, reference)
          const types = Object.keys(child(response, 'content')).map((type) => type.toLowerCase())
          const validate = validateOf(id, Number(status))
          return [Number(status), { types, headers: headersOf(document, response), validate }]
        }),
      ),
    ]),
  )
