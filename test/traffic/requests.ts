/** Requests for one operation: each parameter by itself with every documented value, then random mixes of them. */
import type { Random } from '../../src/scenarios/random.js'
import type { Known, Value } from './known.js'
import type { Field, Parameter, TrafficOperation } from './operations.js'
import { allValues, pickValue } from './values.js'

export type Planned = {
  readonly operation: TrafficOperation
  readonly method: string
  /** Path and query below the dialect's base path. */
  readonly target: string
  readonly body?: unknown
}

type Context = { readonly known: Known; readonly random: Random }

const encode = (value: Value): string => encodeURIComponent(String(value))

const writeParameter = ({ name, list }: Parameter, values: readonly Value[]): string => {
  const key = encodeURIComponent(name)
  if (list === 'repeated') return values.map((value) => `${key}=${encode(value)}`).join('&')
  return `${key}=${values.map(encode).join(',')}`
}

const someOf = (parameter: Parameter, { known, random }: Context): readonly Value[] => {
  const count = parameter.list === null ? 1 : random.int(1, 4)
  return [...new Set(Array.from({ length: count }, () => pickValue(parameter, known, random)))]
}

const pathFor = ({ path, inPath }: TrafficOperation, { known, random }: Context): string =>
  inPath.reduce((filled, parameter) => {
    const seen = known.valuesInPath(path, parameter.name)
    const value = seen.length > 0 ? random.pick(seen) : pickValue(parameter, known, random)
    return filled.replace(`{${parameter.name}}`, encode(value))
  }, path)

/** Small whole numbers fit every currency. */
const fieldValue = (field: Field, { known, random }: Context): unknown => {
  if (field.nullable && random.chance(15)) return null
  if (field.schema.type === 'number') return random.int(1, 9)
  const value = pickValue(field, known, random)
  return field.schema.type === 'boolean' ? value === 'true' : value
}

const bodyFor = (fields: readonly Field[], context: Context): unknown =>
  Object.fromEntries(
    fields
      .filter(({ required }) => required || context.random.chance(40))
      .map((field) => [field.name, fieldValue(field, context)]),
  )

const plan = (operation: TrafficOperation, context: Context, query: readonly string[]): Planned => {
  const { method, body } = operation
  const target = [pathFor(operation, context), query.join('&')].filter((part) => part !== '').join('?')
  return body === null ? { operation, method, target } : { operation, method, target, body: bodyFor(body, context) }
}

const alone = (parameter: Parameter, context: Context): readonly string[] => {
  const values = allValues(parameter, context.known, context.random)
  const single = values.map((value) => writeParameter(parameter, [value]))
  return parameter.list === null ? single : [...single, writeParameter(parameter, [...new Set(values)])]
}

/** A random mix: each parameter takes part in `percent` of 100 requests. */
export const planMix = (operation: TrafficOperation, context: Context, percent = 35): Planned => {
  const { query } = operation
  const chosen = query.filter(({ required }) => required || context.random.chance(percent))
  return plan(
    operation,
    context,
    chosen.map((parameter) => writeParameter(parameter, someOf(parameter, context))),
  )
}

/** Only what is required. */
export const planPlain = (operation: TrafficOperation, context: Context): Planned => planMix(operation, context, 0)

export const planRequests = (operation: TrafficOperation, context: Context, mixes: number): readonly Planned[] => [
  planPlain(operation, context),
  ...operation.query.flatMap((parameter) =>
    alone(parameter, context).map((query) => plan(operation, context, [query])),
  ),
  // A write may be refused for what the books say, so it gets more chances.
  ...Array.from({ length: operation.body === null ? mixes : mixes * 3 }, () => planMix(operation, context)),
]

/** The list of a resource first, so that single ones can be asked for by what it showed; what changes things comes last. */
export const inOrder = (operations: readonly TrafficOperation[]): readonly TrafficOperation[] => {
  const rank = ({ method, inPath }: TrafficOperation): number =>
    method === 'GET' ? Math.min(inPath.length, 1) : method === 'DELETE' ? 3 : 2
  return operations.toSorted((a, b) => rank(a) - rank(b))
}
