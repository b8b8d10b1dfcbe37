/** A command as it is sent, to a world's ledger: what happened, or why nothing has. */

import { isFailure } from '../core/failure.js'
import type { Slot, Worlds } from '../worlds/worlds.js'
import type { Schemas } from './call.js'
import { decodeCommand } from './decode-command.js'
import { encodeOutcome } from './encode-events.js'
import { type Refusal, toRefusal } from './refusal.js'

export const executeCommand = async (
  worlds: Worlds,
  { name, world }: Slot,
  sent: Schemas['Command'],
): Promise<Schemas['Outcome'] | Refusal> => {
  const command = decodeCommand(sent, world.ledger)
  if (isFailure(command)) return toRefusal(command)
  const changed = await worlds.change(name, { change: 'command', command })
  return 'failure' in changed ? toRefusal(changed) : encodeOutcome(changed, world.ledger)
}
