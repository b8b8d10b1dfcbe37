/** The shapes that users rely on, entry point by entry point, held by the compiler. */

import type { RequestHandler } from 'msw'
import {
  type assertNoViolations,
  createServer,
  createSimulator,
  type Exchange,
  type Finding,
  type Simulator,
  type SimulatorOptions,
  type TestWorld,
  type ViolationCode,
} from 'proforma'
import { type Control, createControl, type WorldControl } from 'proforma/control'
import { createMiddleware, type Middleware } from 'proforma/express'
import { createHandlers } from 'proforma/msw'
import { createDispatcher } from 'proforma/undici'
import type { Dispatcher } from 'undici'
import { expectTypeOf } from 'vitest'

expectTypeOf(createSimulator).parameters.toEqualTypeOf<[options?: SimulatorOptions]>()
expectTypeOf(createSimulator).returns.resolves.toEqualTypeOf<Simulator>()
expectTypeOf<Simulator>().toExtend<TestWorld>()
expectTypeOf(createServer).returns.toHaveProperty('listen')
expectTypeOf<{ violations(): readonly Finding[] }>().toExtend<Parameters<typeof assertNoViolations>[0]>()

/** Wherever a `fetch` is asked for, that of a world will do. */
expectTypeOf<TestWorld['fetch']>().toExtend<typeof globalThis.fetch>()
expectTypeOf<TestWorld['run']>().toEqualTypeOf<<T>(task: () => T) => T>()
expectTypeOf<TestWorld['exchanges']>().returns.toEqualTypeOf<readonly Exchange[]>()
expectTypeOf<TestWorld['violations']>().returns.toEqualTypeOf<readonly Finding[]>()
expectTypeOf<Finding['code']>().toEqualTypeOf<ViolationCode>()
expectTypeOf<Finding['severity']>().toEqualTypeOf<'error' | 'warning' | 'advice'>()
expectTypeOf<Finding['evidence']['grade']>().toEqualTypeOf<'documented' | 'inferred' | 'guessed'>()

/** Amounts are decimal texts wherever they are ours. */
type Invoice = ReturnType<TestWorld['ledger']['invoice']>
expectTypeOf<Invoice['open']>().toEqualTypeOf<string>()
expectTypeOf<Invoice['totals']['total']>().toEqualTypeOf<string>()

expectTypeOf(createControl).returns.toEqualTypeOf<Control>()
expectTypeOf<Control['in']>().returns.toEqualTypeOf<WorldControl>()
expectTypeOf(createMiddleware).returns.toEqualTypeOf<Middleware>()

/** Both doors take what `createSimulator()` gives; `proforma/vitest` is held in test/vitest. */
expectTypeOf<Simulator>().toExtend<Parameters<typeof createHandlers>[0]>()
expectTypeOf(createHandlers).returns.toEqualTypeOf<[RequestHandler]>()
expectTypeOf<Simulator>().toExtend<Parameters<typeof createDispatcher>[0]>()
expectTypeOf(createDispatcher).returns.toExtend<Dispatcher>()
