/** Conditions on what books hold: made of what a test asks for, and told in words when nothing fits. */

import Big from 'big.js'
import { isCalendarDate } from '../core/dates.js'
import type { Ledger } from '../core/ledger.js'
import type { Minor } from '../core/ledger-types.js'
import { toDecimal } from '../core/money.js'
import { didYouMean } from '../core/nearest.js'
import { LedgerError } from './ledger-error.js'

export type Condition<T> = { readonly says: string; readonly holds: (entity: T) => boolean }

/** What each condition tests, by its name. */
export type Tests<T, Where> = {
  readonly [Name in keyof Where]-?: (value: NonNullable<Where[Name]>, ledger: Ledger) => (entity: T) => boolean
}

const refuse = (name: string, value: unknown, what: string): never => {
  throw new LedgerError('invalid', `Failed to search the books: ${name} is ${JSON.stringify(value)}. Use ${what}.`)
}

export const toBig = (name: string, value: string): Big => {
  if (!/^-?\d+(\.\d+)?$/.test(value)) refuse(name, value, "a decimal text, such as '839.60'")
  return Big(value)
}

/** Amounts are exact, so they are compared as they are written. */
export const amount =
  <T extends { readonly currency: string }>(name: string, is: 'eq' | 'gt' | 'lt', of: (entity: T) => Minor) =>
  (value: string): ((entity: T) => boolean) => {
    const wanted = toBig(name, value)
    return (entity) => Big(toDecimal(of(entity), entity.currency))[is](wanted)
  }

export const day =
  <T>(name: string, is: 'before' | 'after', of: (entity: T) => string | null) =>
  (value: string): ((entity: T) => boolean) => {
    if (!isCalendarDate(value)) refuse(name, value, 'a day, such as 2026-03-31')
    return (entity) => {
      const date = of(entity)
      return date !== null && (is === 'before' ? date < value : date > value)
    }
  }

export const same =
  <T, V>(of: (entity: T) => V) =>
  (value: V) =>
  (entity: T): boolean =>
    of(entity) === value

/** One of some known words, or any of several. */
export const word =
  <T, V extends string>(name: string, known: readonly V[], of: (entity: T) => V) =>
  (value: V | readonly V[]): ((entity: T) => boolean) => {
    const wanted: readonly V[] = typeof value === 'string' ? [value] : value
    for (const each of wanted) if (!known.includes(each)) refuse(name, each, `one of ${known.join(', ')}`)
    return (entity) => wanted.includes(of(entity))
  }

const words = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** Whatever is undefined is no condition. @throws LedgerError for one that there is not, or a value that makes no sense */
export const toConditions = <T, Where extends object>(
  where: Where,
  tests: Tests<T, Where>,
  ledger: Ledger,
): readonly Condition<T>[] =>
  Object.entries(where).flatMap(([name, value]): Condition<T>[] => {
    if (value === undefined) return []
    if (!Object.hasOwn(tests, name)) {
      const known = Object.keys(tests)
      const which = `there is no condition "${name}".${didYouMean(name, known)} There are ${known.join(', ')}.`
      throw new LedgerError('invalid', `Failed to search the books: ${which}`)
    }
    const test = tests[name as keyof Where](value, ledger)
    return [{ says: `${words(name)} ${JSON.stringify(value)}`, holds: test }]
  })
