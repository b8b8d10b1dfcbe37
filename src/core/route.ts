/** From method and path to an operation of a dialect, compiled once from the operation tables. */

import type { Dialect } from './dialect.js'
import type { Failure } from './failure.js'
import type { OperationSpec } from './operation.js'
import { decodePercent } from './params.js'

export type Route = { readonly operation: OperationSpec; readonly path: Readonly<Record<string, string>> }

export interface Router {
  /** `path` is below the dialect's base path. HEAD is routed as GET. */
  find(method: string, path: string): Route | Failure
}

type Template = {
  readonly path: string
  readonly segments: readonly { readonly text: string; readonly name: string | null }[]
  readonly byMethod: ReadonlyMap<string, OperationSpec>
}

const NO_PARAMETERS: Route['path'] = {}
const NO_ROUTE: Failure = { failure: 'no_route' }

const toTemplate = (path: string, operations: readonly OperationSpec[]): Template => ({
  path,
  segments: path.split('/').map((text) => ({ text, name: text.startsWith('{') ? text.slice(1, -1) : null })),
  byMethod: new Map(operations.map((operation) => [operation.method, operation])),
})

/** The path parameters, or null if the path has another shape. An empty segment is no parameter. */
const bind = ({ segments }: Template, parts: readonly string[]): Readonly<Record<string, string>> | null => {
  if (segments.length !== parts.length) return null
  let bound: Record<string, string> = NO_PARAMETERS
  for (let index = 0; index < segments.length; index++) {
    const { text, name } = segments[index] ?? { text: '', name: null }
    const part = parts[index] ?? ''
    if (name === null ? part !== text : part === '') return null
    if (name === null) continue
    if (bound === NO_PARAMETERS) bound = {}
    bound[name] = decodePercent(part)
  }
  return bound
}

/** The templates are compiled for the first request. */
export const createRouter = ({ operations }: Pick<Dialect, 'operations'>): Router => {
  let find: Router['find'] | undefined
  return {
    find(method, path) {
      find ??= compile(operations)
      return find(method, path)
    },
  }
}

const compile = (operations: readonly OperationSpec[]): Router['find'] => {
  const paths = [...new Set(operations.map(({ path }) => path))]
  const templates = paths.map((path) =>
    toTemplate(
      path,
      operations.filter((operation) => operation.path === path),
    ),
  )
  const whole = new Map(templates.filter(isFixed).map((template) => [template.path, template]))
  return (method, path) => {
    const fixed = whole.get(path)
    if (fixed) return pick(fixed, method, NO_PARAMETERS)
    const parts = path.split('/')
    for (const template of templates) {
      const bound = bind(template, parts)
      if (bound) return pick(template, method, bound)
    }
    return NO_ROUTE
  }
}

const isFixed = ({ segments }: Template): boolean => segments.every(({ name }) => name === null)

const pick = (template: Template, method: string, path: Route['path']): Route | Failure => {
  const operation = template.byMethod.get(method === 'HEAD' ? 'GET' : method)
  return operation ? { operation, path } : { failure: 'method_not_allowed', allow: allowed(template) }
}

const allowed = ({ byMethod }: Template): string[] => {
  const methods = [...byMethod.keys()]
  return byMethod.has('GET') ? ['GET', 'HEAD', ...methods.filter((method) => method !== 'GET')] : methods
}
