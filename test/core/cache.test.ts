import { expect, it } from 'vitest'
import { createCache } from '../../src/core/cache.js'

const entities = Array.from({ length: 10 }, (_, id) => ({ id }))

/** A cache of 100 bytes that counts how often each entity was made, 10 bytes each. */
const counting = () => {
  const cache = createCache(100)
  const made = entities.map(() => 0)
  const ask = (id: number, size = 10) =>
    cache.get(entities[id] ?? { id }, (entity) => {
      made[entity.id] = (made[entity.id] ?? 0) + 1
      return new Uint8Array(size).fill(id)
    })
  return { ask, made }
}

it('makes the bytes of an entity once and gives the very same again', () => {
  const { ask, made } = counting()
  const first = ask(1)
  expect(ask(1)).toBe(first)
  expect(made[1]).toBe(1)
})

it('keeps what is asked for in each generation and forgets what is not', () => {
  const { ask, made } = counting()
  ask(0)
  for (const id of [1, 2, 3, 4, 5]) ask(id)
  ask(0)
  for (const id of [6, 7, 8, 9]) ask(id)
  ask(0)
  expect(made[0]).toBe(1)
  ask(1)
  expect(made[1]).toBe(2)
})

it('holds no more than its bytes, and still serves what is larger', () => {
  const { ask, made } = counting()
  for (let round = 0; round < 3; round++) for (let id = 0; id < 10; id++) ask(id, 15)
  expect(Math.min(...made)).toBeGreaterThan(1)
  const fresh = counting()
  expect(fresh.ask(3, 500)).toHaveLength(500)
  expect(fresh.ask(3, 500)).toHaveLength(500)
  expect(fresh.made[3]).toBe(1)
})

it('tells entities apart by identity: a changed one is another', () => {
  const cache = createCache(100)
  const entity = { id: 1 }
  const before = cache.get(entity, () => new Uint8Array([1]))
  expect(cache.get({ ...entity }, () => new Uint8Array([2]))).not.toEqual(before)
})
