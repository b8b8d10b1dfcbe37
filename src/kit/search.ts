/** Searches a collection, and says what there is instead when nothing fits. */

import type { Collection } from '../core/collection.js'
import type { Condition } from './conditions.js'
import { LedgerError } from './ledger-error.js'

export type Searched<T> = {
  /** `invoice`, with its article. */
  readonly noun: string
  readonly world: string
  readonly show: (entity: T) => string
  /** What to do when nothing fits. */
  readonly instead: string
}

const fits = <T>(conditions: readonly Condition<T>[], entity: T): boolean =>
  conditions.every(({ holds }) => holds(entity))

export const findAll = <T extends { readonly id: number }>(
  all: Collection<T>,
  conditions: readonly Condition<T>[],
): readonly T[] => [...all.all()].filter((entity) => fits(conditions, entity))

const listed = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`

/** The first of those that most conditions hold for. */
const nearestOf = <T>(entities: readonly T[], conditions: readonly Condition<T>[]): T | undefined => {
  let [most, nearest]: [number, T | undefined] = [0, undefined]
  for (const entity of entities) {
    const held = conditions.filter(({ holds }) => holds(entity)).length
    if (held > most) [most, nearest] = [held, entity]
  }
  return nearest
}

const describeMiss = <T>(entities: readonly T[], conditions: readonly Condition<T>[], show: Searched<T>['show']) => {
  if (entities.length === 0) return 'there is none at all.'
  if (conditions.length === 1) return `none of ${entities.length} has that.`
  const counts = conditions.map(({ says, holds }) => `${entities.filter(holds).length} with ${says}`)
  const near = nearestOf(entities, conditions)
  return `none of ${entities.length} has all of that. There are ${listed(counts)}.${near ? ` Nearest is ${show(near)}.` : ''}`
}

/** The first in order of id. @throws LedgerError not-found */
export const findFirst = <T extends { readonly id: number }>(
  all: Collection<T>,
  conditions: readonly Condition<T>[],
  { noun, world, show, instead }: Searched<T>,
): T => {
  for (const entity of all.all()) if (fits(conditions, entity)) return entity
  const asked = conditions.length === 0 ? '' : ` with ${listed(conditions.map(({ says }) => says))}`
  const why = describeMiss([...all.all()], conditions, show)
  throw new LedgerError('not-found', `Failed to find ${noun}${asked} in the world "${world}": ${why} ${instead}`)
}
