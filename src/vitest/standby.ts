/**
 * Stands in front of the simulator of a test file, which is made when it is first asked for something: interception begins with
 * the file, before anything can be awaited.
 */

import { createAddressBook } from '../core/address.js'
import { createSimulator, type SimulatorOptions } from '../create-simulator.js'
import { dialects as shipped } from '../dialects/index.gen.js'
import { worldOf } from '../doors/world-context.js'
import type { Answering } from '../engine/engine.js'
import type { Simulator } from '../kit/simulator.js'

export interface Standby extends Answering {
  simulator(): Promise<Simulator>
  /** The next to ask gets another. */
  retire(): Promise<void>
}

/** Of all kits of a process: what a test asks is answered in its world, whichever kit's handler hears it first. */
const inUse = new Set<Simulator>()

const ofContext = (): Simulator | undefined => [...inUse].find((simulator) => worldOf(simulator) !== undefined)

export const createStandby = (options: SimulatorOptions): Standby => {
  const { dialects = shipped } = options
  const find = createAddressBook(dialects)
  let present: Promise<Simulator> | undefined
  const make = async (): Promise<Simulator> => {
    const simulator = await createSimulator(options)
    inUse.add(simulator)
    return simulator
  }
  const standby: Standby = {
    dialects,
    claims: (path, host) => find(path, host) !== null,
    simulator() {
      present ??= make()
      return present
    },
    async handle(request) {
      const simulator = ofContext() ?? (await standby.simulator())
      return simulator.handle({ ...request, world: request.world ?? worldOf(simulator) })
    },
    async retire() {
      const simulator = await present
      present = undefined
      if (simulator) inUse.delete(simulator)
      await simulator?.close()
    },
  }
  return standby
}
