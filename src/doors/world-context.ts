/**
 * The world that the present asynchronous context belongs to, for clients whose key is fixed: what is run in a world stays
 * in it across every `await`. A browser has no such contexts, so nothing of Node's is imported here; it is asked for.
 */

import type { AsyncLocalStorage } from 'node:async_hooks'

/** Contexts of several simulators may lie inside one another. */
type Context = { readonly simulator: object; readonly world: string; readonly outer: Context | undefined }

let storage: AsyncLocalStorage<Context> | null | undefined

const toStorage = (): AsyncLocalStorage<Context> | null => {
  const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks')
  return hooks ? new hooks.AsyncLocalStorage() : null
}

const neededFor = (world: string): AsyncLocalStorage<Context> => {
  storage ??= toStorage()
  if (storage) return storage
  throw new Error(
    `Failed to run a task in the world "${world}": this environment has no asynchronous contexts. Use the world's own ` +
      '`fetch`, or send its `key`.',
  )
}

/** The present context with another world for this simulator; what it had before goes, lest a chain grows test by test. */
const within = (simulator: object, world: string, present: Context | undefined): Context => {
  const without = (context: Context | undefined): Context | undefined =>
    context?.simulator === simulator ? without(context.outer) : context && { ...context, outer: without(context.outer) }
  return { simulator, world, outer: without(present) }
}

/** Name of the world that the present context belongs to; undefined outside any, and where there are no contexts. */
export const worldOf = (simulator: object): string | undefined => {
  for (let context = storage?.getStore(); context; context = context.outer)
    if (context.simulator === simulator) return context.world
  return undefined
}

/** Whatever the task does, and starts, belongs to the world. */
export const runIn = <T>(simulator: object, world: string, task: () => T): T => {
  const contexts = neededFor(world)
  return contexts.run(within(simulator, world, contexts.getStore()), task)
}

/** From here on the present context belongs to the world: for fixtures of tests, which cannot wrap the test itself. */
export const enter = (simulator: object, world: string): void => {
  const contexts = neededFor(world)
  contexts.enterWith(within(simulator, world, contexts.getStore()))
}
