/** `createTest()`: Vitest's own `test` with fixtures, so that each test has a world of its own and intercepted requests reach it. */

import { test as base, type TestAPI } from 'vitest'
import type { Finding } from '../contract/finding.js'
import type { SimulatorOptions } from '../create-simulator.js'
import { createHandlers, type HandlersOptions } from '../doors/msw.js'
import { enterLater } from '../doors/world-context.js'
import type { Simulator } from '../kit/simulator.js'
import type { TestWorld } from '../kit/test-world.js'
import { type CheckedContract, type Contract, type ContractCheck, checkOutside, createContract } from './contract.js'
import { createInterception, type InterceptionOptions } from './interception.js'
import { onFirstUse } from './on-first-use.js'
import { createStandby } from './standby.js'
import { worldName } from './world-name.js'

export type TestOptions = SimulatorOptions &
  HandlersOptions &
  InterceptionOptions & {
    /** Whether a test fails whose client broke the contract. Default: true. See `contract` and `checkContract` for parts of a file. */
    readonly checkContract?: ContractCheck
  }

export type TestFixtures = {
  /** Of this file; its own members are the main world, which answers what no test asks. */
  simulator: Simulator
  /** Of this test: a fork of the main world, ended afterwards. What the test asks, with whatever key, is answered here. */
  world: TestWorld
  /** To break the contract on purpose: `contract.ignore()`. */
  contract: Contract
  /**
   * To change the check at the end of tests for a part of a file: `test.extend({ checkContract: false })`, from Vitest 4.1 on
   * also `test.override` in a `describe`. With Vitest 3 it is `test.scoped`.
   */
  checkContract: ContractCheck
}

type Inner = { _enter: ReturnType<typeof enterLater>; contract: CheckedContract }

/**
 * Vitest's `test` with the fixtures of the kit. Interception begins when it is first used; requests to the vendors' hosts never
 * reach the network. Outside of tests the main world answers them, and the end of the file checks those too.
 */
export const createTest = (options: TestOptions = {}): TestAPI<TestFixtures> => {
  const standby = createStandby(options)
  const [handler] = createHandlers(standby, options)
  const interception = createInterception(handler, options)
  const { checkContract: how = true } = options

  const test = base.extend<TestFixtures & Inner>({
    checkContract: how,
    // The first, and without a promise before it: else a beforeEach hook would keep the test itself outside the context.
    // biome-ignore lint/correctness/noEmptyPattern: fixtures are read from this pattern
    _enter: [({}, use) => use(enterLater()), { auto: true }],
    simulator: [
      // biome-ignore lint/correctness/noEmptyPattern: fixtures are read from this pattern
      async ({}, use) => {
        interception.open()
        await interception.check()
        const simulator = await standby.simulator()
        await use(simulator)
        const found = simulator.violations()
        await standby.retire()
        checkOutside(found, how)
      },
      { auto: true, scope: 'file' },
    ],
    // biome-ignore lint/correctness/noEmptyPattern: fixtures are read from this pattern
    contract: ({}, use) => use(createContract()),
    world: [
      async ({ simulator, contract, checkContract, task, onTestFinished, _enter }, use) => {
        const world = await simulator.fork({ name: worldName(task.name) })
        _enter(simulator, world.name)
        let found: readonly Finding[] = []
        // Not behind `use`: Vitest 4 tells twice of what is thrown there.
        onTestFinished(() => contract.check(found, checkContract))
        await use(world)
        found = world.violations()
        await world.end()
      },
      { auto: true },
    ],
  })
  return onFirstUse(test as unknown as TestAPI<TestFixtures>, () => interception.open())
}
