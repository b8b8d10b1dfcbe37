/** Faults as they are asked for, into rules; and rules as they are shown. */

import type { Dialect } from '../core/dialect.js'
import { decodeFaults, encodeFault, FAULT_FORMS, type FaultRule } from '../core/fault.js'
import type { FaultState } from '../core/fault-book.js'
import { wrongTarget } from '../core/fault-target.js'
import type { Slot, Worlds } from '../worlds/worlds.js'
import type { Schemas } from './call.js'
import { isRefusal, type Refusal, toRefusal } from './refusal.js'

type Entry = FaultState['entries'][number]

export const encodeFaultRule = ([{ fault, ...rule }, counts]: Entry): Schemas['Fault'] => ({
  ...rule,
  fault: encodeFault(fault),
  ...counts,
})

/** One rule for each fault of the text. */
export const toFaultRules = (
  sent: Schemas['NewFault'],
  dialects: readonly Dialect[],
): readonly Omit<FaultRule, 'id'>[] | Refusal => {
  const asked = typeof sent === 'string' ? { fault: sent } : sent
  const faults = decodeFaults(asked.fault)
  if (!faults) {
    const why = `"${asked.fault}" is no fault. Use one or more of ${FAULT_FORMS}, with ; between them.`
    return { status: 422, why }
  }
  const wrong = wrongTarget(asked, dialects)
  return wrong ? { status: 422, why: wrong } : faults.map((fault) => ({ ...asked, fault }))
}

/** Ids go on from the highest that is there. */
const nextId = ({ faults }: Slot): number =>
  1 + Math.max(0, ...faults.rules.map(({ id }) => Number(/^fault-(\d{1,9})$/.exec(id)?.[1] ?? 0)))

/** The rules that were added, once they are kept. */
export const addFaults = async (
  { worlds, dialects }: { readonly worlds: Worlds; readonly dialects: readonly Dialect[] },
  slot: Slot,
  sent: Schemas['NewFault'],
): Promise<readonly Schemas['Fault'][] | Refusal> => {
  const rules = toFaultRules(sent, dialects)
  if (isRefusal(rules)) return rules
  const first = nextId(slot)
  const ids: string[] = []
  for (const [index, rule] of rules.entries()) {
    const id = `fault-${first + index}`
    const changed = await worlds.change(slot.name, { change: 'addFault', rule: { ...rule, id } })
    if ('failure' in changed) return toRefusal(changed)
    ids.push(id)
  }
  return slot.faults
    .state()
    .entries.filter(([{ id }]) => ids.includes(id))
    .map(encodeFaultRule)
}

/** Undefined once it is gone. */
export const removeFault = async (worlds: Worlds, { name, faults }: Slot, id: string): Promise<Refusal | undefined> => {
  if (!faults.rules.some((rule) => rule.id === id))
    return { status: 404, why: `The world "${name}" has no fault "${id}". List its faults to see which it has.` }
  const changed = await worlds.change(name, { change: 'removeFault', id })
  return 'failure' in changed ? toRefusal(changed) : undefined
}
