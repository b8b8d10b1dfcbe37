/** Commands to a world's ledger, for what the APIs lack. */

import type { Success } from '../core/dialect.js'
import { ok } from './answer.js'
import { type ControlCall, type Schemas, slotOf } from './call.js'
import { executeCommand } from './execute-command.js'
import { isRefusal } from './refusal.js'
import { refuseAs } from './refuse.js'

const execute = async (call: ControlCall): Promise<Success> => {
  const outcome = await executeCommand(call.parts.worlds, slotOf(call), call.body as Schemas['Command'])
  return isRefusal(outcome) ? refuseAs(outcome) : ok(outcome)
}

export const commandOperations = { execute }
