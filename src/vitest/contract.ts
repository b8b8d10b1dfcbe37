/** What a test says about the contract that is checked at its end: that it is broken on purpose. */

import { assertNoViolations } from '../contract/assert-no-violations.js'
import type { ViolationCode } from '../core/violation.js'
import type { TestWorld } from '../kit/test-world.js'

export interface Contract {
  /** Lets violations of these codes pass at the end of this test; without a code, all. */
  ignore(...codes: readonly ViolationCode[]): void
}

export interface CheckedContract extends Contract {
  /** @throws ContractError when the client broke the contract in this world */
  check(world: Pick<TestWorld, 'violations'>): void
}

export const createContract = (): CheckedContract => {
  let ignored: ReadonlySet<ViolationCode> | 'all' = new Set()
  return {
    ignore(...codes) {
      ignored = ignored === 'all' || codes.length === 0 ? 'all' : new Set([...ignored, ...codes])
    },
    check(world) {
      const codes = ignored
      if (codes !== 'all') assertNoViolations({ violations: () => world.violations().filter(({ code }) => !codes.has(code)) })
    },
  }
}
