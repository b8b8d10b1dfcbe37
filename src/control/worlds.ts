/** Worlds themselves: list, make, fork, reset, delete. */

import { createWorld } from '../core/create-world.js'
import { parseInstant } from '../core/dates.js'
import type { Success } from '../core/dialect.js'
import { createFaultBook, type FaultBook } from '../core/fault-book.js'
import type { Key } from '../core/keys.js'
import type { ManagedWorld } from '../core/managed-world.js'
import type { Readings } from '../core/reading.js'
import { resolveReadings } from '../core/resolve-readings.js'
import { createScenarioFaults } from '../scenarios/scenario-faults.js'
import type { Slot } from '../worlds/worlds.js'
import { created, DONE, ok } from './answer.js'
import { type ControlCall, type ControlParts, MAIN, type Schemas, slotOf } from './call.js'
import { encodeWorld } from './encode-world.js'
import { encodeMintedKey, keysFor, refuseKeys, refuseRights } from './keys.js'
import { refuse, refuseAs } from './refuse.js'
import { decodeState, isRefused } from './state.js'

type Making = Schemas['MakeWorld']
type Model = { readonly world: ManagedWorld; readonly faults: FaultBook; readonly keys: readonly Key[] | null }

/** The next name of the form `world-1` that is free. */
const freeName = ({ worlds }: ControlParts): string => {
  const taken = new Set(worlds.all().map(({ name }) => name))
  let count = taken.size
  while (taken.has(`world-${count}`)) count++
  return `world-${count}`
}

const choose = ({ dialects }: ControlParts, world: ManagedWorld, chosen: Schemas['Readings'] = {}): Readings =>
  resolveReadings(dialects, Object.fromEntries(world.readings), chosen)

/** Adds a world that is as `model`, with keys of its own, and tells their tokens this once. */
const addWorld = async (parts: ControlParts, model: Model, asked: Omit<Making, 'scenario'>): Promise<Success> => {
  const { worlds, realTime } = parts
  const { name = freeName(parts), tenant = null, ttlSeconds } = asked
  if (name.toLowerCase() === MAIN)
    return refuse(422, `A world cannot be called "${name}": that stands for the main one. Choose another name.`)
  const keys = asked.keys || !model.keys ? keysFor(asked.keys, [...model.world.keys.values()], parts) : model.keys
  const refused =
    refuseRights(asked.keys ?? [], parts.dialects, (index) => `body.keys[${index}]`) ??
    refuseKeys(keys, model.world.ledger)
  if (refused) return refuseAs(refused)
  const readings = asked.readings && choose(parts, model.world, asked.readings)
  const world = model.world.fork(name, { keys, passive: false, ...(readings && { readings }) })
  const expiresAt = ttlSeconds === undefined ? null : realTime() + ttlSeconds * 1000
  const { closed } = worlds.main
  const slot = await worlds.add({ name, world, faults: model.faults, tenant, closed, expiresAt })
  return created({ world: encodeWorld(slot, parts), keys: keys.map(encodeMintedKey) } satisfies Schemas['MadeWorld'])
}

const modelOfBirth = ({ birth: { world, faults } }: Slot): Model => {
  return { world, faults: createFaultBook(world.seed, faults), keys: null }
}

const fromScenario = async ({ parts }: ControlCall, asked: Making): Promise<Model | Success> => {
  const { scenario, seed, now } = asked
  const { main } = parts.worlds
  if (scenario === undefined && seed === undefined && now === undefined) return modelOfBirth(main)
  if (scenario !== undefined && /[/\\]|\.ya?ml$/i.test(scenario))
    return refuse(
      422,
      `"${scenario}" is a path. Give the name of a shipped scenario; a file is for \`proforma serve\`.`,
    )
  const instant = now === undefined || now === 'real' ? undefined : parseInstant(now)
  if (instant === null)
    return refuse(422, `"${now}" is no point in time. Use ISO 8601, such as 2026-03-31T12:00:00Z, or "real".`)
  const loaded = await parts.loadScenario(scenario ?? null, { seed, now: instant })
  const readings = resolveReadings(parts.dialects, loaded.readings)
  const clock = now === 'real' ? ({ mode: 'running', at: parts.realTime() } as const) : null
  const start = clock ? { ...loaded, now: clock.at } : loaded
  const world = createWorld({ seed: start, readings, timeSource: parts.realTime, clock: clock?.mode ?? 'frozen' })
  return { world, faults: createScenarioFaults(loaded, parts.dialects), keys: null }
}

const makeWorld = async (call: ControlCall): Promise<Success> => {
  const asked = call.body as Making
  const { state, scenario, seed, now } = asked
  if (state === undefined) {
    const model = await fromScenario(call, asked)
    return 'status' in model ? model : addWorld(call.parts, model, asked)
  }
  if (scenario !== undefined || seed !== undefined || now !== undefined)
    return refuse(
      422,
      'A world is made from a state or from a scenario. Leave out scenario, seed and now, or the state.',
    )
  const model = decodeState(state, asked.name ?? state.name, call.parts)
  if (isRefused(model)) return model
  return addWorld(call.parts, { ...model, keys: [...model.world.keys.values()] }, asked)
}

const forkWorld = (call: ControlCall): Promise<Success> => {
  const { world, faults } = slotOf(call)
  const copied = createFaultBook(world.seed, faults.state())
  return addWorld(call.parts, { world, faults: copied, keys: null }, call.body as Schemas['ForkWorld'])
}

const listWorlds = ({ parts }: ControlCall): Success =>
  ok({ worlds: parts.worlds.all().map((slot) => encodeWorld(slot, parts)) })

const getWorld = (call: ControlCall): Success => ok(encodeWorld(slotOf(call), call.parts))

const resetWorld = async (call: ControlCall): Promise<Success> =>
  ok(encodeWorld(await call.parts.worlds.reset(slotOf(call).name), call.parts))

const deleteWorld = async (call: ControlCall): Promise<Success> => {
  await call.parts.worlds.remove(slotOf(call).name)
  return DONE
}

export const worldOperations = { listWorlds, makeWorld, getWorld, deleteWorld, forkWorld, resetWorld }
