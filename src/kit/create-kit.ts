/** Makes an engine a simulator in the hands of tests. */

import { createFetch } from '../doors/fetch.js'
import { worldOf } from '../doors/world-context.js'
import type { Engine } from '../engine/engine.js'
import { createTestWorld } from './create-test-world.js'
import type { KitParts } from './kit-parts.js'
import type { Simulator } from './simulator.js'

export const createKit = ({ worlds, dialects, handle, claims }: Engine, mintToken: () => string): Simulator => {
  const parts: KitParts = { worlds, dialects, handle, claims, mintToken, owner: () => simulator }
  const world: Simulator['world'] = (name = worldOf(simulator) ?? worlds.main.name) =>
    createTestWorld(parts, worlds.get(name).name)
  const simulator: Simulator = Object.assign(world(worlds.main.name), {
    fetch: createFetch(parts, () => worldOf(simulator)),
    handle,
    claims,
    dialects,
    world,
    worlds,
    close: worlds.close,
  })
  return simulator
}
