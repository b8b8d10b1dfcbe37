/** Checks compiled while running: of requests where readings change the wire, and of responses. */
import type { RequestChecks, Validate } from '../core/spec-source.js'
import { requestReference, responseReference, toCheckSchemas } from './check-schemas.js'
import type { Node } from './document.js'

export interface Compiled {
  readonly requests: Readonly<Record<string, RequestChecks>>
  /** Undefined where the status has no JSON body. Compiled when it first judges. */
  response(operation: string, status: number): Validate | undefined
}

/** The compiler is loaded here; what it is then given is compiled without waiting. */
export const createCompiler = async (): Promise<(document: Node) => Compiled> => {
  const { createAjv } = await import('./create-ajv.js')
  return (document) => compileWith(createAjv, document)
}

export const compileChecks = async (document: Node): Promise<Compiled> => (await createCompiler())(document)

type CreateAjv = typeof import('./create-ajv.js')['createAjv']

const compileWith = (createAjv: CreateAjv, document: Node): Compiled => {
  const schemas = toCheckSchemas(document)
  const ajv = createAjv(schemas)
  const validate = (reference: string): Validate => {
    const compiled = ajv.getSchema(reference)
    if (!compiled) throw new Error(`Failed to compile ${reference}: the spec has no such schema.`)
    return compiled as Validate
  }
  /** Compiling takes milliseconds an operation, so it waits for the first request. */
  const lazily = (reference: string): Validate => {
    let check: Validate | undefined
    const lazy: Validate = (value) => {
      check ??= validate(reference)
      const isValid = check(value)
      lazy.errors = check.errors
      return isValid
    }
    return lazy
  }
  const requests = Object.entries(schemas.requests).map(([id, parts]) => [
    id,
    Object.fromEntries(parts.map((part) => [part, lazily(requestReference(id, part))])),
  ])
  return {
    requests: Object.fromEntries(requests),
    response: (operation, status) =>
      schemas.responses[operation]?.includes(String(status)) ? lazily(responseReference(operation, status)) : undefined,
  }
}
