/** The faults of a world, for tests. */

import { addFaults, encodeFaultRule, removeFault } from '../control/change-faults.js'
import { isRefusal, type Refusal, toRefusal } from '../control/refusal.js'
import { FaultError } from './fault-error.js'
import type { KitParts, Present } from './kit-parts.js'
import type { WorldFaults } from './test-world.js'

const refuse = (failed: string, { why }: Refusal): never => {
  throw new FaultError(`Failed to ${failed}: ${why}`)
}

export const createWorldFaults = (parts: KitParts, present: Present): WorldFaults => ({
  async add(fault) {
    const slot = present()
    const added = await addFaults(parts, slot, fault)
    return isRefusal(added) ? refuse(`add a fault to the world "${slot.name}"`, added) : added
  },
  async remove(id) {
    const slot = present()
    const refused = await removeFault(parts.worlds, slot, id)
    if (refused) refuse(`remove a fault from the world "${slot.name}"`, refused)
  },
  async clear() {
    const { name } = present()
    const changed = await parts.worlds.change(name, { change: 'clearFaults' })
    if ('failure' in changed) refuse(`clear the faults of the world "${name}"`, toRefusal(changed))
  },
  list: () => present().faults.state().entries.map(encodeFaultRule),
})
