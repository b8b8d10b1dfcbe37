/** What was asked for of a world, and is not so in the kept one that goes on in its place. */

import { encodeFault } from './core/fault.js'
import type { FaultState } from './core/fault-book.js'
import type { ManagedWorld } from './core/managed-world.js'
import type { SimulatorOptions } from './open-engine.js'

type Asked = Pick<SimulatorOptions, 'seed' | 'now' | 'readings' | 'faults'>
type Born = { readonly world: ManagedWorld; readonly faults: FaultState }

const told = ({ entries }: FaultState): string =>
  JSON.stringify(entries.map(([{ fault, ...rule }]) => ({ ...rule, fault: encodeFault(fault) })))

/** `kept`: as it was made, since later changes of its clock and readings were asked for too. */
export const differingOptions = (
  { seed, now, readings = {}, faults }: Asked,
  born: { readonly asked: Born; readonly kept: Born },
): readonly (keyof Asked)[] => {
  const { asked, kept } = { asked: born.asked.world, kept: born.kept.world }
  const isOtherTime = asked.clockMode !== kept.clockMode || (asked.clockMode === 'frozen' && asked.now() !== kept.now())
  const isOtherReading = [...asked.readings].some(([id, option]) => kept.readings.get(id) !== option)
  const differs = {
    seed: seed !== undefined && asked.seed !== kept.seed,
    now: now !== undefined && isOtherTime,
    readings: Object.keys(readings).length > 0 && isOtherReading,
    faults: faults !== undefined && told(born.asked.faults) !== told(born.kept.faults),
  }
  return (['seed', 'now', 'readings', 'faults'] as const).filter((name) => differs[name])
}
