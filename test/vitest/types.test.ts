/** The types of the fixtures and matchers: none of them is `any`. */
import type { Simulator, TestWorld, ViolationCode } from 'proforma'
import { type Contract, createTest, expect, type TestFixtures, type TestOptions, test } from 'proforma/vitest'
import { type ExpectStatic, expectTypeOf, it, type TestAPI } from 'vitest'

it('types the fixtures', () => {
  expectTypeOf(test).toEqualTypeOf<TestAPI<TestFixtures>>()
  expectTypeOf(createTest).parameter(0).toEqualTypeOf<TestOptions | undefined>()
  expectTypeOf(createTest).returns.toEqualTypeOf<TestAPI<TestFixtures>>()
  expectTypeOf<TestFixtures['world']>().toEqualTypeOf<TestWorld>()
  expectTypeOf<TestFixtures['simulator']>().toEqualTypeOf<Simulator>()
  expectTypeOf<TestFixtures['contract']>().toEqualTypeOf<Contract>()
  expectTypeOf(expect).toEqualTypeOf<ExpectStatic>()
})

it('types what a test is given', () => {
  const use = (given: TestFixtures): void => {
    expectTypeOf(given.world).not.toBeAny()
    expectTypeOf(given.world.name).toEqualTypeOf<string>()
    expectTypeOf(given.world.clock.now()).toEqualTypeOf<Date>()
    expectTypeOf(given.world.violations()[0]?.code).toEqualTypeOf<ViolationCode | undefined>()
    // @ts-expect-error no such code
    given.contract.ignore('unknown-paramter')
    // @ts-expect-error no such member
    given.world.invoices()
  }
  expectTypeOf(use).not.toBeAny()
})

it('hands typed fixtures to tests, and to tests made from them', () => {
  const extended = test.extend<{ mail: string }>({ mail: 'none' })
  const never = (): void => {
    test('one', ({ world, simulator }) => {
      expectTypeOf(world).toEqualTypeOf<TestWorld>()
      expectTypeOf(simulator).toEqualTypeOf<Simulator>()
    })
    extended('two', ({ world, mail }) => {
      expectTypeOf(world).toEqualTypeOf<TestWorld>()
      expectTypeOf(mail).toEqualTypeOf<string>()
    })
    // @ts-expect-error no such fixture
    test('three', ({ universe }) => universe)
  }
  expectTypeOf(never).not.toBeAny()
})

it('types the matchers', () => {
  const assertion = () => expect({} as TestWorld)
  type Matchers = ReturnType<typeof assertion>
  expectTypeOf<Matchers['toHaveNoViolations']>().toEqualTypeOf<() => void>()
  expectTypeOf<Matchers['toBalance']>().toEqualTypeOf<() => void>()
  expectTypeOf<Matchers['toHaveRequested']>().parameter(0).toEqualTypeOf<string>()
  expectTypeOf<Matchers['toHaveRequested']>().returns.toEqualTypeOf<void>()
  expectTypeOf<Matchers['not']['toBalance']>().not.toBeAny()
  const never = (): void => {
    // @ts-expect-error a number of times
    expect({} as TestWorld).toHaveRequested('a.b', {}, { times: 'once' })
  }
  expectTypeOf(never).not.toBeAny()
})
