/** The clock of a world, for tests. */

import { type ClockMove, moveClock, toInstant, toLaterInstant } from '../control/move-clock.js'
import { isRefusal } from '../control/refusal.js'
import type { Slot } from '../worlds/worlds.js'
import type { KitParts, Present } from './kit-parts.js'
import type { ClockMoved, WorldClock } from './test-world.js'

const toAt = (to: string | Date): ClockMove['at'] => {
  if (typeof to === 'string') return toInstant(to)
  const at = to.getTime()
  return Number.isNaN(at) ? { status: 422, why: 'The date is none: it was made of what is no point in time.' } : at
}

export const createWorldClock = ({ worlds }: KitParts, present: Present): WorldClock => {
  const move = async (toChange: (slot: Slot) => ClockMove): Promise<ClockMoved> => {
    const slot = present()
    const moved = await moveClock(worlds, slot, toChange(slot))
    if (!isRefusal(moved)) return moved
    throw new RangeError(`Failed to move the clock of the world "${slot.name}": ${moved.why}`)
  }
  return {
    now: () => new Date(present().world.now()),
    set: (to) => move(() => ({ at: toAt(to) })),
    advance: (by) => move((slot) => ({ at: toLaterInstant(slot, by) })),
    freeze: () => move(() => ({ mode: 'frozen' })),
    run: () => move(() => ({ mode: 'running' })),
  }
}
