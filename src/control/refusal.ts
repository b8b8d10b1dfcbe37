/** Why something cannot be done to a world: a sentence for people, and the status that HTTP has for it. */

import type { Failure, Issue } from '../core/failure.js'

export type Finding = { readonly at: string; readonly message: string }

export type Refusal = {
  readonly status: number
  /** Whole sentences. */
  readonly why: string
  /** What is wrong, place by place. */
  readonly findings?: readonly Finding[]
}

export const isRefusal = (value: object): value is Refusal => 'why' in value

const because = (expected: string | undefined): string => (expected === undefined ? '' : `: "${expected}"`)

const PHRASES: Readonly<Record<Issue['problem'], (expected: string | undefined) => string>> = {
  required: () => 'is needed',
  type: () => 'has the wrong type',
  positive: () => 'has to be above zero',
  too_fine: () => 'has more decimals than its currency',
  too_large: () => 'is too large to be counted exactly',
  date: () => 'is no date',
  unknown: () => 'is not in this world',
  not_allowed: (expected) => `does not allow it as it is now${because(expected)}`,
  mismatch: (expected) => `does not fit or is taken${because(expected)}`,
  exceeds: () => 'is more than there is',
}

const toFinding = ({ field, problem, expected }: Issue): Finding => ({
  at: field,
  message: `${field} ${PHRASES[problem](expected)}`,
})

/** Of the ledger or of the store. */
export const toRefusal = (failure: Failure): Refusal => {
  if (failure.failure === 'invalid') {
    const findings = failure.issues.map(toFinding)
    return { status: 422, why: `The ledger refuses: ${findings.map(({ message }) => message).join('; ')}.`, findings }
  }
  if (failure.failure === 'not_found') return { status: 404, why: `There is no such ${failure.what} in this world.` }
  const why = 'It could not be kept, so nothing has changed. See what the stand-in has printed, and try again.'
  return { status: 503, why }
}
