/** Common mistakes with values, which have a code of their own or a right value that can be told. */
import type { ViolationCode } from '../core/violation.js'
import { type SumRule, workOut } from './amounts.js'
import { mayBeDate, toDate } from './formats.js'
import type { Located } from './located.js'
import type { Keys } from './pointer.js'

export type Mistake = {
  /** Absent: nothing more special than that the value is wrong. */
  readonly code?: ViolationCode
  readonly expected: string
  readonly suggestion?: string
}

/** A difference as small as that comes from binary floats, not from who wrote the amount. */
const NOISE = 1e-6

const mistakeInAmount = ({ phrase, decimals = 0 }: Located, actual: unknown): Mistake => {
  const rounded = Number(Number(actual).toFixed(decimals))
  const isNoise = typeof actual === 'number' && Math.abs(rounded - actual) < NOISE
  return { code: 'imprecise-amount', expected: phrase, ...(isNoise && { suggestion: String(rounded) }) }
}

const mistakeInSum = ({ phrase, keys }: Located, rule: SumRule, whole: unknown): Mistake => {
  const parent = parentOf(whole, keys)
  return { code: 'unbalanced-amounts', expected: `${phrase}, which is ${workOut(parent, rule)}` }
}

const parentOf = (whole: unknown, keys: Keys): Readonly<Record<string, unknown>> =>
  keys.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), whole) as Record<string, unknown>

const mistakeInDate = (phrase: string, actual: string): Mistake => {
  if (!mayBeDate(actual)) return { code: 'impossible-date', expected: 'a date that exists' }
  const suggestion = toDate(actual)
  return suggestion === null ? { expected: phrase } : { expected: phrase, suggestion }
}

/** `eur` where only capitals may stand. */
const mistakeInCase = ({ phrase, pattern = '' }: Located, actual: string): Mistake => {
  const upper = actual.toUpperCase()
  return upper !== actual && new RegExp(pattern, 'u').test(upper)
    ? { expected: phrase, suggestion: upper }
    : { expected: phrase }
}

/** `actual` is the value that is wrong, `whole` all that it stands in. */
export const mistakeOf = (finding: Located, actual: unknown, whole: unknown): Mistake => {
  const { kind, phrase, sum, isDate, pattern } = finding
  if (kind === 'imprecise') return mistakeInAmount(finding, actual)
  if (sum) return mistakeInSum(finding, sum, whole)
  if (typeof actual !== 'string') return { expected: phrase }
  if (isDate) return mistakeInDate(phrase, actual)
  return pattern === undefined ? { expected: phrase } : mistakeInCase(finding, actual)
}
