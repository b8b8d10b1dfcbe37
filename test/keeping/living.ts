/** A shop whose worlds are kept, and what it shows to the outside, told apart from counters of requests. */
import type { Store } from '../../src/core/store-contract.js'
import type { Engine, EngineParts } from '../../src/engine/engine.js'
import type { Slot } from '../../src/worlds/worlds.js'
import { type Ask, askOf, createShop } from '../worlds/ask-shop.js'
import { createShopWorld } from '../worlds/shop.js'

export const START = Date.parse('2026-03-02T11:00:00Z')

export type Living = {
  readonly simulator: Engine
  readonly ask: Ask
  readonly troubles: readonly unknown[]
  readonly passTime: (milliseconds: number) => void
  readonly real: () => number
}

export const live = async (
  store: Store,
  parts: Partial<EngineParts> & { readonly real?: number } = {},
): Promise<Living> => {
  let real = parts.real ?? START
  const realTime = () => real
  const troubles: unknown[] = []
  const { simulator } = await createShop({
    world: createShopWorld({ running: realTime }),
    realTime,
    store,
    onTrouble: (error) => troubles.push(error),
    ...parts,
  })
  const passTime = (milliseconds: number): void => {
    real += milliseconds
  }
  return { simulator, ask: askOf(simulator), troubles, passTime, real: realTime }
}

const ENDPOINTS = ['GET /bills', 'GET /bills?page=1', 'GET /bills/1', 'GET /payments']

/** Bytes and statuses of every endpoint of every world; request ids count on. */
export const show = async ({ simulator, ask }: Living): Promise<unknown> => {
  const seen: unknown[] = []
  for (const { name, world, tenant, closed, expiresAt, faults } of sorted(simulator.worlds.all())) {
    const answers: unknown[] = []
    const token = [...world.keys.keys()][0] ?? 'any'
    const host = tenant === null ? {} : { host: `${tenant}.shop.test` }
    for (const what of ENDPOINTS) {
      const { status, headers, text } = await ask(what, { token, ...host })
      answers.push([what, status, headers.date, text])
    }
    const { rules } = faults
    const keys = [...world.keys.values()]
    const readings = [...world.readings]
    seen.push({
      name,
      answers,
      now: world.now(),
      mode: world.clockMode,
      keys,
      readings,
      rules,
      tenant,
      closed,
      expiresAt,
    })
  }
  return seen
}

const sorted = (slots: readonly Slot[]): readonly Slot[] => slots.toSorted((a, b) => (a.name < b.name ? -1 : 1))
