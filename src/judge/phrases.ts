/** What each keyword of a schema expects, in words that fit "Expected query.page to be …, found …". */
import type { SchemaError } from '../core/spec-source.js'

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

const formatNames: Readonly<Record<string, string>> = {
  date: 'a date (YYYY-MM-DD)',
  'date-time': 'a date with time and offset (ISO 8601)',
  'iso-date-time': 'a date with time (ISO 8601)',
  int64: 'an integer',
  int32: 'an integer of 32 bits',
}

export const nameOfType = (type: unknown): string =>
  [type]
    .flat()
    .map((name) => typeNames[String(name)] ?? String(name))
    .join(' or ')

const oneOf = (values: unknown): string => {
  const all = Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : []
  return all.length === 1 ? `${all[0]}` : `one of ${all.join(', ')}`
}

const comparisons: Readonly<Record<string, string>> = {
  '>=': 'of at least',
  '<=': 'of at most',
  '>': 'above',
  '<': 'below',
}

const count = (limit: unknown, unit: string): string => `${limit} ${unit}${limit === 1 ? '' : 's'}`

type Phrase = (params: SchemaError['params'], noun: string) => string

const phrases: Readonly<Record<string, Phrase>> = {
  type: ({ type }) => nameOfType(type),
  enum: ({ allowedValues }) => oneOf(allowedValues),
  const: ({ allowedValue }) => JSON.stringify(allowedValue),
  format: ({ format }) => formatNames[String(format)] ?? `in the format ${format}`,
  pattern: ({ pattern }) => `a text that matches ${pattern}`,
  multipleOf: ({ multipleOf }, noun) => `${noun} that ${multipleOf} divides`,
  minLength: ({ limit }) =>
    limit === 1 ? 'a text that is not empty' : `a text of at least ${count(limit, 'character')}`,
  maxLength: ({ limit }) => `a text of at most ${count(limit, 'character')}`,
  minItems: ({ limit }) => `a list of at least ${count(limit, 'element')}`,
  maxItems: ({ limit }) => `a list of at most ${count(limit, 'element')}`,
  uniqueItems: () => 'a list without repetitions',
  minProperties: ({ limit }) => `an object of at least ${count(limit, 'field')}`,
  maxProperties: ({ limit }) => `an object of at most ${count(limit, 'field')}`,
  'false schema': () => 'left out',
}

const comparison: Phrase = ({ comparison, limit }, noun) =>
  `${noun} ${comparisons[String(comparison)] ?? comparison} ${limit}`

/** `noun` names what is compared where the documentation types it, such as "an integer". */
export const phraseOf = ({ keyword, params }: SchemaError, noun = 'a number'): string => {
  if ('comparison' in params) return comparison(params, noun)
  return phrases[keyword]?.(params, noun) ?? 'what the documentation allows'
}
