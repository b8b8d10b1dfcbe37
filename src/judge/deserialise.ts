/**
 * Parameters as sent -> values of their documented types, as a strict reader would: what is not written like its type
 * stays a text, and the check then finds it mistyped.
 */
import type { Params } from '../core/message.js'
import type { ParameterSpec } from '../core/operation.js'
import { parseInteger, toListName } from '../core/params.js'

export type Values = Record<string, unknown>

/** `repeated`: names that may stand once and were sent several times; the first counts. */
export type Deserialised = {
  readonly values: Values
  readonly unknown: readonly string[]
  readonly repeated: readonly string[]
}

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
const none: readonly string[] = []

const toScalar = (text: string, type: ParameterSpec['type']): unknown => {
  if (type === 'string') return text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  if (type === 'integer') return parseInteger(text) ?? text
  return NUMBER.test(text) ? Number(text) : text
}

const toList = (text: string, { list, items = 'string' }: ParameterSpec): unknown[] =>
  list === 'comma' ? text.split(',').map((element) => toScalar(element, items)) : [toScalar(text, items)]

const toValue = (text: string, spec: ParameterSpec): unknown =>
  spec.type === 'array' ? toList(text, spec) : toScalar(text, spec.type)

export const deserialiseQuery = (params: Params, specs: ReadonlyMap<string, ParameterSpec>): Deserialised => {
  const values: Values = {}
  let unknown = none
  let repeated = none
  for (const [sent, text] of params) {
    const spec = specs.get(sent) ?? specs.get(toListName(sent))
    const name = spec?.name ?? sent
    if (spec === undefined) unknown = [...unknown.slice(-99), sent]
    else if (values[name] === undefined) values[name] = toValue(text, spec)
    else if (spec.list === 'repeated' && Array.isArray(values[name]))
      values[name].push(toScalar(text, spec.items ?? 'string'))
    else if (!repeated.includes(name)) repeated = [...repeated, name]
  }
  return { values, unknown, repeated }
}

export const deserialisePath = (path: Readonly<Record<string, string>>, specs: readonly ParameterSpec[]): Values => {
  const values: Values = {}
  for (const spec of specs) values[spec.name] = toScalar(path[spec.name] ?? '', spec.type)
  return values
}
