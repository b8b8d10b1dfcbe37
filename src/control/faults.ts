/** The faults of a world, as rules in their text form. */

import type { Success } from '../core/dialect.js'
import { decodeFaults, encodeFault, FAULT_FORMS, type FaultRule } from '../core/fault.js'
import type { FaultState } from '../core/fault-book.js'
import { wrongTarget } from '../core/fault-target.js'
import type { Slot } from '../worlds.js'
import { created, DONE, ok } from './answer.js'
import { type ControlCall, type Schemas, slotOf } from './call.js'
import { refuse, refuseFailure } from './refuse.js'

type Entry = FaultState['entries'][number]

export const encodeFaultRule = ([{ fault, ...rule }, counts]: Entry): Schemas['Fault'] => ({
  ...rule,
  fault: encodeFault(fault),
  ...counts,
})

/** Ids go on from the highest that is there. */
const nextId = ({ faults }: Slot): number =>
  1 + Math.max(0, ...faults.rules.map(({ id }) => Number(/^fault-(\d{1,9})$/.exec(id)?.[1] ?? 0)))

const entriesOf = ({ faults }: Slot, ids: readonly string[]): readonly Schemas['Fault'][] =>
  faults
    .state()
    .entries.filter(([{ id }]) => ids.includes(id))
    .map(encodeFaultRule)

const addFaults = async (call: ControlCall): Promise<Success> => {
  const sent = call.body as Schemas['NewFault']
  const asked = typeof sent === 'string' ? { fault: sent } : sent
  const faults = decodeFaults(asked.fault)
  if (!faults)
    return refuse(422, `"${asked.fault}" is no fault. Use one or more of ${FAULT_FORMS}, with ; between them.`)
  const wrong = wrongTarget(asked, call.parts.dialects)
  if (wrong) return refuse(422, wrong)
  const slot = slotOf(call)
  const first = nextId(slot)
  const rules = faults.map((fault, index): FaultRule => ({ ...asked, id: `fault-${first + index}`, fault }))
  for (const rule of rules) {
    const changed = await call.parts.worlds.change(slot.name, { change: 'addFault', rule })
    if ('failure' in changed) return refuseFailure(changed)
  }
  const ids = rules.map(({ id }) => id)
  return created({ faults: entriesOf(slot, ids) })
}

const listFaults = (call: ControlCall): Success => {
  const { entries } = slotOf(call).faults.state()
  return ok({ faults: entries.map(encodeFaultRule) })
}

const removeFault = async (call: ControlCall): Promise<Success> => {
  const { name, faults } = slotOf(call)
  const id = call.path.fault ?? ''
  if (!faults.rules.some((rule) => rule.id === id))
    return refuse(404, `The world "${name}" has no fault "${id}". List its faults to see which it has.`)
  const changed = await call.parts.worlds.change(name, { change: 'removeFault', id })
  return 'failure' in changed ? refuseFailure(changed) : DONE
}

const clearFaults = async (call: ControlCall): Promise<Success> => {
  const changed = await call.parts.worlds.change(slotOf(call).name, { change: 'clearFaults' })
  return 'failure' in changed ? refuseFailure(changed) : DONE
}

export const faultOperations = { listFaults, addFaults, removeFault, clearFaults }
