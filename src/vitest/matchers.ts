/** The matchers: the plain assertions of `proforma` in Vitest's words, so a failure reads the same in both. */

import { assertBalances } from '../contract/assert-balances.js'
import { assertNoViolations } from '../contract/assert-no-violations.js'
import { assertRequested } from '../contract/assert-requested.js'
import { ContractError } from '../contract/contract-error.js'
import { ExpectationError } from '../contract/expectation-error.js'
import type { TestWorld } from '../kit/test-world.js'

type Result = { readonly pass: boolean; readonly message: () => string }

const resultOf = (assertion: () => void, otherwise: string): Result => {
  try {
    assertion()
    return { pass: true, message: () => otherwise }
  } catch (error) {
    if (!(error instanceof ContractError || error instanceof ExpectationError)) throw error
    return { pass: false, message: () => error.message }
  }
}

const toWorld = (received: unknown, matcher: string): TestWorld => {
  if (typeof received === 'object' && received !== null && 'violations' in received) return received as TestWorld
  throw new TypeError(`Failed to apply ${matcher}: it is for a world or a simulator. Use expect(world).${matcher}(…).`)
}

export const matchers = {
  toHaveNoViolations(received: unknown): Result {
    const world = toWorld(received, 'toHaveNoViolations')
    return resultOf(
      () => assertNoViolations(world),
      `Expected the client to break the contract in world "${world.name}", but it kept it.`,
    )
  },
  toHaveRequested(received: unknown, ...asked: Asked): Result {
    const world = toWorld(received, 'toHaveRequested')
    const [operation, expected] = asked
    const like = expected === undefined ? '' : ' like that'
    return resultOf(
      () => assertRequested(world, ...asked),
      `Expected ${operation} not to be requested${like}, but it was.`,
    )
  },
  toBalance(received: unknown): Result {
    const world = toWorld(received, 'toBalance')
    return resultOf(
      () => assertBalances(world),
      `Expected the books of world "${world.name}" not to balance, but they do.`,
    )
  },
}

/** What `assertRequested` takes behind the world. */
export type Asked = Parameters<typeof assertRequested> extends [unknown, ...infer Rest] ? Rest : never
