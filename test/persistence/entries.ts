/** Entries and bases for the tests of stores. Entry n says that it is n, so that order and gaps show. */
import type { Entry, Journal } from '../../src/core/store-contract.js'
import { seedWith } from '../core/seller.js'

export const entry = (n: number, padding = ''): Entry => ({ kind: 'note', n, padding })

export const entriesUpTo = (count: number, padding = ''): readonly Entry[] =>
  Array.from({ length: count }, (_, n) => entry(n, padding))

/** The numbers in entries made by `entry`. */
export const numbersOf = (entries: readonly Entry[]): readonly number[] =>
  entries.map((each) => ('n' in each && typeof each.n === 'number' ? each.n : -1))

export const countUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n)

export const base = seedWith({ name: 'kept' })

/** Appends entry after entry, each once the one before is durable. */
export const appendOneByOne = async (journal: Journal, from: number, to: number, padding = ''): Promise<void> => {
  for (let n = from; n < to; n++) await journal.append([entry(n, padding)], n)
}
