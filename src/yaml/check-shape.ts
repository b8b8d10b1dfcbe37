/** A file against its JSON Schema. Ajv finds; this turns what it found into places and sentences. */
import type { ErrorObject, ValidateFunction } from 'ajv'
import { didYouMean } from '../core/nearest.js'
import type { FileFinding } from './file-finding.js'
import { formats } from './formats.js'
import type { Path, SourceMap } from './source-map.js'

const toPath = (pointer: string, data: unknown): Path => {
  let value = data
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~')
      const step = Array.isArray(value) ? Number(key) : key
      value = (value as Record<string | number, unknown> | undefined)?.[step]
      return step
    })
}

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce((value: unknown, step) => (value as Record<string | number, unknown> | null)?.[step], data)

const show = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null ? 'a map' : JSON.stringify(value)
}

const places: Readonly<Record<string, string>> = {
  object: 'a map',
  array: 'a list',
  integer: 'a whole number',
  string: 'a text, in quotes',
}
const nameType = (type: string): string => places[type] ?? `a ${type}`

/** Where one of several members has to be there. */
const oneOfNames = (schema: unknown): string =>
  (schema as readonly { readonly required?: readonly string[] }[])
    .flatMap(({ required = [] }) => required.map((name) => `a ${name}`))
    .join(' or ')

/** What was expected, by the schema's keyword. */
const expectation = ({ keyword, params, schema, parentSchema }: ErrorObject): string => {
  const limit = String(params.limit)
  switch (keyword) {
    case 'type':
      return [params.type].flat().map(nameType).join(' or ')
    case 'format':
      return formats[params.format]?.expected ?? params.format
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).join(', ')}`
    case 'minimum':
    case 'exclusiveMinimum':
      return keyword === 'minimum' ? `${limit} or more` : `more than ${limit}`
    case 'maximum':
      return `${limit} or less`
    case 'minItems':
    case 'maxItems':
      return parentSchema?.minItems === parentSchema?.maxItems ? `a list of ${limit}` : `a list of at least ${limit}`
    case 'minLength':
      return 'a text that is not empty'
    case 'minProperties':
    case 'maxProperties':
      return keyword === 'minProperties' ? 'at least one member' : `only ${limit} of its members`
    case 'pattern':
      return `a text that matches ${params.pattern}`
    case 'anyOf':
      return oneOfNames(schema)
    default:
      return `something that fits "${keyword}"`
  }
}

const knownKeys = (error: ErrorObject): string[] =>
  error.keyword === 'propertyNames' ? [] : Object.keys((error.parentSchema?.properties as object | undefined) ?? {})

const describe = (path: Path, noun: string): string => (path.length === 0 ? `the ${noun}` : `"${path.join('.')}"`)

const toFinding = (error: ErrorObject, data: unknown, { source, noun }: Checked): FileFinding => {
  const path = toPath(error.instancePath, data)
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty)
    const known = knownKeys(error)
    const message = `Unknown key "${key}" in ${describe(path, noun)}.${didYouMean(key, known)} Expected one of: ${known.join(', ')}.`
    return { code: 'unknown-key', message, ...source.positionOfKey(path, key) }
  }
  if (error.keyword === 'required') {
    const message = `Missing "${error.params.missingProperty}" in ${describe(path, noun)}. Please add it.`
    return { code: 'missing', message, ...source.positionOf(path) }
  }
  const found = valueAt(data, path)
  if (error.propertyName !== undefined) {
    const key = error.propertyName
    const known = error.keyword === 'enum' ? (error.params.allowedValues as string[]) : []
    const message = `Unknown key "${key}" in ${describe(path, noun)}.${didYouMean(key, known)} Expected ${expectation(error)}.`
    return { code: 'unknown-key', message, ...source.positionOfKey(path, key) }
  }
  const message = `Expected ${expectation(error)} for ${describe(path, noun)}, found ${show(found)}.`
  return { code: 'invalid', message, ...source.positionOf(path) }
}

/** These only say that something inside them failed, which is reported by itself. */
const isEcho = (error: ErrorObject): boolean =>
  error.keyword === 'propertyNames' ||
  (error.keyword === 'required' && /\/anyOf\/\d+\/required$/.test(error.schemaPath))

const compile = async (schema: object): Promise<ValidateFunction> => {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({ allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false })
  for (const [name, { check }] of Object.entries(formats)) ajv.addFormat(name, check)
  return ajv.compile(schema)
}

/** Compiling takes longer than anything else here, and one schema serves all files. */
const compiled = new WeakMap<object, Promise<ValidateFunction>>()

/** Where things stand in the file, and what such a file is called. */
export type Checked = { readonly source: SourceMap; readonly noun: string }

export const checkShape = async (data: unknown, checked: Checked, schema: object): Promise<FileFinding[]> => {
  const compiling = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, compiling)
  const validate = await compiling
  if (validate(data)) return []
  return (validate.errors ?? []).filter((error) => !isEcho(error)).map((error) => toFinding(error, data, checked))
}
