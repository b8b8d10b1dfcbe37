/** The faults of a world, as rules in their text form. */

import type { Success } from '../core/dialect.js'
import { created, DONE, ok } from './answer.js'
import { type ControlCall, type Schemas, slotOf } from './call.js'
import { addFaults as add, encodeFaultRule, removeFault as remove } from './change-faults.js'
import { isRefusal } from './refusal.js'
import { refuseAs, refuseFailure } from './refuse.js'

const addFaults = async (call: ControlCall): Promise<Success> => {
  const faults = await add(call.parts, slotOf(call), call.body as Schemas['NewFault'])
  return isRefusal(faults) ? refuseAs(faults) : created({ faults })
}

const listFaults = (call: ControlCall): Success => {
  const { entries } = slotOf(call).faults.state()
  return ok({ faults: entries.map(encodeFaultRule) })
}

const removeFault = async (call: ControlCall): Promise<Success> => {
  const refused = await remove(call.parts.worlds, slotOf(call), call.path.fault ?? '')
  return refused ? refuseAs(refused) : DONE
}

const clearFaults = async (call: ControlCall): Promise<Success> => {
  const changed = await call.parts.worlds.change(slotOf(call).name, { change: 'clearFaults' })
  return 'failure' in changed ? refuseFailure(changed) : DONE
}

export const faultOperations = { listFaults, addFaults, removeFault, clearFaults }
