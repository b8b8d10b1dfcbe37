/** Seeded chance: the same seed gives the same sequence on every machine. Small and fast; not for secrets. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T
}

/** mulberry32 */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    int,
    chance: (percent) => next() * 100 < percent,
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
  }
}

/** A seed of its own for each concern, so that a change of one does not shuffle the others. */
export const deriveSeed = (seed: number, concern: string): number => {
  let hash = 2_166_136_261 ^ seed
  for (let i = 0; i < concern.length; i++) hash = Math.imul(hash ^ concern.charCodeAt(i), 16_777_619)
  return hash >>> 0
}
