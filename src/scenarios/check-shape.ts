/** A scenario file against its JSON Schema. Ajv finds; this turns what it found into places and sentences. */
import type { ErrorObject, ValidateFunction } from 'ajv'
import { isCalendarDate, isTimeZone, parseInstant } from '../core/dates.js'
import { decodeFaults, FAULT_FORMS } from '../core/fault.js'
import { didYouMean } from '../core/nearest.js'
import type { Finding } from './scenario-error.js'
import type { Path, SourceMap } from './source-map.js'

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/
const isDateTime = (text: string): boolean => DATE_TIME.test(text) && parseInstant(text) !== null

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

const formats: Readonly<Record<string, { readonly check: (text: string) => boolean; readonly expected: string }>> = {
  date: { check: isCalendarDate, expected: 'a date that exists, such as 2026-03-16' },
  'date-time': { check: isDateTime, expected: 'a date-time with its offset, such as 2026-03-16T09:00:00Z' },
  moment: {
    check: (text) => isCalendarDate(text) || isDateTime(text),
    expected: 'a date that exists, such as 2026-03-16, or a date-time with its offset, such as 2026-03-16T09:00:00Z',
  },
  decimal: { check: (text) => /^\d+(\.\d+)?$/.test(text), expected: 'a decimal number, such as 12.50' },
  currency: { check: (text) => currencies.has(text), expected: 'a currency of ISO 4217, such as EUR' },
  fault: {
    check: (text) => decodeFaults(text) !== null,
    expected: `one or more of ${FAULT_FORMS}, with ; between them`,
  },
  'time-zone': { check: isTimeZone, expected: 'an IANA time zone, such as Europe/Berlin' },
}

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

/** What was expected, by the schema's keyword. */
const expectation = ({ keyword, params, parentSchema }: ErrorObject): string => {
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
      return 'a company or a last_name'
    default:
      return `something that fits "${keyword}"`
  }
}

const knownKeys = (error: ErrorObject): string[] =>
  error.keyword === 'propertyNames' ? [] : Object.keys((error.parentSchema?.properties as object | undefined) ?? {})

const describe = (path: Path): string => (path.length === 0 ? 'the scenario' : `"${path.join('.')}"`)

const toFinding = (error: ErrorObject, data: unknown, source: SourceMap): Finding => {
  const path = toPath(error.instancePath, data)
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty)
    const known = knownKeys(error)
    const message = `Unknown key "${key}" in ${describe(path)}.${didYouMean(key, known)} Expected one of: ${known.join(', ')}.`
    return { code: 'unknown-key', message, ...source.positionOfKey(path, key) }
  }
  if (error.keyword === 'required') {
    const message = `Missing "${error.params.missingProperty}" in ${describe(path)}. Please add it.`
    return { code: 'missing', message, ...source.positionOf(path) }
  }
  const found = valueAt(data, path)
  if (error.propertyName !== undefined) {
    const key = error.propertyName
    const known = error.keyword === 'enum' ? (error.params.allowedValues as string[]) : []
    const message = `Unknown key "${key}" in ${describe(path)}.${didYouMean(key, known)} Expected ${expectation(error)}.`
    return { code: 'unknown-key', message, ...source.positionOfKey(path, key) }
  }
  const message = `Expected ${expectation(error)} for ${describe(path)}, found ${show(found)}.`
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

export const checkShape = async (data: unknown, source: SourceMap, schema: object): Promise<Finding[]> => {
  const compiling = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, compiling)
  const validate = await compiling
  if (validate(data)) return []
  return (validate.errors ?? []).filter((error) => !isEcho(error)).map((error) => toFinding(error, data, source))
}
