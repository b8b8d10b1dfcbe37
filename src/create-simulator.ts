/** The way in for users where Node is: a simulator from a scenario's name. */

import { createKit } from './kit/create-kit.js'
import type { Simulator } from './kit/simulator.js'
import { mintToken, openEngine, type SimulatorOptions } from './open-engine.js'
import { node } from './platform/node.js'

export type { ControlSettings, SimulatorOptions } from './open-engine.js'

/**
 * Loads a scenario and makes a simulator of it.
 * @throws ScenarioError for an unknown or faulty scenario, ReadingError for an unknown reading or option, RangeError for a
 * `now` that is no point in time, FaultError for a fault that there is not, StoreError for a `data` folder that cannot be used
 */
export const createSimulator = async (options: SimulatorOptions = {}): Promise<Simulator> =>
  createKit(await openEngine(node, options), mintToken)
