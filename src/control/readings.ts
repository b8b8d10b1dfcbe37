/** How a world reads what the documentation leaves open. */

import type { Success } from '../core/dialect.js'
import { resolveReadings } from '../core/resolve-readings.js'
import type { Slot } from '../worlds/worlds.js'
import { ok } from './answer.js'
import { type ControlCall, type ControlParts, type Schemas, slotOf } from './call.js'

const encodeReadings = ({ world }: Slot, { dialects }: ControlParts): Schemas['Readings'] => {
  const switchable = dialects.flatMap(({ readings }) => readings.filter((reading) => reading.switchable))
  return Object.fromEntries(switchable.map((reading) => [reading.id, world.reading(reading.id) ?? reading.default]))
}

const getReadings = (call: ControlCall): Success => ok(encodeReadings(slotOf(call), call.parts))

/** What changes over the wire must not be half old, half new: the world is forked, and the fork takes its place. */
const setReadings = async (call: ControlCall): Promise<Success> => {
  const { parts } = call
  const { name, world } = slotOf(call)
  const readings = resolveReadings(parts.dialects, Object.fromEntries(world.readings), call.body as Schemas['Readings'])
  const slot = await parts.worlds.replace(name, world.fork(name, { readings, passive: false }))
  return ok(encodeReadings(slot, parts))
}

export const readingOperations = { getReadings, setReadings }
