/** One error of a compiled schema, with the way to what it is about and what kind of mistake it is. */
import type { Evidence } from '../core/evidence.js'
import type { SchemaError } from '../core/spec-source.js'
import { type AmountRule, decimalsBeside, type SumRule } from './amounts.js'
import { phraseOf } from './phrases.js'
import { type Keys, keysOf } from './pointer.js'

export type Kind = 'unknown' | 'missing' | 'invalid' | 'imprecise' | 'unbalanced'

export type Located = {
  readonly keys: Keys
  readonly kind: Kind
  /** What was expected, in words. */
  readonly phrase: string
  /** Where only these may stand. */
  readonly allowed?: readonly unknown[]
  /** Whether a date was expected, perhaps among other things. */
  readonly isDate?: boolean
  readonly pattern?: string
  readonly decimals?: number
  readonly sum?: SumRule
  readonly evidence?: Evidence
}

/** Absent where anything else may stand there as well. */
export const withAllowed = (values: unknown): Pick<Located, 'allowed'> =>
  Array.isArray(values) ? { allowed: values } : {}

const evidenceOf = (rule: AmountRule | SumRule): Pick<Located, 'evidence'> => {
  const evidence = rule['x-evidence']
  return evidence ? { evidence } : {}
}

const toImprecise = (keys: Keys, rule: AmountRule, beside: unknown): Located => {
  const decimals = decimalsBeside(beside, rule)
  const phrase = decimals === 0 ? 'an amount without decimals' : `an amount with at most ${decimals} decimals`
  return { keys, kind: 'imprecise', phrase, decimals, ...evidenceOf(rule) }
}

const toUnbalanced = (keys: Keys, rule: SumRule): Located => {
  const phrase = [rule.plus.join(' + '), ...(rule.minus ?? [])].join(' - ').replaceAll('/*/', '[].')
  return { keys: [...keys, rule.total], kind: 'unbalanced', phrase, sum: rule, ...evidenceOf(rule) }
}

const toInvalid = (
  keys: Keys,
  error: SchemaError,
  nounOf: ((name: string) => string | undefined) | undefined,
): Located => {
  const { allowedValues, pattern, format } = error.params
  return {
    keys,
    kind: 'invalid',
    phrase: phraseOf(error, nounOf?.(keys[0] ?? '')),
    ...withAllowed(allowedValues),
    ...(typeof pattern === 'string' && { pattern }),
    ...(typeof format === 'string' && format.includes('date') && { isDate: true }),
  }
}

export const toLocated = (error: SchemaError, nounOf?: (name: string) => string | undefined): Located => {
  const keys = keysOf(error.instancePath)
  const { additionalProperty, unevaluatedProperty, missingProperty, rule, beside } = error.params
  if (error.keyword === 'required') return { keys: [...keys, String(missingProperty)], kind: 'missing', phrase: '' }
  const unknown = additionalProperty ?? unevaluatedProperty
  if (unknown !== undefined) return { keys: [...keys, String(unknown)], kind: 'unknown', phrase: '' }
  if (error.keyword === 'x-amount') return toImprecise(keys, rule as AmountRule, beside)
  if (error.keyword === 'x-sums') return toUnbalanced(keys, rule as SumRule)
  return toInvalid(keys, error, nounOf)
}
