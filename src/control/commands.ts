/** Commands to a world's ledger, for what the APIs lack. */

import type { Success } from '../core/dialect.js'
import { isFailure } from '../core/failure.js'
import { ok } from './answer.js'
import { type ControlCall, type Schemas, slotOf } from './call.js'
import { decodeCommand } from './decode-command.js'
import { encodeOutcome } from './encode-events.js'
import { refuseFailure } from './refuse.js'

const execute = async (call: ControlCall): Promise<Success> => {
  const { name, world } = slotOf(call)
  const command = decodeCommand(call.body as Schemas['Command'], world.ledger)
  if (isFailure(command)) return refuseFailure(command)
  const changed = await call.parts.worlds.change(name, { change: 'command', command })
  return 'failure' in changed ? refuseFailure(changed) : ok(encodeOutcome(changed, world.ledger))
}

export const commandOperations = { execute }
