/** The parts of a parsed HAR by their places, each of the type that HAR 1.2 gives it. Pure. */

import { HarError } from './har-error.js'

/** A value, and where it stands: `log.entries[3].request`. */
export type Part = { readonly place: string; readonly value: unknown }

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

export const refuse = ({ place, value }: Part, expected: string): never => {
  throw new HarError(`${place || 'it'} has to be ${expected}, and there is ${kindOf(value)}`)
}

export const at = (part: Part, name: string): Part => {
  const { place, value } = part
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(part, 'an object')
  return {
    place: place === '' ? name : `${place}.${name}`,
    value: Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
  }
}

export const isThere = ({ value }: Part): boolean => value !== undefined && value !== null

export const listOf = (part: Part): readonly Part[] =>
  Array.isArray(part.value)
    ? part.value.map((value: unknown, index) => ({ place: `${part.place}[${index}]`, value }))
    : refuse(part, 'a list')

export const textOf = (part: Part): string => (typeof part.value === 'string' ? part.value : refuse(part, 'a text'))

export const numberOf = (part: Part): number =>
  typeof part.value === 'number' && Number.isFinite(part.value) ? part.value : refuse(part, 'a number')

/** Where a tool leaves out what the format demands, or has `null` there, nothing is lost. */
export const textOr = (part: Part, otherwise: string): string => (isThere(part) ? textOf(part) : otherwise)

export const numberOr = (part: Part, otherwise: number): number => (isThere(part) ? numberOf(part) : otherwise)
