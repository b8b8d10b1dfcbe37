/** What was asked for of a world, and is not so in the kept one that goes on in its place. */

import type { ManagedWorld } from './core/create-world.js'
import type { SimulatorOptions } from './create-simulator.js'

type Asked = Pick<SimulatorOptions, 'seed' | 'now' | 'readings'>

/** `kept`: as it was made, since later changes of its clock and readings were asked for too. */
export const differingOptions = (
  { seed, now, readings = {} }: Asked,
  { asked, kept }: { readonly asked: ManagedWorld; readonly kept: ManagedWorld },
): readonly (keyof Asked)[] => {
  const isOtherTime = asked.clockMode !== kept.clockMode || (asked.clockMode === 'frozen' && asked.now() !== kept.now())
  const isOtherReading = [...asked.readings].some(([id, option]) => kept.readings.get(id) !== option)
  const differs = {
    seed: seed !== undefined && asked.seed !== kept.seed,
    now: now !== undefined && isOtherTime,
    readings: Object.keys(readings).length > 0 && isOtherReading,
  }
  return (['seed', 'now', 'readings'] as const).filter((name) => differs[name])
}
