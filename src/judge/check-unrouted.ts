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

export const checkUnrouted = (
  operations: readonly OperationSpec[],
  basePath: string,
  { method, path }: SimRequest,
): readonly Violation[] => {
  const served = operations.filter((operation) => matches(path, basePath, operation.path))
  const template = served[0]?.path
  if (template === undefined)
    return [{ code: 'unknown-path', at: 'path', message: `Expected a documented path, found ${clip(path)}.` }]
  const methods = served.map((operation) => operation.method).join(', ')
  return [
    {
      code: 'unknown-method',
      at: 'method',
      message: `Expected ${methods} on ${template}, found ${clip(method)}.`,
    },
  ]
}
