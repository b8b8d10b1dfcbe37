/** Sorts entities by several columns, reading each key once. */
import type { Ledger } from '../ledger.js'
import type { Order, Scalar } from '../query.js'
import { compareScalars } from './compare.js'

type Entity = { readonly id: number }

export const sortEntities = <T extends Entity>(
  entities: readonly T[],
  order: readonly Order<T>[],
  ledger: Ledger,
): T[] => {
  const keyed = entities.map((entity) => ({ entity, keys: order.map(({ column }) => column.of(entity, ledger)) }))
  const directions = order.map(({ descending }) => (descending ? -1 : 1))
  const tie = directions.at(-1) ?? 1
  keyed.sort((a, b) => compareKeys(a.keys, b.keys, directions) || (a.entity.id - b.entity.id) * tie)
  return keyed.map(({ entity }) => entity)
}

const compareKeys = (a: readonly Scalar[], b: readonly Scalar[], directions: readonly number[]): number => {
  for (let index = 0; index < directions.length; index++) {
    const result = compareScalars(a[index] ?? null, b[index] ?? null)
    if (result !== 0) return result * (directions[index] ?? 1)
  }
  return 0
}
