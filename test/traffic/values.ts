/** Values for one parameter or field: from its enumeration, from what was seen in answers, or like its example. */
import { addDays, parseInstant } from '../../src/core/dates.js'
import type { Random } from '../../src/scenarios/random.js'
import type { Known, Value } from './known.js'
import type { Field } from './operations.js'

const DAY = /^\d{4}-\d{2}-\d{2}/

const isNumeric = ({ schema }: Field): boolean =>
  [schema.type].flat().some((type) => type === 'integer' || type === 'number')

const enumOf = ({ schema }: Field): readonly Value[] => {
  if (Array.isArray(schema.enum)) return schema.enum
  return schema.type === 'boolean' ? ['true', 'false'] : []
}

const DAY_MS = 86_400_000

const dayBetween = ([from, to]: Known['days'], random: Random): string =>
  addDays(from, random.int(0, Math.round(((parseInstant(to) ?? 0) - (parseInstant(from) ?? 0)) / DAY_MS)))

const secondOf = (day: string, random: Random): number =>
  Math.floor((parseInstant(day) ?? 0) / 1000) + random.int(0, 86_399)

/** Unix seconds have ten digits for as long as any scenario runs. */
const isSecond = (example: unknown): boolean => typeof example === 'number' && example > 1e9

/** A whole number between the least and the greatest seen, or up to the example; within the documented bounds. */
const integer = ({ schema, example }: Field, seen: readonly Value[], random: Random): number => {
  const numbers = seen.filter((value) => typeof value === 'number')
  const least = typeof schema.minimum === 'number' ? schema.minimum : 1
  const most = typeof example === 'number' ? Math.max(least, Math.min(example, 50)) : least + 9
  if (numbers.length === 0) return random.int(least, most)
  return Math.max(least, random.int(Math.min(...numbers), Math.max(...numbers)))
}

/** One value, a fresh one each time. */
export const pickValue = (field: Field, known: Known, random: Random, all = known.valuesFor(field.name)): Value => {
  const seen = all.filter((value) => (typeof value === 'number') === isNumeric(field))
  const listed = enumOf(field)
  if (listed.length > 0) return random.pick(listed)
  if (isSecond(field.example)) return secondOf(dayBetween(known.days, random), random)
  if (isNumeric(field)) return integer(field, seen, random)
  if (typeof field.example === 'string' && DAY.test(field.example)) return dayBetween(known.days, random)
  return seen.length > 0 ? random.pick(seen) : String(field.example ?? field.name)
}

/** Every documented value, or a few where any is allowed. */
export const allValues = (field: Field, known: Known, random: Random): readonly Value[] => {
  const listed = enumOf(field)
  return listed.length > 0 ? listed : [1, 2, 3].map(() => pickValue(field, known, random))
}
