/** What a test says about the check at its end: that it breaks the contract on purpose. */

import { assertNoViolations, type Exception, type NoViolationsOptions } from '../contract/assert-no-violations.js'
import { ContractError } from '../contract/contract-error.js'
import type { Finding } from '../contract/finding.js'
import type { ViolationCode } from '../core/violation.js'

/** True: whatever breaks the contract fails the test; false: nothing does; an object: see `assertNoViolations`. */
export type ContractCheck = boolean | NoViolationsOptions

export interface Contract {
  /**
   * Lets these mistakes pass at the end of this test, `ignore('unknown-field')` or more narrowly
   * `ignore({ code: 'unknown-field', at: 'body.paid_at' })`; without any, all.
   */
  ignore(...mistakes: readonly (ViolationCode | Exception)[]): void
}

export interface CheckedContract extends Contract {
  /** @throws ContractError when something was found that may not be */
  check(found: readonly Finding[], how: ContractCheck): void
}

const toException = (mistake: ViolationCode | Exception): Exception =>
  typeof mistake === 'string' ? { code: mistake } : mistake

const check = (found: readonly Finding[], how: ContractCheck, ignored: readonly Exception[] = []): void => {
  if (how === false) return
  const options = how === true ? {} : how
  assertNoViolations({ violations: () => found }, { ...options, except: [...(options.except ?? []), ...ignored] })
}

/** @throws ContractError for requests that no test has made */
export const checkOutside = (found: readonly Finding[], how: ContractCheck): void => {
  try {
    check(found, how)
  } catch (error) {
    if (error instanceof ContractError) error.message = `In this file, outside of its tests: ${error.message}`
    throw error
  }
}

export const createContract = (): CheckedContract => {
  const ignored: Exception[] = []
  let isOff = false
  return {
    ignore(...mistakes) {
      isOff ||= mistakes.length === 0
      ignored.push(...mistakes.map(toException))
    },
    check(found, how) {
      if (!isOff) check(found, how, ignored)
    },
  }
}
