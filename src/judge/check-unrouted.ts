/** A request that matched no operation: is the path unknown, or only the method? */
import type { SimRequest } from '../core/message.js'
import type { OperationSpec } from '../core/operation.js'
import type { Violation } from '../core/violation.js'
import { clip } from './quote.js'

/** Whether the path ends in the template; what stands before it is the base path and where we are mounted. */
const matches = (path: string, basePath: string, template: string): boolean => {
  const start = path.indexOf(`${basePath}/`)
  const parts = path.slice(start + basePath.length).split('/')
  const wanted = template.split('/')
  return (
    start >= 0 &&
    parts.length === wanted.length &&
    wanted.every((part, index) => (part.startsWith('{') ? parts[index] !== '' : part === parts[index]))
  )
}

/** Those that are documented at a path, whatever their method. */
export const operationsAt = (
  operations: readonly OperationSpec[],
  basePath: string,
  path: string,
): readonly OperationSpec[] => operations.filter((operation) => matches(path, basePath, operation.path))

export const checkUnrouted = (
  operations: readonly OperationSpec[],
  basePath: string,
  { method, path }: SimRequest,
): readonly Violation[] => {
  const served = operationsAt(operations, basePath, path)
  const template = served[0]?.path
  if (template === undefined) {
    const received = clip(path)
    const message = `Expected a documented path, found ${received}.`
    return [{ code: 'unknown-path', at: 'path', pointer: '', expected: 'a documented path', received, message }]
  }
  const received = clip(method)
  const expected = served.map((operation) => operation.method).join(', ')
  const message = `Expected ${expected} on ${template}, found ${received}.`
  return [{ code: 'unknown-method', at: 'method', pointer: '', expected, received, message }]
}
