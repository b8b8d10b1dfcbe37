/** `proforma/vitest`: `test` and `expect` with everything on. Each test has a world of its own, and its client is checked. */

import { expect } from 'vitest'
import './matcher-types.js'
import { createTest } from './create-test.js'
import { matchers } from './matchers.js'

export type { Contract } from './contract.js'
export type { TestFixtures, TestOptions } from './create-test.js'
export type { MswServer, Unhandled } from './interception.js'
export { InterceptionError } from './interception-error.js'
export { createTest, expect, matchers }

expect.extend(matchers)

/** With the scenario `default`; for another, or beside a server of your own, see `createTest`. */
export const test = createTest()
