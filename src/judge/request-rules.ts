/** One operation prepared for judging: what its requests are checked against, in the form that is quickest to ask. */
import type { CredentialSpec, OperationSpec, ParameterSpec } from '../core/operation.js'
import type { RequestChecks } from '../core/spec-source.js'

export type RequestRules = {
  readonly operation: OperationSpec
  readonly checks: RequestChecks
  readonly query: ReadonlyMap<string, ParameterSpec>
  readonly path: readonly ParameterSpec[]
  readonly headers: readonly (readonly [name: string, expected: string])[]
  /** Ways of sending a key; empty where they are not known. */
  readonly credentials: readonly CredentialSpec[]
  readonly discouraged: readonly CredentialSpec[]
  /** A request without query and body has its parameters: none is required. */
  readonly queryMayBeEmpty: boolean
  readonly nounOf: (name: string) => string | undefined
}

const nouns: Readonly<Record<ParameterSpec['type'], string | undefined>> = {
  integer: 'an integer',
  number: 'a number',
  boolean: undefined,
  string: undefined,
  array: undefined,
}

export const toRequestRules = (operation: OperationSpec, checks: RequestChecks): RequestRules => {
  const query = new Map(operation.parameters.filter((each) => each.in === 'query').map((each) => [each.name, each]))
  const types = new Map(operation.parameters.map(({ name, type, items }) => [name, items ?? type]))
  const { credentials = [] } = operation
  const demanded = operation.parameters.filter(({ in: place, required }) => place === 'header' && required)
  return {
    operation,
    checks,
    query,
    path: operation.parameters.filter((each) => each.in === 'path'),
    headers: [
      ...Object.entries(operation.requiredHeaders),
      ...demanded.map(({ name }): [string, string] => [name.toLowerCase(), '']),
    ],
    credentials,
    discouraged: credentials.filter(({ discouraged }) => discouraged),
    queryMayBeEmpty: [...query.values()].every(({ required }) => !required),
    nounOf: (name) => nouns[types.get(name) ?? 'string'],
  }
}
